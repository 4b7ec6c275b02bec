package org.carillon;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom; a rule that matches no class fails. */
@AnalyzeClasses(
    packages = "org.carillon",
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      ImportOption.DoNotIncludeArchives.class // the domain has rules of its own
    })
class ArchitectureTest {

  private static final String PERSISTENCE = "org.carillon.persistence..";

  @ArchTest
  static final ArchRule entitiesStayInPersistence =
      classes()
          .that(simpleNameEndingWith("Entity"))
          .should()
          .resideInAPackage(PERSISTENCE)
          .andShould()
          .notBePublic();

  @ArchTest
  static final ArchRule persistenceIsKnownByItsPortsOnly =
      noClasses()
          .that(not(resideInAPackage(PERSISTENCE)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(PERSISTENCE, "jakarta.persistence..", "java.sql.."));

  @ArchTest
  static final ArchRule sipAndPagesAreElsewhere =
      noClasses()
          .that()
          .resideInAPackage("org.carillon..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.servlet..", "jakarta.faces..", "javax.sip..", "org.mobicents.."));

  @ArchTest
  static final ArchRule routingAndJournalDoNotKnowWhoCallsThem =
      noClasses()
          .that()
          .resideInAnyPackage("org.carillon.routing..", "org.carillon.journal..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.carillon.admin.."));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.carillon.(**)").should().beFreeOfCycles();
}
