-- Who has no statement in an earlier month, and two in two articles in this one.
WITH said AS (
  SELECT q.actor_id, q.month, count(*) FILTER (NOT q.copy) AS statements,
    count(DISTINCT q.doc_id) FILTER (NOT q.copy) AS articles, count(DISTINCT d.source) AS outlets
  FROM quotes q JOIN documents d USING (doc_id)
  WHERE q.statement AND q.actor_id IS NOT NULL AND q.month <> 'undated' GROUP BY ALL),
first AS (SELECT actor_id, min(month) AS month FROM said GROUP BY ALL)
SELECT a.name, a.kind, s.statements, s.articles, s.outlets
FROM first f JOIN said s USING (actor_id, month) JOIN actors a USING (actor_id)
WHERE month = getvariable('month') AND s.articles >= 2
ORDER BY s.statements DESC, s.articles DESC, a.name, actor_id
LIMIT 10
