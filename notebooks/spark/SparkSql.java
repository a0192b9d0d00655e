import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.io.Sessions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Spark SQL for a notebook: each line of the standard input is a statement as a JSON string, each
 * line of the standard output its answer, {@code {"columns": [...], "rows": [{...}, ...]}} or
 * {@code {"error": "..."}}. All rows of an answer are in memory: ask for sums, not for tables.
 */
final class SparkSql {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SparkSql() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setProperty("spark.sql.jsonGenerator.ignoreNullFields", "false");
    SparkSession spark = Sessions.open(Optional.of("local[2]"), Sessions.Log.QUIET);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(JSON.writeValueAsString(answer(spark, JSON.readValue(line, String.class))));
    }
    spark.stop();
  }

  private static Map<String, Object> answer(SparkSession spark, String statement) {
    Map<String, Object> answer = new LinkedHashMap<>();
    try {
      Dataset<Row> result = spark.sql(statement);
      List<Object> rows = new ArrayList<>();
      for (String row : result.toJSON().collectAsList()) {
        rows.add(JSON.readTree(row));
      }
      answer.put("columns", result.columns());
      answer.put("rows", rows);
    } catch (Exception e) {
      answer.put("error", String.valueOf(e.getMessage()));
    }
    return answer;
  }
}
