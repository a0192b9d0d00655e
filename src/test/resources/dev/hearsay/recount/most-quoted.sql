-- The most quoted of the month, where they stood the month before, what they spoke on, and the last twelve months.
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
said AS (
  SELECT q.month, q.actor_id,
    count(*) AS with_copies,
    count(*) FILTER (NOT q.copy) AS statements,
    count(*) FILTER (NOT q.copy AND q.type = 'direct') AS direct,
    count(DISTINCT d.source) AS outlets,
    count(*) FILTER (NOT q.copy AND q.tone = 'negative') AS negative,
    count(*) FILTER (NOT q.copy AND q.tone = 'neutral') AS neutral,
    count(*) FILTER (NOT q.copy AND q.tone = 'positive') AS positive
  FROM quotes q JOIN documents d USING (doc_id)
  WHERE q.statement AND q.actor_id IS NOT NULL GROUP BY ALL),
spoken_of AS (
  SELECT m.month, m.actor_id, count(*) AS mentions
  FROM mentions m JOIN documents d USING (doc_id)
  WHERE m.actor_id IS NOT NULL AND d.duplicate_of IS NULL GROUP BY ALL),
ranked AS (
  SELECT *, row_number() OVER (
      PARTITION BY month
      ORDER BY coalesce(statements, 0) DESC, coalesce(with_copies, 0) DESC, coalesce(spoken_of.mentions, 0) DESC, name, actor_id) AS rank
  FROM said FULL JOIN spoken_of USING (month, actor_id) JOIN actors USING (actor_id)),
spoken_on AS (
  SELECT actor_id, list({topic: t.label, said: said} ORDER BY said DESC, topic_id) AS topics
  FROM (
    SELECT actor_id, topic_id, count(*) AS said FROM quotes
    WHERE month = getvariable('month') AND statement AND NOT copy AND topic_id IS NOT NULL AND actor_id IS NOT NULL
    GROUP BY ALL HAVING said >= 2)
  JOIN topics t USING (topic_id) GROUP BY ALL),
past AS (
  PIVOT (
    WITH twelve AS (
      SELECT CASE WHEN try_strptime(getvariable('month') || '-01', '%Y-%m-%d') IS NULL THEN 'none'
        ELSE strftime(try_strptime(getvariable('month') || '-01', '%Y-%m-%d') - to_months(ago::INTEGER), '%Y-%m') END AS month
      FROM range(12) r(ago)),
    actor AS (SELECT DISTINCT actor_id FROM quotes WHERE month = getvariable('month') AND statement)
    SELECT a.actor_id, 'statements_' || t.month AS said_in,
      CASE WHEN t.month IN (SELECT month FROM documents)
        THEN (SELECT count(*) FROM quotes q WHERE q.actor_id = a.actor_id AND q.month = t.month AND q.statement AND NOT q.copy)
        END AS number
    FROM actor a CROSS JOIN twelve t)
  ON said_in USING max(number) GROUP BY actor_id),
file AS (
  SELECT * FROM shown
  UNION ALL BY NAME
  SELECT NULL::VARCHAR AS change_low, NULL::VARCHAR AS change_high, NULL::VARCHAR AS by_articles,
    NULL::VARCHAR AS by_outlets, NULL::VARCHAR AS by_rate
  WHERE false)
SELECT now.rank, now.name, now.kind, now.statements, now.with_copies AS statements_with_copies, now.outlets,
  now.direct AS direct_statements, now.negative, now.neutral, now.positive,
  coalesce(was.statements, 0) AS statements_before,
  CASE WHEN was.statements > 0 THEN was.rank END AS rank_before,
  interval_end(s.change_low, s.change_low, s.change_high, c.change, c.sampled, 0.05) AS change_low,
  interval_end(s.change_high, s.change_low, s.change_high, c.change, c.sampled, 0.05) AS change_high,
  rounded(s.by_articles, c.articles, 2) AS by_articles, rounded(s.by_outlets, c.outlets, 2) AS by_outlets,
  rounded(s.by_rate, c.rate, 2) AS by_rate, c.lost AS lost_with_missing_outlets,
  topics[1].topic AS topic_1, topics[1].said AS topic_1_statements, topics[2].topic AS topic_2,
  topics[2].said AS topic_2_statements, topics[3].topic AS topic_3, topics[3].said AS topic_3_statements,
  past.* EXCLUDE actor_id
FROM ranked now
LEFT JOIN ranked was ON was.actor_id = now.actor_id AND was.month = getvariable('before')
LEFT JOIN splits c ON c.actor_id = now.actor_id
LEFT JOIN spoken_on o ON o.actor_id = now.actor_id
LEFT JOIN past ON past.actor_id = now.actor_id
LEFT JOIN file s ON s.line = now.rank
WHERE now.month = getvariable('month') AND now.rank <= 20 AND now.statements > 0
ORDER BY now.rank
