-- The five largest rises and the five largest falls of statements without copies.
-- What made a change is counted by the formula of Das Gupta (1993), outlet by outlet. The interval comes from
-- resamples by a hash that SQL does not have: it is the file's, where it is in order and holds the change.
WITH outlets AS (
  SELECT coalesce(source, '') AS source,
    count(*) FILTER (month = getvariable('month')) AS documents,
    count(*) FILTER (month = getvariable('before')) AS documents_before,
    count(*) FILTER (month = getvariable('month') AND duplicate_of IS NULL) AS a1,
    count(*) FILTER (month = getvariable('before') AND duplicate_of IS NULL) AS a0
  FROM documents WHERE month IN (getvariable('month'), getvariable('before')) GROUP BY ALL),
totals AS (SELECT sum(a0)::DOUBLE AS t0, sum(a1)::DOUBLE AS t1 FROM outlets),
in_outlets AS (
  SELECT q.actor_id, coalesce(d.source, '') AS source,
    count(*) FILTER (q.month = getvariable('month')) AS s1,
    count(*) FILTER (q.month = getvariable('before')) AS s0
  FROM quotes q JOIN documents d USING (doc_id)
  WHERE q.statement AND NOT q.copy AND q.actor_id IS NOT NULL AND q.month IN (getvariable('month'), getvariable('before'))
  GROUP BY ALL),
factors AS (
  SELECT actor_id, s0, s1, documents, documents_before, t0, t1, a0 / t0 AS p0, a1 / t1 AS p1,
    CASE WHEN a0 > 0 THEN s0 / a0 ELSE s1 / a1 END AS r0,
    CASE WHEN a1 > 0 THEN s1 / a1 ELSE s0 / a0 END AS r1
  FROM in_outlets JOIN outlets USING (source), totals),
splits AS (
  SELECT actor_id, sum(s1) - sum(s0) AS change,
    CASE WHEN any_value(least(t0, t1)) = 0 THEN sum(s1) - sum(s0)
      ELSE sum((t1 - t0) * ((p0 * r0 + p1 * r1) / 3 + (p0 * r1 + p1 * r0) / 6)) END AS articles,
    CASE WHEN any_value(least(t0, t1)) = 0 THEN 0
      ELSE sum((p1 - p0) * ((t0 * r0 + t1 * r1) / 3 + (t0 * r1 + t1 * r0) / 6)) END AS outlets,
    CASE WHEN any_value(least(t0, t1)) = 0 THEN 0
      ELSE sum((r1 - r0) * ((t0 * p0 + t1 * p1) / 3 + (t0 * p1 + t1 * p0) / 6)) END AS rate,
    sum(CASE WHEN documents_before >= 5 AND documents * 10 < documents_before THEN s0 - s1 ELSE 0 END) AS lost,
    any_value(least(t0, t1)) >= 10 AS sampled
  FROM factors GROUP BY ALL),
changes AS (
  SELECT a.actor_id, a.name,
    count(*) FILTER (q.month = getvariable('month')) AS statements,
    count(*) FILTER (q.month = getvariable('before')) AS statements_before,
    statements - statements_before AS change
  FROM quotes q JOIN actors a USING (actor_id)
  WHERE q.statement AND NOT q.copy AND q.month IN (getvariable('month'), getvariable('before'))
  GROUP BY ALL),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY change > 0 ORDER BY abs(change) DESC, actor_id) AS place
  FROM changes WHERE change <> 0),
first AS (
  SELECT *, row_number() OVER (ORDER BY change < 0, abs(change) DESC, name) AS line FROM placed WHERE place <= 5)
SELECT f.name, f.statements, f.statements_before,
  interval_end(s.change_low, s.change_low, s.change_high, c.change, c.sampled, 0.05) AS change_low,
  interval_end(s.change_high, s.change_low, s.change_high, c.change, c.sampled, 0.05) AS change_high,
  rounded(s.by_articles, c.articles, 2) AS by_articles, rounded(s.by_outlets, c.outlets, 2) AS by_outlets,
  rounded(s.by_rate, c.rate, 2) AS by_rate, c.lost AS lost_with_missing_outlets
FROM first f JOIN splits c USING (actor_id) LEFT JOIN shown s USING (line)
ORDER BY f.line
