package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  @Test
  void endsLinesAtLineFeedsOfEitherKind() throws IOException {
    assertThat(lines("a\nb\r\n\nc", 100)).containsExactly("a", "b", "", "c");
    assertThat(lines("a\n", 100)).containsExactly("a");
    assertThat(lines("", 100)).isEmpty();
    assertThat(lines("a\rb\r", 100)).containsExactly("a\rb\r");
  }

  @Test
  void cutsALineThatIsTooLong() throws IOException {
    String longLine = "x".repeat(200_000);
    assertThat(lines(longLine + "\nnext", 3)).containsExactly("xxx (cut)", "nex (cut)");
    assertThat(lines(longLine + "\nnext", 200_000)).containsExactly(longLine, "next");
  }

  @Test
  void knowsWhereALineBegins() throws IOException {
    ByteLines lines = new ByteLines(stream("ab\ncd\n"), 10, 100);
    lines.next();
    assertThat(lines.nextStart()).isEqualTo(13);
    lines.next();
    assertThat(lines.nextStart()).isEqualTo(16);
  }

  private static List<String> lines(String text, int longest) throws IOException {
    ByteLines lines = new ByteLines(stream(text), 0, longest);
    List<String> found = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      found.add(new String(line, StandardCharsets.UTF_8) + (lines.isCut() ? " (cut)" : ""));
    }
    return found;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
