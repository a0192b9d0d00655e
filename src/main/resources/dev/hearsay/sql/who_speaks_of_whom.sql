-- How one speaks of another in a month, by polarity.
-- A null holder is the articles' own voice. mean is of the mentions' scores, -1 to 1.
SELECT
  s.month,
  h.name AS holder,
  g.name AS target,
  sum(s.negative) AS negative,
  sum(s.neutral) AS neutral,
  sum(s.positive) AS positive,
  sum(s.negative + s.neutral + s.positive) AS mentions,
  sum(s.score_sum) / CAST(sum(s.negative + s.neutral + s.positive) AS DOUBLE) AS mean,
  count(DISTINCT s.doc_id) AS articles,
  s.holder_id,
  s.target_id
FROM sentiment s
JOIN documents d ON d.doc_id = s.doc_id
LEFT JOIN actors h ON h.actor_id = s.holder_id
LEFT JOIN actors g ON g.actor_id = s.target_id
WHERE d.duplicate_of IS NULL
GROUP BY s.month, h.name, g.name, s.holder_id, s.target_id
