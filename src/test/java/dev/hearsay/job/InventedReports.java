package dev.hearsay.job;

import dev.hearsay.model.PublishText;
import dev.hearsay.report.Accuracy;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTrendsTable;
import dev.hearsay.table.TopicsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reports of a few months written from invented tables. */
record InventedReports(Path output, ReportJob.Summary summary) {
  static final String MAY = "2026-05";
  static final String APRIL = "2026-04";
  static final UnaryOperator<String> EDITION = month -> "edition of " + month;

  /** Writes them below the folder. */
  static InventedReports write(Path output, Collection<String> months) throws IOException {
    ReportJob job =
        new ReportJob(
            tables()::read,
            months,
            output.toUri().toString(),
            EDITION,
            Accuracy.measured(),
            PublishText.YES);
    return new InventedReports(output, job.run());
  }

  /** The names of a folder's files. */
  List<String> names(String month) {
    try (Stream<Path> files = Files.list(output.resolve("reports").resolve(month))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String month, String file) {
    return text(month, file).lines().toList();
  }

  String text(String month, String file) {
    try {
      return Files.readString(output.resolve("reports").resolve(month).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InventedTables tables() {
    InventedTables tables = new InventedTables();
    tables.add(
        SourceMonthsTable.TABLE,
        """
        month   | source         | rank | documents | copies | quotes | unnamed_quotes | unknown_quotes | person_quotes | female_quotes | documents_before
        2026-05 | Carrow Courier | 1    | 3         | 0      | 5      | 1              | 1              | 3             | 2             | 1
        2026-05 | Osmere Gazette | 2    | 1         | 1      | 1      | 0              | 0              | 1             | 1             | 0
        2026-05 | Daily Blaze    | 3    | 0         | 0      | 0      | 0              | 0              | 0             | 0             | 0
        2026-04 | Carrow Courier | 1    | 1         | 0      | 1      | 0              | 0              | 1             | 0             |
        2026-01 | Carrow Courier | 1    | 1         | 0      | 0      | 0              | 0              | 0             | 0             |
        2025-05 | Carrow Courier | 1    | 7         | 2      | 0      | 0              | 0              | 0             | 0             |
        undated | ""             | 1    | 1         | 0      | 0      | 0              | 0              | 0             | 0             |
        """);
    tables.add(
        ActorMonthsTable.TABLE,
        """
        month   | actor_id | name       | kind   | gender | rank | quotes | quotes_without_copies | direct_quotes | documents | sources | quotes_before | rank_before | tone_negative | tone_neutral | tone_positive
        2026-05 | ada      | Ada Quill  | person | female | 1    | 3      | 2                     | 2             | 2         | 2       | 0             | 3           | 1             | 0            | 1
        2026-05 | ben      | Ben Harrow | person |        | 2    | 1      | 1                     | 0             | 1         | 1       | 1             | 1           | 0             | 1            | 0
        2026-04 | ben      | Ben Harrow | person |        | 2    | 1      | 1                     | 0             | 1         | 1       |               |             | 0             | 1            | 0
        2026-04 | cy       | Cy Dunmore | person | male   | 1    | 3      | 3                     | 0             | 1         | 1       |               |             | 0             | 3            | 0
        undated | ben      | Ben Harrow | person |        | 1    | 0      | 0                     | 0             | 1         | 0       |               |             | 0             | 0            | 0
        """);
    tables.add(
        ActorsTable.TABLE,
        """
        actor_id | name       | kind   | gender
        ada      | Ada Quill  | person | female
        ben      | Ben Harrow | person |
        cy       | Cy Dunmore | person | male
        dan      | Dan Orrey  | person |
        eve      | Eve Marlow | person |
        """);
    tables.add(
        QuotesTable.TABLE,
        """
        month   | quote_id | doc_id | type     | statement | actor_id | speaker_name | speaker_score | speaker_kind | tone     | tone_score | copy  | cluster_id | content | topic_id | text
        2026-05 | q1       | d1     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | negative | -0.9       | false | c1         | 0-55    | t1       | This harbour plan is a hole that the town will pay for.
        2026-05 | q2       | d2     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | positive | 0.9        | false | c2         | 10-70   | t1       | The nurses held this town together through the whole of the storm.
        2026-05 | q3       | d3     | direct   | true      | ada      | Ada Quill    | 0.5           | person       | negative | -0.95      | true  | c1         | 0-61    | t1       | This harbour plan is a hole that the town will pay for twice.
        2026-05 | q4       | d1     | indirect | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-59    | t2       | the harbour would stay shut until the dredger has come back
        2026-05 | q5       | d1     | direct   | true      |          |              | 0.5           | unknown      | neutral  | 0.0        | false | c3         | 0-12    | t1       | Nobody knows
        2026-05 | q6       | d2     | indirect | true      |          | an official  | 0.5           | unnamed      | neutral  | 0.0        | false |            | 0-11    | t1       | it was late
        2026-05 | q7       | d2     | indirect | false     | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-11    | t1       | he hoped so
        2026-04 | q8       | d9     | indirect | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is open
        2026-04 | q9       | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-04 | q10      | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-04 | q11      | d9     | indirect | true      | cy       | Cy Dunmore   | 0.5           | person       | neutral  | 0.0        | false |            | 0-19    | t1       | the harbour is shut
        2026-06 | q12      | d12    | direct   | true      | ben      | Ben Harrow   | 0.5           | person       | neutral  | 0.0        | false | c1         | 0-42    | t1       | A hole, this whole harbour plan of theirs.
        """);
    tables.add(
        QuoteClustersTable.TABLE,
        """
        cluster_id | quote_id | days | text                        | quotes | quotes_without_copies | wordings | sources | first_source   | first_seen           | actor_id | speaker_name | speaker_quotes | conflicting_speakers
        c1         | q1       | 3    | This harbour plan is a hole | 5      | 2                     | 2        | 2       | Carrow Courier | 2026-05-03T23:30:00Z | ada      | Ada Quill    | 2              | 1
        c2         | q2       | 1    | The nurses held this town   | 4      | 4                     | 1        | 1       | Carrow Courier | 2026-05-04T06:00:00Z | ada      | Ada Quill    | 1              | 0
        c3         | q5       |      | Nobody knows                | 3      | 1                     | 1        | 2       | ""             |                      |          |              |                | 0
        c4         |          |      | Of another month            | 9      | 9                     | 1        | 9       | Daily Blaze    | 2026-06-01T06:00:00Z |          |              |                | 0
        """);
    tables.add(
        SentimentTable.TABLE,
        """
        month   | doc_id | holder_id | target_id | negative | neutral | positive
        2026-05 | d1     | ada       | ben       | 1        | 1       | 0
        2026-05 | d2     | ada       | ben       | 1        | 0       | 0
        2026-05 | d3     | ada       | ben       | 9        | 0       | 0
        2026-05 | d1     | ada       | ada       | 9        | 0       | 0
        2026-05 | d1     | ben       | ada       | 0        | 1       | 0
        2026-05 | d1     |           | ada       | 0        | 4       | 1
        """);
    tables.add(
        DocumentsTable.TABLE,
        """
        month   | doc_id | source         | url                        | title   | published_at         | duplicate_of
        2026-05 | d1     | Carrow Courier | https://courier.example/d1 | Harbour | 2026-05-03T23:30:00Z |
        2026-05 | d2     | Carrow Courier |                            | Nurses  | 2026-05-04T06:00:00Z |
        2026-05 | d3     | Osmere Gazette |                            | Harbour | 2026-05-05T06:00:00Z | d1
        2026-06 | d12    | Daily Blaze    |                            | Harbour | 2026-06-01T06:00:00Z |
        """);
    tables.add(
        MentionsTable.TABLE,
        """
        month   | mention_id | doc_id | start | end | actor_id | sentiment | sentiment_score
        2026-05 | m1         | d1     | 5     | 12  | ben      | negative  | -0.6
        2026-05 | m2         | d2     | 20    | 30  | ben      | negative  | -0.9
        2026-05 | m3         | d2     | 40    | 50  | ben      | neutral   | 0.0
        2026-05 | m4         | d3     | 5     | 12  | ben      | negative  | -0.99
        2026-05 | m5         | d1     | 90    | 95  | ben      | negative  | -0.95
        """);
    tables.add(
        QuoteCountsTable.TABLE,
        """
        month   | actor_id | source         | topic_id | type     | statement | quotes | quotes_without_copies
        2026-05 | ada      | Carrow Courier | t1       | direct   | true      | 2      | 2
        2026-05 | ada      | Carrow Courier | t1       | indirect | false     | 7      | 7
        2026-05 | ada      | Osmere Gazette | t1       | direct   | true      | 1      | 0
        2026-05 | ben      | Carrow Courier | t1       | indirect | true      | 1      | 1
        2026-05 | eve      | Carrow Courier | t1       | indirect | true      | 9      | 9
        2026-05 | dan      | Osmere Gazette | t1       | indirect | true      | 40     | 40
        2026-05 |          | Carrow Courier | t1       | indirect | true      | 2      | 2
        2026-05 | ben      | Carrow Courier | t1       | indirect | false     | 1      | 1
        2026-04 | ben      | Carrow Courier | t1       | indirect | true      | 1      | 1
        2026-04 | cy       | Carrow Courier | t1       | indirect | true      | 3      | 3
        """);
    tables.add(
        TopicMonthsTable.TABLE,
        """
        month   | topic_id | label   | rank | documents_without_copies | share  | documents_before | share_before | quotes | tone_negative | tone_neutral | tone_positive
        2026-05 | t1       | labour  | 1    | 2                        | 0.6667 | 1                | 1.0          | 4      | 1             | 2            | 1
        2026-05 | t2       | weather | 2    | 1                        | 0.3333 | 0                | 0.0          | 1      | 0             | 1            | 0
        2026-05 | t3       | sport   | 3    | 0                        | 0.0    | 0                | 0.0          | 0      | 0             | 0            | 0
        """);
    tables.add(
        TopicTrendsTable.TABLE,
        """
        month   | topic_id | term        | rank | score | documents | topic_documents | documents_before | topic_documents_before | doc_id | sentence
        2026-05 | t2       | sea fret    | 1    | 16.0  | 6         | 7               | 0                | 30                     | d0     | The sea fret came.
        2026-05 | t1       | strike fund | 2    | 20.25 | 8         | 12              | 2                | 40                     | d2     | A strike fund was set up.
        2026-05 | t1       | ward nurses | 1    | 31.5  | 9         | 12              | 1                | 40                     | d1     | The ward nurses held.
        2026-05 | t1       | sixth       | 6    | 15.2  | 5         | 12              | 1                | 40                     | d1     | The sixth.
        2026-05 | t9       | second only | 1    | 15.2  | 5         | 12              | 1                | 40                     | d1     | Of the second level.
        2026-04 | t1       | old news    | 1    | 15.2  | 5         | 12              | 1                | 40                     | d9     | Of April.
        """);
    tables.add(
        TopicsTable.TABLE,
        """
        topic_id | label
        t1       | labour
        """);
    tables.add(
        RestatementsTable.TABLE,
        """
        month   | run_id     | table         | key            | measure               | before | after  | cause
        2026-05 | 20260603T1 | source_months | Carrow Courier | documents             | 1      | 3      | late document
        2026-05 | 20260603T1 | source_months | Carrow Courier | tokens                | 100    | 900    | late document
        2026-05 | 20260603T1 | actor_months  | ada            | quotes                |        | 3      | late document
        2026-05 | 20260603T1 | actor_months  | ada            | quotes_without_copies |        | 2      | late document
        2026-05 | 20260603T1 | topic_months  | t1             | documents             | 4      | 2      | copy
        2026-05 | 20260603T1 | actors        | old            | actor_id              | old    | 999999 | copy
        2026-05 | 20260601T1 | source_months | Osmere Gazette | documents             | 0      | 70     | model
        """);
    tables.add(
        CoverageTable.TABLE,
        """
        month   | source         | state     | rows
        2026-05 | Carrow Courier | accepted  | 3
        2026-05 | Osmere Gazette | accepted  | 1
        2026-05 | Osmere Gazette | too_short | 2
        2026-04 | Carrow Courier | accepted  | 1
        """);
    tables.add(
        RejectsTable.TABLE,
        """
        month   | input   | position | reason    | detail  | sample
        2026-05 | a.jsonl | 7        | too_short | 2 words | Oh
        2026-05 | a.jsonl | 3        | too_short | 9 words | Brief
        2026-04 | a.jsonl | 9        | too_short | 1 word  | No
        """);
    return tables;
  }
}
