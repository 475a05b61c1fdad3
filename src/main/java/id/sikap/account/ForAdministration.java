package id.sikap.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Accounts and settings: administrators and coordinators, each within his own area.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMIN', 'REGENCY_COORDINATOR', 'SUBDISTRICT_COORDINATOR')")
public @interface ForAdministration {

}
