package dev.hearsay.io;

import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicsTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A usual question of the tables, asked once for all: a query that reads like a table.
 *
 * <p>The queries are standard SQL that DuckDB, Spark and Trino take alike.
 *
 * @param name what it is called
 * @param description what one row is
 * @param tables the tables that it reads
 * @param query its SELECT statement, with comments
 */
public record View(String name, String description, List<Table> tables, String query) {
  private static final String COMMENT = "-- ";

  public View {
    tables = List.copyOf(tables);
  }

  /** Every view, in the order in which they are listed. */
  public static List<View> all() {
    return List.of(
        load(
            "who_said_what",
            QuotesTable.TABLE,
            DocumentsTable.TABLE,
            ActorsTable.TABLE,
            TopicsTable.TABLE),
        load("most_quoted", ActorMonthsTable.TABLE),
        load("who_speaks_of_whom", SentimentTable.TABLE, DocumentsTable.TABLE, ActorsTable.TABLE),
        load("quotes_by_topic", QuotesTable.TABLE, TopicsTable.TABLE),
        load("gender_by_month", QuotesTable.TABLE, ActorsTable.TABLE),
        load("travelled_quotes", QuoteClustersTable.TABLE));
  }

  private static View load(String name, Table... tables) {
    String resource = "/dev/hearsay/sql/" + name + ".sql";
    try (InputStream in = View.class.getResourceAsStream(resource)) {
      String query = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      String first = query.lines().findFirst().orElseThrow();
      return new View(name, first.substring(COMMENT.length()), List.of(tables), query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
