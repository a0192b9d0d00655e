package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Copy links to links of twice the reach: where the original is itself a copy, the link leads on to
 * what that one copies. Applied until {@link #unfinished} is empty, every original is no copy; the
 * links lead backward in time, so there is no circle. What leads over a near copy is a near copy.
 */
public final class FollowLinks {
  private static final String LINK = "link";
  private static final String ONWARD = "onward";

  /** The links, led on by one step. */
  public Dataset<Row> apply(Dataset<Row> links) {
    Column exact = functions.lit(CopyLinks.EXACT);
    Column onward = functions.coalesce(CopyLinks.KIND.of(ONWARD), exact);
    Column kind = functions.when(onward.equalTo(exact), CopyLinks.KIND.of(LINK)).otherwise(onward);
    return links
        .as(LINK)
        .join(links.as(ONWARD), leadsOn(), "left_outer")
        .select(
            CopyLinks.DOC_ID.of(LINK),
            functions
                .coalesce(CopyLinks.ORIGINAL.of(ONWARD), CopyLinks.ORIGINAL.of(LINK))
                .as(CopyLinks.ORIGINAL.name()),
            kind.as(CopyLinks.KIND.name()));
  }

  /** The links whose original is itself a copy. */
  public Dataset<Row> unfinished(Dataset<Row> links) {
    return links.as(LINK).join(links.as(ONWARD), leadsOn(), "left_semi");
  }

  private static Column leadsOn() {
    return CopyLinks.ORIGINAL.of(LINK).equalTo(CopyLinks.DOC_ID.of(ONWARD));
  }
}
