-- The three pairs that lean most to either side, each with the innermost quote that holds its strongest mention.
WITH pairs AS (
  SELECT s.holder_id, s.target_id, sum(s.negative) AS negative, sum(s.neutral) AS neutral, sum(s.positive) AS positive,
    sum(s.negative + s.neutral + s.positive) AS mentions
  FROM sentiment s JOIN documents d USING (doc_id)
  WHERE s.month = getvariable('month') AND d.duplicate_of IS NULL AND s.holder_id <> s.target_id
  GROUP BY ALL),
leaning AS (
  SELECT *, CASE WHEN negative > positive THEN 'negative' ELSE 'positive' END AS side,
    abs(positive - negative) / mentions AS lean
  FROM pairs WHERE mentions >= 3 AND positive <> negative),
first AS (
  SELECT * FROM leaning
  QUALIFY row_number() OVER (PARTITION BY side ORDER BY lean DESC, mentions DESC, holder_id, target_id) <= 3),
said AS (SELECT * FROM quotes WHERE month = getvariable('month')),
sources AS (SELECT doc_id, actor_id, unnest(source) AS piece FROM said),
contents AS (SELECT doc_id, actor_id AS holder_id, quote_id, length(text) AS size, unnest(content) AS piece FROM said),
targets AS (
  SELECT m.* FROM mentions m JOIN documents d USING (doc_id)
  WHERE m.month = getvariable('month') AND m.actor_id IS NOT NULL AND d.duplicate_of IS NULL AND NOT EXISTS (
    SELECT 1 FROM sources s
    WHERE s.doc_id = m.doc_id AND s.actor_id = m.actor_id AND s.piece.start <= m.start AND m."end" <= s.piece."end")),
held AS (
  SELECT m.mention_id, min({size: c.size, quote_id: c.quote_id, holder_id: c.holder_id}) AS quote
  FROM targets m JOIN contents c ON c.doc_id = m.doc_id AND c.piece.start <= m.start AND m."end" <= c.piece."end"
  GROUP BY ALL),
best AS (
  SELECT f.holder_id, f.target_id, min({score: -abs(m.sentiment_score), quote_id: h.quote.quote_id}) AS quote
  FROM first f JOIN held h ON h.quote.holder_id = f.holder_id
  JOIN targets m ON m.mention_id = h.mention_id AND m.actor_id = f.target_id AND m.sentiment = f.side
  GROUP BY ALL)
SELECT CASE f.side WHEN 'negative' THEN 'Sharpest' ELSE 'Warmest' END AS leaning, h.name AS speaker, t.name AS target,
  f.negative, f.neutral, f.positive, q.text AS words, sha256(q.text) AS words_sha256,
  array_to_string(list_transform(q.content, lambda s: s.start || '-' || s."end"), ' ') AS offsets, q.quote_id, q.type,
  d.title, d.url, d.source AS outlet, strftime(d.published_at, '%Y-%m-%d') AS date
FROM first f JOIN best b USING (holder_id, target_id)
JOIN quotes q ON q.quote_id = b.quote.quote_id
JOIN documents d ON d.doc_id = q.doc_id
JOIN actors h ON h.actor_id = f.holder_id
JOIN actors t ON t.actor_id = f.target_id
ORDER BY f.side, f.lean DESC, f.mentions DESC, f.holder_id, f.target_id
