package id.sikap.resource;

public enum ResourceCondition {

	GOOD, WORN, BROKEN

}
