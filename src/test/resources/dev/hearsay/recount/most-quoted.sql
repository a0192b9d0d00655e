-- The most quoted of the month, and where they stood the month before.
WITH said AS (
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
  FROM said FULL JOIN spoken_of USING (month, actor_id) JOIN actors USING (actor_id))
SELECT now.rank, now.name, now.kind, now.statements, now.with_copies AS statements_with_copies, now.outlets,
  now.direct AS direct_statements, now.negative, now.neutral, now.positive,
  coalesce(was.statements, 0) AS statements_before, was.rank AS rank_before
FROM ranked now LEFT JOIN ranked was ON was.actor_id = now.actor_id AND was.month = getvariable('before')
WHERE now.month = getvariable('month') AND now.rank <= 20 AND now.statements > 0
ORDER BY now.rank
