package dev.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of docs/architecture.md that a build can keep. */
@AnalyzeClasses(packages = "dev.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule CORE_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.hearsay.model..",
              "dev.hearsay.nlp..",
              "dev.hearsay.report..",
              "dev.hearsay.eval..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule DEPENDENCIES_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("main")
          .definedBy("dev.hearsay")
          .layer("cli")
          .definedBy("dev.hearsay.cli..")
          .layer("job")
          .definedBy("dev.hearsay.job..")
          .layer("io")
          .definedBy("dev.hearsay.io..")
          .layer("transform")
          .definedBy("dev.hearsay.transform..")
          .layer("report")
          .definedBy("dev.hearsay.report..")
          .layer("eval")
          .definedBy("dev.hearsay.eval..")
          .layer("table")
          .definedBy("dev.hearsay.table..")
          .layer("nlp")
          .definedBy("dev.hearsay.nlp..")
          .layer("model")
          .definedBy("dev.hearsay.model..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("cli", "job")
          .whereLayer("transform")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("cli", "job")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("cli", "job", "io", "transform")
          .whereLayer("nlp")
          .mayOnlyBeAccessedByLayers("cli", "job", "io", "transform", "report", "eval")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "cli", "job", "io", "transform", "report", "eval", "table", "nlp");

  @ArchTest
  static final ArchRule TRANSFORMS_READ_AND_WRITE_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("dev.hearsay.transform..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.apache\\.spark\\.sql\\.(SparkSession|DataFrameReader|DataFrameWriter)");

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.hearsay.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule CLASSES_ARE_NAMED_AFTER_WHAT_THEY_ARE =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");
}
