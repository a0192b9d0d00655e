-- The fifteen pairs with most mentions, copies and words about oneself left out.
WITH pairs AS (
  SELECT s.holder_id, s.target_id, sum(s.negative) AS negative, sum(s.neutral) AS neutral, sum(s.positive) AS positive,
    sum(s.negative + s.neutral + s.positive) AS mentions
  FROM sentiment s JOIN documents d USING (doc_id)
  WHERE s.month = getvariable('month') AND d.duplicate_of IS NULL AND s.holder_id <> s.target_id
  GROUP BY ALL),
first AS (SELECT * FROM pairs ORDER BY mentions DESC, holder_id, target_id LIMIT 40)
SELECT h.name AS speaker, t.name AS target, f.mentions, f.negative, f.neutral, f.positive
FROM first f JOIN actors h ON h.actor_id = f.holder_id JOIN actors t ON t.actor_id = f.target_id
ORDER BY f.mentions DESC, h.name, t.name, f.holder_id, f.target_id
LIMIT 15
