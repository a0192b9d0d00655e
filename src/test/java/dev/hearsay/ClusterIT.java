package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for spark-submit on a Spark standalone master with two workers, each its own process. */
class ClusterIT {
  private static final String HOST = "127.0.0.1";
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** Libraries that are ours: a cluster has Spark's own, and must find these in our jar. */
  private static final List<String> OURS =
      List.of(
          "onnxruntime",
          "opennlp",
          "picocli",
          "jte",
          "xchart",
          "batik",
          "xmlgraphics",
          "xml-apis",
          "jsoup",
          "jwarc",
          "duckdb");

  @TempDir private Path folder;

  @Test
  void runsOnTwoWorkers() throws Exception {
    Path home = sparkHome();
    String master = "spark://%s:%d".formatted(HOST, freePort());
    Path output = folder.resolve("output");
    try (JavaProcess ignored = master(home, master);
        JavaProcess first = worker(home, master, "first");
        JavaProcess second = worker(home, master, "second");
        JavaProcess submit = submit(home, master, output)) {
      assertThat(submit.waitFor()).as("%s%n%s", submit.out(), submit.err()).isZero();
      assertThat(submit.out()).contains("The report is ");
      assertThat(first.err()).contains("Launch command");
      assertThat(second.err()).contains("Launch command");
    }
    try (WrittenTables tables = new WrittenTables(output)) {
      assertThat(tables.query("SELECT count(*) FROM documents")).containsExactly("2");
      assertThat(tables.query("SELECT count(*) > 0 FROM quotes")).containsExactly("true");
    }
  }

  private JavaProcess master(Path home, String master) throws IOException {
    String port = master.substring(master.lastIndexOf(':') + 1);
    return spark(
        home,
        List.of("-Xmx256m", QUICK_START),
        "org.apache.spark.deploy.master.Master",
        "--host",
        HOST,
        "--port",
        port,
        "--webui-port",
        "0");
  }

  private JavaProcess worker(Path home, String master, String name) throws IOException {
    return spark(
        home,
        List.of("-Xmx256m", QUICK_START),
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        HOST,
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve(name).toString(),
        master);
  }

  private JavaProcess submit(Path home, String master, Path output) throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xmx1g", QUICK_START));
    options.addAll(
        Arrays.stream(System.getProperty("hearsay.test.opens").split(" "))
            .map(opened -> "--add-opens=" + opened + "=ALL-UNNAMED")
            .toList());
    return spark(
        home,
        options,
        "org.apache.spark.deploy.SparkSubmit",
        "--master",
        master,
        "--conf",
        "spark.driver.host=" + HOST,
        "--conf",
        "spark.executor.memory=1g",
        "--conf",
        "spark.executor.cores=1",
        "--conf",
        "spark.executor.extraJavaOptions=" + QUICK_START,
        "--conf",
        "spark.sql.shuffle.partitions=2",
        "--class",
        "dev.hearsay.Main",
        "target/hearsay-spark.jar",
        "run",
        "--input",
        seed("2026-03-10-bank-shut-at-dawn.txt"),
        "--input",
        seed("2026-05-18-film-festival.txt"),
        "--output",
        output.toString());
  }

  private static String seed(String name) {
    return Path.of("seeds/osmere-gazette", name).toAbsolutePath().toString();
  }

  private JavaProcess spark(Path home, List<String> options, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of("-cp", home.resolve("jars") + "/*", main));
    command.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            home.toString(),
            "SPARK_LOCAL_IP",
            HOST,
            "SPARK_SCALA_VERSION",
            "2.13",
            "JAVA_HOME",
            System.getProperty("java.home"));
    return new JavaProcess(folder, environment, command);
  }

  /** A folder laid out like a Spark distribution, with Spark's own libraries only. */
  private Path sparkHome() throws IOException {
    Path home = folder.resolve("spark");
    Path jars = Files.createDirectories(home.resolve("jars"));
    Files.writeString(home.resolve("RELEASE"), "Spark\n");
    try (Stream<Path> lib = Files.list(Path.of("target/lib"))) {
      for (Path jar : lib.toList()) {
        String name = jar.getFileName().toString();
        if (OURS.stream().noneMatch(name::startsWith)) {
          Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
        }
      }
    }
    return home;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }
}
