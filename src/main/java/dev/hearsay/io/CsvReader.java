package dev.hearsay.io;

import dev.hearsay.io.CsvRecords.CsvRecord;
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
import java.util.TreeSet;

/** The records of a CSV file below its header. */
final class CsvReader implements ArticleReader {
  private final String file;
  private final FieldNames fields;
  private final CsvRecords records;
  private List<String> header;

  CsvReader(String file, FieldNames fields, InputStream in) {
    this.file = file;
    this.fields = fields;
    this.records = new CsvRecords(in, LONGEST_ROW);
  }

  @Override
  public InputRow next() throws IOException {
    if (header == null) {
      Reject reject = readHeader();
      if (reject != null) {
        return InputRow.unread(file, 1, reject);
      }
    }
    CsvRecord csv = records.next();
    return csv == null ? null : row(csv);
  }

  @Override
  public long position() {
    return records.line();
  }

  /** Reads the header, empty for an empty file, and says what is wrong with it; null if nothing. */
  private Reject readHeader() throws IOException {
    header = new ArrayList<>();
    CsvRecord csv = records.next();
    if (csv == null) {
      return null;
    }
    for (byte[] field : csv.fields()) {
      Utf8Check checked = Utf8Check.of(field);
      if (checked.text() == null) {
        return checked.rejection();
      }
      header.add(checked.text().strip());
    }
    return csv.fault() == null ? null : malformed(csv.fault(), csv);
  }

  private InputRow row(CsvRecord csv) {
    if (csv.fault() != null) {
      return unread(csv, malformed(csv.fault(), csv));
    }
    if (csv.fields().size() != header.size()) {
      String detail = csv.fields().size() + " fields where the header has " + header.size();
      return unread(csv, malformed(detail, csv));
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      Utf8Check checked = Utf8Check.of(csv.fields().get(i));
      if (checked.text() == null) {
        return unread(csv, checked.rejection());
      }
      values.putIfAbsent(header.get(i), checked.text());
    }
    return values.containsKey(fields.of(FieldNames.TEXT))
        ? InputRow.read(file, csv.line(), fields.article(values::get))
        : InputRow.withoutText(
            file,
            csv.line(),
            fields.article(values::get),
            String.join(", ", new TreeSet<>(values.keySet())));
  }

  private InputRow unread(CsvRecord csv, Reject reject) {
    return InputRow.unread(file, csv.line(), reject);
  }

  private static Reject malformed(String detail, CsvRecord csv) {
    return new Reject(RejectReason.MALFORMED, detail, Sample.of(csv.fields().get(0)));
  }
}
