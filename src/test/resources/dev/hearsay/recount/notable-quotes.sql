-- Three sharpest, three warmest and three longest direct statements, one at most of each speaker.
WITH said AS (
  SELECT month, actor_id, count(*) AS with_copies, count(*) FILTER (NOT copy) AS statements
  FROM quotes WHERE statement AND actor_id IS NOT NULL GROUP BY ALL),
spoken_of AS (
  SELECT m.month, m.actor_id, count(*) AS mentions
  FROM mentions m JOIN documents d USING (doc_id)
  WHERE m.actor_id IS NOT NULL AND d.duplicate_of IS NULL GROUP BY ALL),
ranked AS (
  SELECT actor_id, row_number() OVER (
      ORDER BY coalesce(statements, 0) DESC, coalesce(with_copies, 0) DESC, coalesce(spoken_of.mentions, 0) DESC, name, actor_id) AS rank
  FROM said FULL JOIN spoken_of USING (month, actor_id) JOIN actors USING (actor_id)
  WHERE month = getvariable('month')),
showable AS (
  SELECT * FROM quotes
  WHERE month = getvariable('month') AND statement AND NOT copy AND actor_id IS NOT NULL AND speaker_name IS NOT NULL
    AND speaker_kind IN ('person', 'organization') AND type IN ('direct', 'mixed') AND length(text) BETWEEN 40 AND 2000),
best AS (
  SELECT 1 AS rule, actor_id, min({score: tone_score, quote_id: quote_id}) AS quote FROM showable
  WHERE tone = 'negative' GROUP BY ALL
  UNION ALL
  SELECT 2, actor_id, min({score: -tone_score, quote_id: quote_id}) FROM showable
  WHERE tone = 'positive' GROUP BY ALL
  UNION ALL
  SELECT 3, actor_id, min({score: -length(text)::DOUBLE, quote_id: quote_id}) FROM showable
  WHERE type = 'direct' GROUP BY ALL),
placed AS (
  SELECT b.rule, b.actor_id, b.quote.quote_id AS quote_id,
    CASE WHEN b.rule = 3 THEN r.rank ELSE b.quote.score END AS place
  FROM best b LEFT JOIN ranked r USING (actor_id)
  WHERE b.rule < 3 OR r.rank <= 12),
candidates AS (
  SELECT * FROM placed QUALIFY row_number() OVER (PARTITION BY rule ORDER BY place, quote_id) <= 12),
sharpest AS (SELECT * FROM candidates WHERE rule = 1 ORDER BY place, quote_id LIMIT 3),
warmest AS (
  SELECT * FROM candidates WHERE rule = 2 AND actor_id NOT IN (SELECT actor_id FROM sharpest)
  ORDER BY place, quote_id LIMIT 3),
longest AS (
  SELECT * FROM candidates
  WHERE rule = 3 AND actor_id NOT IN (SELECT actor_id FROM sharpest UNION SELECT actor_id FROM warmest)
  ORDER BY place, quote_id LIMIT 3),
chosen AS (SELECT * FROM sharpest UNION ALL SELECT * FROM warmest UNION ALL SELECT * FROM longest)
SELECT ['Sharpest', 'Warmest', 'In their own words'][c.rule] AS chosen_as, q.speaker_name AS speaker, q.text AS words,
  sha256(q.text) AS words_sha256,
  array_to_string(list_transform(q.content, lambda s: s.start || '-' || s."end"), ' ') AS offsets,
  q.quote_id, CASE q.type WHEN 'direct' THEN 'word for word' ELSE 'partly word for word' END AS type,
  d.source AS outlet, d.title, d.url, strftime(d.published_at, '%Y-%m-%d') AS date
FROM chosen c JOIN quotes q USING (quote_id) JOIN documents d USING (doc_id)
ORDER BY c.rule, c.place, c.quote_id
