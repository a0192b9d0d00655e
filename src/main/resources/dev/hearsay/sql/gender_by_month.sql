-- Women and men among a month's quoted persons.
-- Copies are left out. female_share is of the quotes of those whose gender is known; where unknown
-- is large it says little.
SELECT
  q.month,
  count(CASE WHEN a.gender = 'female' THEN 1 END) AS female,
  count(CASE WHEN a.gender = 'male' THEN 1 END) AS male,
  count(CASE WHEN a.gender IS NULL THEN 1 END) AS unknown,
  count(DISTINCT CASE WHEN a.gender = 'female' THEN a.actor_id END) AS women,
  count(DISTINCT CASE WHEN a.gender = 'male' THEN a.actor_id END) AS men,
  count(DISTINCT CASE WHEN a.gender IS NULL THEN a.actor_id END) AS persons_unknown,
  CAST(count(CASE WHEN a.gender = 'female' THEN 1 END) AS DOUBLE)
    / nullif(count(a.gender), 0) AS female_share
FROM quotes q
JOIN actors a ON a.actor_id = q.actor_id
WHERE q.statement AND NOT q.copy AND a.kind = 'person'
GROUP BY q.month
