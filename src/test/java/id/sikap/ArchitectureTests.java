package id.sikap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The house keeps its shape: dependencies run one way, each layer does its own work, and
 * only the clock knows what time it is.
 */
@AnalyzeClasses(packages = "id.sikap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@Test
	void modules_use_only_what_others_offer_and_never_in_a_circle() {
		ApplicationModules.of(SikapApplication.class).verify();
	}

	@ArchTest
	static final ArchRule controllers_are_seen_by_nobody = classes().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule controllers_go_through_services = noClasses().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.dependOnClassesThat(DescribedPredicate.or(JavaClass.Predicates.assignableTo(Repository.class),
				JavaClass.Predicates.type(JdbcClient.class), JavaClass.Predicates.type(JdbcTemplate.class)))
		.orShould()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("Repository");

	@ArchTest
	static final ArchRule repositories_are_seen_by_nobody = classes().that()
		.haveSimpleNameEndingWith("Repository")
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule every_handler_says_who_may_call_it = methods().that()
		.areDeclaredInClassesThat()
		.haveSimpleNameEndingWith("Controller")
		.and()
		.areDeclaredInClassesThat()
		.resideOutsideOfPackage("id.sikap.signin") // whoever is not signed in yet
		.and()
		.areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
		.should()
		.beMetaAnnotatedWith(PreAuthorize.class)
		.orShould()
		.beDeclaredInClassesThat()
		.areMetaAnnotatedWith(PreAuthorize.class);

	@ArchTest
	static final ArchRule the_time_comes_from_the_clock = noClasses().should()
		.callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe("now() without a clock",
				(target) -> target.getName().equals("now")
						&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class))
						&& (target.getOwner().isEquivalentTo(LocalDate.class)
								|| target.getOwner().isEquivalentTo(Instant.class)
								|| target.getOwner().isEquivalentTo(YearMonth.class)
								|| target.getOwner().isEquivalentTo(LocalTime.class)
								|| target.getOwner().isEquivalentTo(LocalDateTime.class)
								|| target.getOwner().isEquivalentTo(ZonedDateTime.class)))));

}
