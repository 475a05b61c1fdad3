package id.sikap.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Companions and their coordinators: families, groups and sessions in their scope.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('REGENCY_COORDINATOR', 'SUBDISTRICT_COORDINATOR', 'COMPANION')")
public @interface ForFieldStaff {

}
