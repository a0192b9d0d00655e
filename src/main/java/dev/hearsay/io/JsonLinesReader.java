package dev.hearsay.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hearsay.model.InputRow;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.intake.Utf8Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of a JSON Lines file that begin within a slice of it, blank ones passed over. Fields
 * that are no article's are not looked into, whatever they hold.
 */
final class JsonLinesReader implements ArticleReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final InputSlice slice;
  private final FieldNames fields;
  private final ByteLines lines;
  private final long end;
  private final Set<String> wanted;
  private long number;

  /**
   * Reads a slice.
   *
   * @param in the file's bytes from {@code slice.start()}, or from the one before it where that is
   *     not 0: a line that begins at the very start is known by the break before it
   * @param end the first byte at which no line of the slice begins
   */
  JsonLinesReader(InputSlice slice, FieldNames fields, InputStream in, long end)
      throws IOException {
    this.slice = slice;
    this.fields = fields;
    this.end = end;
    this.number = slice.firstLine();
    this.wanted = FieldNames.STANDARD.stream().map(fields::of).collect(Collectors.toSet());
    this.lines = new ByteLines(in, Math.max(0, slice.start() - 1), LONGEST_ROW);
    if (slice.start() > 0) {
      lines.next();
    }
  }

  @Override
  public InputRow next() throws IOException {
    while (lines.nextStart() < end) {
      byte[] line = lines.next();
      if (line == null) {
        return null;
      }
      long position = number++;
      if (!isBlank(line)) {
        return row(position, line);
      }
    }
    return null;
  }

  @Override
  public long position() {
    return number;
  }

  private InputRow row(long position, byte[] line) {
    if (lines.isCut()) {
      String detail = "the line takes more than " + LONGEST_ROW + " bytes";
      return unread(position, new Reject(RejectReason.TOO_LONG, detail, Sample.of(line)));
    }
    Utf8Check checked = Utf8Check.of(line);
    if (checked.text() == null) {
      return unread(position, checked.rejection());
    }
    try {
      return parsed(position, checked.text());
    } catch (JsonProcessingException e) {
      return unread(position, malformed(Sample.of(e.getOriginalMessage()), checked.text()));
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot fail to be read", e);
    }
  }

  private InputRow parsed(long position, String line) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> others = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return unread(position, malformed("it is no JSON object", line));
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!wanted.contains(name)) {
          others.add(name);
          json.skipChildren();
        } else if (!fits(name, value)) {
          return unread(position, malformed("field " + name + " is " + value.name(), line));
        } else {
          values.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
        }
      }
      if (json.nextToken() != null) {
        return unread(position, malformed("more follows the JSON object", line));
      }
    }
    return values.containsKey(fields.of(FieldNames.TEXT))
        ? InputRow.read(slice.name(), position, fields.article(values::get))
        : InputRow.withoutText(
            slice.name(), position, fields.article(values::get), all(values, others));
  }

  /** Text, or nothing; an id and a date may also be a whole number. */
  private boolean fits(String name, JsonToken value) {
    boolean number =
        name.equals(fields.of(FieldNames.ID)) || name.equals(fields.of(FieldNames.PUBLISHED));
    return value == JsonToken.VALUE_STRING
        || value == JsonToken.VALUE_NULL
        || number && value == JsonToken.VALUE_NUMBER_INT;
  }

  private static String all(Map<String, String> values, List<String> others) {
    List<String> names = new ArrayList<>(values.keySet());
    names.addAll(others);
    return names.stream().sorted().distinct().collect(Collectors.joining(", "));
  }

  private InputRow unread(long position, Reject reject) {
    return InputRow.unread(slice.name(), position, reject);
  }

  private static Reject malformed(String detail, String line) {
    return new Reject(RejectReason.MALFORMED, detail, Sample.of(line));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
