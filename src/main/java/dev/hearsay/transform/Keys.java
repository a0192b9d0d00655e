package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.actors.ActorName;
import dev.hearsay.nlp.actors.NameForms;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The core's keys as column expressions. */
final class Keys {
  private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

  private static final UserDefinedFunction CONTENT_ID =
      udf(
          (UDF5<String, String, String, String, String, String>)
              (kind, a, b, c, d) -> ContentId.of(kind, a, b, c, d),
          DataTypes.StringType);
  private static final UserDefinedFunction ID_OF_KEY =
      ofKind(ActorName::idOfKey, DataTypes.StringType);
  private static final UserDefinedFunction NAME_KEY = ofKind(ActorName::key, DataTypes.StringType);
  private static final UserDefinedFunction SHORTENED =
      ofKind((kind, key) -> NameForms.shortened(kind, key).toArray(), STRINGS);
  private static final UserDefinedFunction ENDINGS =
      ofKind((kind, key) -> NameForms.endings(kind, key).toArray(), STRINGS);
  private static final UserDefinedFunction ACRONYMS =
      ofKind((kind, name) -> NameForms.acronyms(kind, name).toArray(), STRINGS);
  private static final UserDefinedFunction SHORTFALL =
      ofKind(NameForms::shortfall, DataTypes.IntegerType);
  private static final UserDefinedFunction IS_BARE =
      ofKind(NameForms::isBare, DataTypes.BooleanType);
  private static final UserDefinedFunction IS_NOTHING =
      ofKind(NameForms::isNothing, DataTypes.BooleanType);
  private static final UserDefinedFunction IS_ACRONYM =
      udf((UDF1<String, Boolean>) NameForms::isAcronym, DataTypes.BooleanType);
  private static final UserDefinedFunction IS_COMPANY =
      udf((UDF1<String, Boolean>) NameForms::isCompany, DataTypes.BooleanType);
  private static final UserDefinedFunction ARE_KNOWN_APART =
      udf((UDF2<String, String, Boolean>) NameForms::areKnownApart, DataTypes.BooleanType);
  private static final UserDefinedFunction PARTIAL =
      udf(
          (UDF3<String, String, Seq<String>, Object>)
              (kind, key, aliases) ->
                  NameForms.partial(ActorKind.ofLabel(kind), key, list(aliases)).toArray(),
          STRINGS);
  private static final UserDefinedFunction OTHERS =
      udf(
          (UDF3<String, String, Seq<String>, Object>)
              (kind, key, aliases) ->
                  NameForms.others(ActorKind.ofLabel(kind), key, list(aliases)).toArray(),
          STRINGS);

  private Keys() {}

  static Column idOfKey(Column kind, Column key) {
    return ID_OF_KEY.apply(kind, key);
  }

  static Column nameKey(Column kind, Column name) {
    return NAME_KEY.apply(kind, name);
  }

  /** See {@link NameForms#shortened}. */
  static Column shortened(Column kind, Column key) {
    return SHORTENED.apply(kind, key);
  }

  /** See {@link NameForms#endings}. */
  static Column endings(Column kind, Column key) {
    return ENDINGS.apply(kind, key);
  }

  /** See {@link NameForms#acronyms}. */
  static Column acronyms(Column kind, Column name) {
    return ACRONYMS.apply(kind, name);
  }

  /** See {@link NameForms#isAcronym}. */
  static Column isAcronym(Column name) {
    return IS_ACRONYM.apply(name);
  }

  /** See {@link NameForms#shortfall}. */
  static Column shortfall(Column kind, Column name) {
    return SHORTFALL.apply(kind, name);
  }

  /** See {@link NameForms#isCompany}. */
  static Column isCompany(Column name) {
    return IS_COMPANY.apply(name);
  }

  /** See {@link NameForms#isBare}. */
  static Column isBare(Column kind, Column key) {
    return IS_BARE.apply(kind, key);
  }

  /** See {@link NameForms#isNothing}. */
  static Column isNothing(Column kind, Column key) {
    return IS_NOTHING.apply(kind, key);
  }

  /** See {@link NameForms#areKnownApart}. */
  static Column areKnownApart(Column key, Column otherKey) {
    return ARE_KNOWN_APART.apply(key, otherKey);
  }

  /** See {@link NameForms#partial}. */
  static Column partial(Column kind, Column key, Column aliases) {
    return PARTIAL.apply(kind, key, aliases);
  }

  /** See {@link NameForms#others}. */
  static Column others(Column kind, Column key, Column aliases) {
    return OTHERS.apply(kind, key, aliases);
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

  /** What the core says of a name. */
  private interface OfName extends Serializable {
    Object apply(ActorKind kind, String name);
  }

  private static UserDefinedFunction ofKind(OfName function, DataType type) {
    return udf(
        (UDF2<String, String, Object>)
            (kind, text) -> function.apply(ActorKind.ofLabel(kind), text),
        type);
  }

  private static List<String> list(Seq<String> values) {
    return CollectionConverters.asJava(values);
  }
}
