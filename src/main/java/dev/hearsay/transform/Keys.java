package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.actors.ActorName;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** The core's keys as column expressions. */
final class Keys {
  private static final UserDefinedFunction CONTENT_ID =
      udf(
          (UDF5<String, String, String, String, String, String>)
              (kind, a, b, c, d) -> ContentId.of(kind, a, b, c, d),
          DataTypes.StringType);
  private static final UserDefinedFunction ACTOR_ID =
      udf(
          (UDF2<String, String, String>)
              (kind, name) -> ActorName.actorId(ActorKind.ofLabel(kind), name),
          DataTypes.StringType);
  private static final UserDefinedFunction NAME_KEY =
      udf(
          (UDF2<String, String, String>)
              (kind, name) -> ActorName.key(ActorKind.ofLabel(kind), name),
          DataTypes.StringType);

  private Keys() {}

  static Column actorId(Column kind, Column name) {
    return ACTOR_ID.apply(kind, name);
  }

  static Column nameKey(Column kind, Column name) {
    return NAME_KEY.apply(kind, name);
  }

  static Column mentionId(Column docId, Column start, Column end, Column form) {
    return CONTENT_ID.apply(
        lit("mention"),
        docId,
        start.cast(DataTypes.StringType),
        end.cast(DataTypes.StringType),
        form);
  }

  static Column quoteId(Column docId, Column content, Column cue) {
    return CONTENT_ID.apply(lit("quote"), docId, places(content), places(cue), lit(""));
  }

  /** {@code 10-24,30-41}. */
  private static Column places(Column spans) {
    return array_join(
        transform(spans, s -> concat_ws("-", s.getField("start"), s.getField("end"))), ",");
  }
}
