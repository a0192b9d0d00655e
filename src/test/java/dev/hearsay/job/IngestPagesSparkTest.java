package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SparkSessions;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a crawl, as files and in feeds, to documents and rejects. */
class IngestPagesSparkTest {
  private static final SparkSession SPARK = SparkSessions.shared();
  private static final String TEXT =
      "The council of %s voted on Monday to build the new bridge there.";

  @TempDir private Path folder;
  @TempDir private Path output;

  @Test
  void everyPageIsADocumentOrAReject() throws IOException {
    write(
        "crawl.warc.gz",
        joined(record("1", "200 OK", "Carrow"), record("2", "404 Gone", "Hallin")));
    write("crawl.warc.wet.gz", joined(conversion("3", "Osmere")));
    write("page.html", page("Tamsel").getBytes(StandardCharsets.UTF_8));
    write("empty.htm", "<p>Short.</p>".getBytes(StandardCharsets.UTF_8));
    write(
        "feed.xml",
        ("<rss><channel><title>Post</title><item><guid>4</guid><pubDate>Tue, 12 May 2026 06:30:00"
                + " GMT</pubDate><description>"
                + TEXT.formatted("Lathe")
                + "</description></item></channel></rss>")
            .getBytes(StandardCharsets.UTF_8));
    IngestedTables ingested = new IngestedTables(output);
    assertThat(ingested.add(folder.toString()).rows()).isEqualTo(6);
    assertThat(rows(ingested.documents(), DocumentsTable.INPUT.name(), Columns.MONTH.name()))
        .containsExactlyInAnyOrder(
            "urn:uuid:1 2026-05", "urn:uuid:3 undated", "page.html 2026-05", "4 2026-05");
    assertThat(rows(ingested.documents(), DocumentsTable.SOURCE.name(), DocumentsTable.TEXT.name()))
        .containsExactlyInAnyOrder(
            "paper.example " + TEXT.formatted("Carrow"),
            "paper.example " + TEXT.formatted("Osmere"),
            " " + TEXT.formatted("Tamsel"),
            "Post " + TEXT.formatted("Lathe"));
    assertThat(rows(ingested.rejects(), RejectsTable.POSITION.name(), RejectsTable.REASON.name()))
        .containsExactlyInAnyOrder("2 not_text", "0 empty");
  }

  private static List<String> rows(Dataset<Row> rows, String... columns) {
    return rows.selectExpr(columns).collectAsList().stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .toList();
  }

  private static String page(String town) {
    return "<meta property='article:published_time' content='2026-05-12'><p>"
        + TEXT.formatted(town);
  }

  private static byte[] record(String id, String status, String town) throws IOException {
    String answer = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n" + page(town);
    return record(id, "response", "application/http; msgtype=response", answer);
  }

  private static byte[] conversion(String id, String town) throws IOException {
    return record(
        id, "conversion", "text/plain", "Home\nNews\n" + TEXT.formatted(town) + "\nContact");
  }

  private static byte[] record(String id, String type, String contentType, String block)
      throws IOException {
    String record =
        ("WARC/1.0\r\n"
                + "WARC-Type: %s\r\n"
                + "WARC-Record-ID: <urn:uuid:%s>\r\n"
                + "WARC-Target-URI: https://paper.example/%s\r\n"
                + "Content-Type: %s\r\n"
                + "Content-Length: %d\r\n\r\n"
                + "%s\r\n\r\n")
            .formatted(
                type, id, id, contentType, block.getBytes(StandardCharsets.UTF_8).length, block);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(record.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : members) {
      out.writeBytes(member);
    }
    return out.toByteArray();
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
