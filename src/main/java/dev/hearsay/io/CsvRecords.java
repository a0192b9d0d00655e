package dev.hearsay.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of a CSV file after RFC 4180, as bytes: commas, LF or CR LF, quoted fields that may
 * hold commas, line breaks and doubled quotation marks. Bytes, because a field's bytes tell whether
 * it is UTF-8. One thread's.
 */
final class CsvRecords {
  /**
   * A record.
   *
   * @param line the line that it begins in, from 1
   * @param fields its fields' bytes
   * @param fault what breaks the format; null where nothing does
   */
  record CsvRecord(long line, List<byte[]> fields, String fault) {}

  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream field = new ByteArrayOutputStream();
  private long line = 1;
  private int current;
  private int size;
  private boolean started;
  private boolean lost;
  private String fault;

  /**
   * The records of a stream.
   *
   * @param longest the most bytes of a record
   */
  CsvRecords(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.longest = longest;
  }

  /** The line that is being read. */
  long line() {
    return line;
  }

  /**
   * The next record, blank lines passed over; null at the end. After a record whose quotation mark
   * is not closed, or one that is too long, there is no next: where it ends cannot be known.
   */
  CsvRecord next() throws IOException {
    if (!started) {
      started = true;
      advance();
    }
    while (current == '\n' || current == '\r') {
      advance();
    }
    if (current == END || lost) {
      return null;
    }
    return record();
  }

  private CsvRecord record() throws IOException {
    long start = line;
    size = 0;
    fault = null;
    List<byte[]> fields = new ArrayList<>();
    fields.add(field());
    while (current == ',') {
      advance();
      fields.add(field());
    }
    return new CsvRecord(start, fields, fault);
  }

  /** Reads a field and stops at the comma, line feed or end after it. */
  private byte[] field() throws IOException {
    field.reset();
    if (current == '"') {
      quoted();
      byte[] content = field.toByteArray();
      field.reset();
      if (plain().length > 0 && !lost) {
        fault = "characters follow a closing quotation mark";
      }
      return content;
    }
    return plain();
  }

  private void quoted() throws IOException {
    advance();
    while (current != END) {
      if (current == '"') {
        advance();
        if (current != '"') {
          return;
        }
      }
      field.write(current);
      advance();
    }
    if (!lost) {
      lost = true;
      fault = "a quotation mark is not closed; the file's rest is taken for the field";
    }
  }

  private byte[] plain() throws IOException {
    while (current != ',' && current != '\n' && current != END) {
      field.write(current);
      advance();
    }
    byte[] bytes = field.toByteArray();
    boolean carriageReturn = current != ',' && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  private void advance() throws IOException {
    if (current == '\n') {
      line++;
    }
    if (++size > longest) {
      lost = true;
      fault = "it takes more than " + longest + " bytes; the file's rest is not read";
      current = END;
    } else {
      current = in.read();
    }
  }
}
