package id.sikap.policy;

/**
 * What a policy gives to the companions' work besides rules: what the anchors of L2 ask
 * for.
 */
public enum PolicySupport {

	NONE,

	/** A room, a vehicle, tools. */
	FACILITY,

	/** Money set aside. */
	BUDGET

}
