-- Whom the articles' own sentences speak of.
WITH spoken_of AS (
  SELECT s.target_id, sum(s.negative) AS negative, sum(s.neutral) AS neutral, sum(s.positive) AS positive,
    sum(s.negative + s.neutral + s.positive) AS mentions
  FROM sentiment s JOIN documents d USING (doc_id)
  WHERE s.month = getvariable('month') AND d.duplicate_of IS NULL AND s.holder_id IS NULL
  GROUP BY ALL),
first AS (SELECT * FROM spoken_of ORDER BY mentions DESC, target_id LIMIT 40)
SELECT a.name, a.kind, f.mentions, f.negative, f.neutral, f.positive
FROM first f JOIN actors a ON a.actor_id = f.target_id
ORDER BY f.mentions DESC, a.name, f.target_id
LIMIT 12
