package id.sikap.fieldwork;

import java.util.UUID;

import id.sikap.account.AreaScope;

/**
 * On whose behalf records come in.
 *
 * @param scope of the account that brings them in: its rights count
 * @param madeBy the account whose phone it was
 * @param companionId that account's companion, null where it is not known
 */
record FieldSender(AreaScope scope, UUID madeBy, UUID companionId) {

	static FieldSender of(AreaScope scope) {
		return new FieldSender(scope, scope.account().id(), scope.companionId());
	}

}
