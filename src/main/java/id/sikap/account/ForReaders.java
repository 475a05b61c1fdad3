package id.sikap.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Figures and reports; what of them is on persons, each reader's scope decides.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('REGENCY_COORDINATOR', 'SUBDISTRICT_COORDINATOR', 'COMPANION', 'VIEWER')")
public @interface ForReaders {

}
