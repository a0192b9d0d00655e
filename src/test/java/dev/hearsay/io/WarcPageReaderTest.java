package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPageReaderTest {
  private static final String TEXT =
      "The café by the old harbour will close in the autumn, its “tired” keeper says.";
  private static final String PAGE =
      "<html><head><title>Café to close</title><meta property='article:published_time'"
          + " content='2026-05-12'></head><body><p>"
          + TEXT
          + "</p></body></html>";
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  private static final byte[] INFO =
      record("warcinfo", "Content-Type: application/warc-fields\r\n", bytes("software: none\r\n"));

  @ParameterizedTest
  @ValueSource(strings = {"f.warc", "f.warc.gz"})
  void readsThePagesAndPassesOverTheRest(String name) {
    List<InputRow> rows =
        read(
            name,
            INFO,
            record(
                "request", "Content-Type: application/http\r\n", bytes("GET / HTTP/1.1\r\n\r\n")),
            answer("200 OK", HTML, bytes(PAGE)),
            record("metadata", "", bytes("fetchTimeMs: 7\r\n")),
            record("response", "Content-Type: text/dns\r\n", bytes("20260512\r\n")),
            record(
                "revisit", "Content-Type: application/http\r\n", bytes("HTTP/1.1 200 OK\r\n\r\n")),
            record("resource", "Content-Type: text/html\r\n", bytes(PAGE)));
    assertThat(rows).extracting(InputRow::position).containsExactly(3L, 7L);
    assertThat(rows).extracting(row -> row.article().text()).containsExactly(TEXT, TEXT);
    InputRow first = rows.get(0);
    assertThat(first.rejection()).isNull();
    assertThat(first.article().id()).isEqualTo("urn:uuid:0");
    assertThat(first.article().url()).isEqualTo("https://www.paper.example/a");
    assertThat(first.article().source()).isEqualTo("paper.example");
    assertThat(first.article().title()).isEqualTo("Café to close");
    assertThat(first.article().published()).isEqualTo("2026-05-12");
  }

  @Test
  void readsTheLinesOfAConversion() {
    byte[] lines = bytes("Home\nNews\n" + TEXT + "\nContact\n");
    InputRow row =
        read("f.warc.wet.gz", record("conversion", "Content-Type: text/plain\r\n", lines)).get(0);
    assertThat(row.article().text()).isEqualTo(TEXT);
    assertThat(row.article().published()).isEmpty();
  }

  @Test
  void unpacksWhatIsStillPackedAndTakesTheNamedEncoding() {
    byte[] chunked = bytes("%x\r\n%s\r\n0\r\n\r\n".formatted(bytes(PAGE).length, PAGE));
    List<InputRow> rows =
        read(
            "f.warc",
            answer(
                "200 OK", HTML + "Content-Encoding: gzip\r\n", GzipMembersTest.gzip(bytes(PAGE))),
            answer("200 OK", HTML + "Content-Encoding: gzip\r\n", bytes(PAGE)),
            answer("200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunked),
            answer("200 OK", HTML + "Transfer-Encoding: chunked\r\n", bytes(PAGE)),
            answer(
                "200 OK",
                "Content-Type: text/html; charset=ISO-8859-1\r\n",
                PAGE.getBytes(Charset.forName("windows-1252"))));
    assertThat(rows).extracting(row -> row.article().text()).containsOnly(TEXT).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, text/html, NOT_TEXT",
    "301 Moved, text/html, NOT_TEXT",
    "200 OK, image/png, NOT_TEXT",
    "200 OK, text/plain, NOT_TEXT",
    "200 OK, '', ''"
  })
  void anAnswerThatIsNoPageIsRejected(String status, String type, String reason) {
    InputRow row =
        read("f.warc", answer(status, "Content-Type: " + type + "\r\n", bytes(PAGE))).get(0);
    assertThat(row.reject().map(r -> r.reason().name()).orElse("")).isEqualTo(reason);
    assertThat(row.article().id()).isEqualTo("urn:uuid:0");
  }

  @ParameterizedTest
  @CsvSource({"length, TOO_LONG", "disconnect, MALFORMED", "time, MALFORMED"})
  void aPageThatTheCrawlerCutIsRejected(String why, RejectReason reason) {
    byte[] cut =
        record(
            "response",
            "Content-Type: application/http; msgtype=response\r\nWARC-Truncated: " + why + "\r\n",
            bytes("HTTP/1.1 200 OK\r\n" + HTML + "\r\n" + PAGE));
    assertThat(read("f.warc", cut).get(0).rejection().reason()).isEqualTo(reason);
  }

  @Test
  void aHugePageIsTooLongAndTheNextIsRead() {
    byte[] huge = bytes("<p>word".repeat(ArticleReader.LONGEST_ROW / 7 + 10));
    List<InputRow> rows =
        read("f.warc.gz", answer("200 OK", HTML, huge), answer("200 OK", HTML, bytes(PAGE)));
    assertThat(rows.get(0).rejection().reason()).isEqualTo(RejectReason.TOO_LONG);
    assertThat(rows.get(1).article().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.0\r\nno colon here\r\n\r\n\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nabc\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -7\r\n\r\nabc\r\n\r\n",
        "nonsense\r\nof two lines\r\n\r\n",
        "WARC/",
        "\0\1\2\r\n"
      })
  void aBrokenRecordIsMalformedAndTheNextIsRead(String broken) {
    List<InputRow> rows =
        read(
            "f.warc",
            answer("200 OK", HTML, bytes(PAGE)),
            bytes(broken + "\r\n"),
            answer("200 OK", HTML, bytes(PAGE)));
    assertThat(rows).extracting(InputRow::position).doesNotHaveDuplicates();
    assertThat(rows.get(0).article().text()).isEqualTo(TEXT);
    assertThat(rows.get(rows.size() - 1).article().text()).isEqualTo(TEXT);
    assertThat(rows.subList(1, rows.size() - 1))
        .isNotEmpty()
        .allMatch(row -> row.rejection().reason() == RejectReason.MALFORMED);
  }

  @Test
  void anAnswerThatIsNoHttpIsMalformed() {
    byte[] answer =
        record("response", "Content-Type: application/http\r\n", bytes("no answer at all"));
    List<InputRow> rows = read("f.warc.gz", answer, answer("200 OK", HTML, bytes(PAGE)));
    assertThat(rows.get(0).rejection().reason()).isEqualTo(RejectReason.MALFORMED);
    assertThat(rows.get(1).article().text()).isEqualTo(TEXT);
  }

  @Test
  void aDamagedMemberIsMalformedAndTheNextIsRead() {
    byte[] damaged = GzipMembersTest.gzip(answer("200 OK", HTML, bytes(PAGE)));
    damaged[damaged.length / 2] ^= 0x55;
    byte[] good = GzipMembersTest.gzip(answer("200 OK", HTML, bytes(PAGE)));
    List<InputRow> rows = rows("f.warc.gz", GzipMembersTest.joined(good, damaged, good, good));
    assertThat(rows).extracting(InputRow::position).doesNotHaveDuplicates();
    assertThat(rows).filteredOn(row -> row.rejection() == null).hasSize(3);
    assertThat(rows).filteredOn(row -> row.rejection() != null).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.warc", "f.warc.gz"})
  void aFileThatBreaksOffSaysSo(String name) {
    byte[] one = answer("200 OK", HTML, bytes(PAGE));
    byte[] stored = name.endsWith(".gz") ? GzipMembersTest.gzip(one) : one;
    byte[] file = GzipMembersTest.joined(stored, Arrays.copyOf(stored, stored.length - 40));
    List<InputRow> rows = rows(name, file);
    assertThat(rows.get(0).article().text()).isEqualTo(TEXT);
    assertThat(rows.get(rows.size() - 1).rejection().detail()).contains("damaged");
    assertThat(rows).hasSize(2);
  }

  @Test
  void anEmptyFileHoldsNoRow() {
    assertThat(rows("f.warc", new byte[0])).isEmpty();
    assertThat(rows("f.warc.gz", new byte[0])).isEmpty();
  }

  private static byte[] answer(String status, String headers, byte[] content) {
    return record(
        "response",
        "Content-Type: application/http; msgtype=response\r\n",
        GzipMembersTest.joined(bytes("HTTP/1.1 %s\r\n%s\r\n".formatted(status, headers)), content));
  }

  private static byte[] record(String type, String headers, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2026-06-01T00:00:00Z\r\nWARC-Target-URI: https://www.paper.example/a\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(type, headers, block.length);
    return GzipMembersTest.joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static List<InputRow> read(String name, byte[]... records) {
    boolean packed = name.endsWith(".gz");
    byte[][] stored =
        Arrays.stream(records)
            .map(record -> packed ? GzipMembersTest.gzip(record) : record)
            .toArray(byte[][]::new);
    return rows(name, GzipMembersTest.joined(stored));
  }

  private static List<InputRow> rows(String name, byte[] file) {
    InputSlice slice = new InputSlice(name, name, InputFormat.of(name), 0, file.length, 1);
    List<InputRow> rows = new ArrayList<>();
    new SliceRows(slice, FieldNames.OURS, (path, from) -> new ByteArrayInputStream(file))
        .forEachRemaining(rows::add);
    return rows;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
