package org.carillon.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the pages may know. Each rule fails when it matches nothing. */
@AnalyzeClasses(packages = "org.carillon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule facesStopsHere =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.carillon.web")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.faces..");

  @ArchTest
  static final ArchRule pagesAskAdministrationOnly =
      noClasses()
          .that()
          .resideInAPackage("org.carillon.web")
          .should()
          .dependOnClassesThat(
              ours()
                  .and(
                      JavaClass.Predicates.resideOutsideOfPackages(
                          "org.carillon.web",
                          "org.carillon.admin",
                          "org.carillon.report",
                          "org.carillon.domain.availability",
                          "org.carillon.domain.check..",
                          "org.carillon.domain.fault",
                          "org.carillon.domain.group",
                          "org.carillon.domain.call",
                          "org.carillon.domain.kpi",
                          "org.carillon.domain.record",
                          "org.carillon.domain.line",
                          "org.carillon.domain.plan.sample",
                          "org.carillon.domain.hours",
                          "org.carillon.domain.caller")));

  @ArchTest
  static final ArchRule pagesKnowNoEntityAndNoSip =
      noClasses()
          .that()
          .resideInAPackage("org.carillon.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "jakarta.servlet.sip..", "javax.sip..");

  private static DescribedPredicate<JavaClass> ours() {
    return JavaClass.Predicates.resideInAPackage("org.carillon..");
  }
}
