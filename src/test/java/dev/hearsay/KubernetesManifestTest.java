package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.hearsay.cli.HearsayCommand;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The manifests of jobs/kubernetes, read as a cluster reads them: what its schema lacks is an
 * error.
 */
class KubernetesManifestTest {
  private static final Path JOBS = Path.of("jobs");
  private static final String CRON_JOB = "cron-job.yaml";
  private static final String SPARK_APPLICATION = "spark-application.yaml";
  private static final JsonMapper STRICT = strict();

  /**
   * The Spark Kubernetes Operator's resource {@code spark.apache.org/v1}: the part of its schema
   * that a plain run may use.
   */
  record SparkApplication(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {}

  record Spec(
      String mainClass,
      String jars,
      String files,
      List<String> driverArgs,
      Versions runtimeVersions,
      Map<String, String> sparkConf,
      Tolerations applicationTolerations) {}

  record Versions(String sparkVersion, String scalaVersion, String jdkVersion) {}

  record Tolerations(
      RestartConfig restartConfig, RetainPolicy resourceRetainPolicy, Long ttlAfterStopMillis) {}

  record RestartConfig(
      RestartPolicy restartPolicy, Long maxRestartAttempts, Long restartBackoffMillis) {}

  enum RestartPolicy {
    Always,
    Never,
    OnFailure,
    OnInfrastructureFailure
  }

  enum RetainPolicy {
    Always,
    Never,
    OnFailure
  }

  @Test
  void cronJobRunsTheShippedClassOncePerMonth() throws IOException {
    CronJob job = STRICT.readValue(text(CRON_JOB), CronJob.class);

    assertThat(job.getApiVersion()).isEqualTo("batch/v1");
    assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    Container container = container(job);
    assertThat(container.getCommand()).contains(Main.class.getName());
    assertThat(container.getArgs()).startsWith("run").endsWith("--json");
  }

  @Test
  void cronJobDoesNotTryAgainWhatAPersonMustMend() throws IOException {
    JobSpec spec =
        STRICT.readValue(text(CRON_JOB), CronJob.class).getSpec().getJobTemplate().getSpec();

    assertThat(spec.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
    assertThat(spec.getPodFailurePolicy().getRules())
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.getOnExitCodes().getValues())
                    .containsExactly(HearsayCommand.USAGE, HearsayCommand.BUG));
  }

  @Test
  void sparkApplicationRunsTheShippedClass() throws IOException {
    SparkApplication application =
        STRICT.readValue(text(SPARK_APPLICATION), SparkApplication.class);

    assertThat(application.apiVersion()).isEqualTo("spark.apache.org/v1");
    assertThat(application.spec().mainClass()).isEqualTo(Main.class.getName());
    assertThat(application.spec().driverArgs()).startsWith("run").endsWith("--json");
    assertThat(application.spec().runtimeVersions().sparkVersion())
        .isEqualTo(org.apache.spark.package$.MODULE$.SPARK_VERSION());
  }

  @Test
  void sparkApplicationHasTheClusterSettings() throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(JOBS.resolve("cluster.conf"))) {
      settings.load(reader);
    }
    Map<String, String> conf =
        STRICT.readValue(text(SPARK_APPLICATION), SparkApplication.class).spec().sparkConf();

    assertThat(conf).containsKeys("spark.executor.memoryOverhead", "spark.sql.adaptive.enabled");
    conf.keySet().retainAll(settings.stringPropertyNames());
    assertThat(conf).allSatisfy((name, value) -> assertThat(value).isEqualTo(settings.get(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "cron-job.yaml, backoffLimit:, backofLimit:",
    "cron-job.yaml, mountPath: /news, mountpath: /news",
    "cron-job.yaml, activeDeadlineSeconds: 43200, activeDeadlineSeconds: 12h",
    "spark-application.yaml, driverArgs:, args:",
    "spark-application.yaml, OnInfrastructureFailure, Sometimes",
    "spark-application.yaml, '\"8\"', 8",
  })
  void aManifestThatTheSchemaDoesNotKnowIsRefused(String file, String right, String wrong)
      throws IOException {
    String manifest = text(file);
    assertThat(manifest).contains(right);

    Class<?> type = file.equals(CRON_JOB) ? CronJob.class : SparkApplication.class;
    assertThatThrownBy(() -> STRICT.readValue(manifest.replace(right, wrong), type))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static Container container(CronJob job) {
    return job.getSpec().getJobTemplate().getSpec().getTemplate().getSpec().getContainers().get(0);
  }

  private static String text(String file) throws IOException {
    return Files.readString(JOBS.resolve("kubernetes").resolve(file));
  }

  private static JsonMapper strict() {
    JsonMapper mapper =
        JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NothingUnknown())
            .build();
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return mapper;
  }

  /** Kubernetes' classes keep what they do not know; here nothing is kept. */
  private static final class NothingUnknown extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
