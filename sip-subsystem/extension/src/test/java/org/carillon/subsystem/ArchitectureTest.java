package org.carillon.subsystem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The engine's adapter is the only place that knows the engine, and knows nothing of WildFly. */
@AnalyzeClasses(
    packages = "org.carillon.subsystem",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_THE_ADAPTER_KNOWS_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.carillon.subsystem.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mobicents.servlet.sip.core..",
              "org.mobicents.servlet.sip.message..",
              "org.mobicents.servlet.sip.startup..",
              "org.mobicents.servlet.sip",
              "gov.nist..",
              "javax.sip..");

  @ArchTest
  static final ArchRule THE_ADAPTER_KNOWS_NO_WILDFLY =
      classes()
          .that()
          .resideInAPackage("org.carillon.subsystem.engine..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax..",
              "jakarta.servlet..",
              "gov.nist..",
              "org.mobicents..",
              "org.jboss.logging..",
              "org.carillon.subsystem.engine..");

  @ArchTest
  static final ArchRule THE_ADAPTERS_ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.carillon.subsystem.engine.(**)").should().beFreeOfCycles();
}
