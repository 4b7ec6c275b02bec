package org.carillon.sip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the SIP layer may know. */
@AnalyzeClasses(packages = "org.carillon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule sipIsSpokenOnlyHere =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.carillon.sip..", "org.carillon.subsystem..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.servlet.sip..");

  @ArchTest
  static final ArchRule anyContainerWillDo =
      noClasses()
          .that()
          .resideInAPackage("org.carillon.sip..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.mobicents..", "org.restcomm..", "javax.sip..", "gov.nist..");

  @ArchTest
  static final ArchRule sipThreadTouchesNoDatabase =
      classes()
          .that()
          .resideInAPackage("org.carillon.sip..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.servlet..",
              "jakarta.ejb..",
              "jakarta.inject..",
              "org.jboss.logging..",
              "org.carillon.sip..",
              "org.carillon.domain..",
              "org.carillon.routing..",
              "org.carillon.journal..",
              "org.carillon.registration..",
              "org.carillon.config..");

  @ArchTest
  static final ArchRule messagesKnowNoCallFlow =
      noClasses()
          .that()
          .resideInAPackage("org.carillon.sip.message..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.carillon.sip.flow..", "org.carillon.sip.registrar..");

  @ArchTest
  static final ArchRule registrarKnowsNoCall =
      noClasses()
          .that()
          .resideInAPackage("org.carillon.sip.registrar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.carillon.sip.flow..", "org.carillon.routing..");
}
