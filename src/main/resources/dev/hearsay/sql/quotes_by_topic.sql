-- A topic's statements in a month, by tone.
-- articles counts those that hold a statement on the topic; actors, those that were resolved.
SELECT
  q.month,
  t.label AS topic,
  count(*) AS quotes,
  count(CASE WHEN q.type = 'direct' THEN 1 END) AS direct,
  count(CASE WHEN q.tone = 'negative' THEN 1 END) AS negative,
  count(CASE WHEN q.tone = 'neutral' THEN 1 END) AS neutral,
  count(CASE WHEN q.tone = 'positive' THEN 1 END) AS positive,
  count(DISTINCT q.actor_id) AS actors,
  count(DISTINCT q.doc_id) AS articles,
  q.topic_id
FROM quotes q
LEFT JOIN topics t ON t.topic_id = q.topic_id
WHERE q.statement AND NOT q.copy
GROUP BY q.month, t.label, q.topic_id
