-- The main topics by articles that are no copies, with the statements on them.
WITH main AS (
  SELECT d.month, t.topic_id, count(*) FILTER (d.duplicate_of IS NULL) AS articles
  FROM documents d JOIN document_topics t USING (doc_id) WHERE t.rank = 1 GROUP BY ALL),
said AS (
  SELECT month, topic_id, count(*) AS statements,
    count(*) FILTER (tone = 'negative') AS negative,
    count(*) FILTER (tone = 'neutral') AS neutral,
    count(*) FILTER (tone = 'positive') AS positive
  FROM quotes WHERE statement AND NOT copy GROUP BY ALL),
lines AS (
  SELECT *, coalesce(articles, 0) AS of_topic, coalesce(statements, 0) AS on_topic,
    of_topic / nullif(sum(of_topic) OVER (PARTITION BY month), 0) AS part
  FROM main FULL JOIN said USING (month, topic_id) JOIN topics USING (topic_id)),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY month ORDER BY of_topic DESC, on_topic DESC, label, topic_id) AS place
  FROM lines)
-- a share that ends in a 5 is rounded up, as in the report
SELECT now.label AS topic, now.of_topic AS articles, printf('%.4f', coalesce(now.part, 0) + 1e-12) AS share,
  coalesce(was.of_topic, 0) AS articles_before, printf('%.4f', coalesce(was.part, 0) + 1e-12) AS share_before,
  now.on_topic AS statements, coalesce(now.negative, 0) AS negative, coalesce(now.neutral, 0) AS neutral,
  coalesce(now.positive, 0) AS positive
FROM ranked now LEFT JOIN ranked was ON was.topic_id = now.topic_id AND was.month = getvariable('before')
WHERE now.month = getvariable('month') AND now.place <= 20 AND now.of_topic + now.on_topic > 0
ORDER BY now.place
