-- The main speakers by the main targets; a column for each target and tone.
PIVOT (
  WITH pairs AS (
    SELECT s.holder_id, s.target_id, sum(s.negative) AS negative, sum(s.neutral) AS neutral, sum(s.positive) AS positive,
      sum(s.negative + s.neutral + s.positive) AS mentions
    FROM sentiment s JOIN documents d USING (doc_id)
    WHERE s.month = getvariable('month') AND d.duplicate_of IS NULL AND s.holder_id <> s.target_id
    GROUP BY ALL),
  first AS (SELECT * FROM pairs ORDER BY mentions DESC, holder_id, target_id LIMIT 40),
  placed AS (
    SELECT f.*, row_number() OVER (ORDER BY f.mentions DESC, h.name, t.name, f.holder_id, f.target_id) AS place
    FROM first f JOIN actors h ON h.actor_id = f.holder_id JOIN actors t ON t.actor_id = f.target_id),
  speakers AS (SELECT holder_id, min(place) AS place FROM placed GROUP BY ALL ORDER BY place LIMIT 8),
  targets AS (SELECT target_id, min(place) AS column_place FROM placed GROUP BY ALL ORDER BY column_place LIMIT 8),
  cells AS (
    SELECT s.place, s.holder_id, t.target_id, p.negative, p.neutral, p.positive
    FROM speakers s CROSS JOIN targets t LEFT JOIN pairs p ON p.holder_id = s.holder_id AND p.target_id = t.target_id)
  SELECT c.place, h.name AS speaker, unnest([
      {tone: t.name || ' negative', number: coalesce(c.negative, 0)},
      {tone: t.name || ' neutral', number: coalesce(c.neutral, 0)},
      {tone: t.name || ' positive', number: coalesce(c.positive, 0)}], recursive := true)
  FROM cells c JOIN actors h ON h.actor_id = c.holder_id JOIN actors t ON t.actor_id = c.target_id)
ON tone USING sum(number) GROUP BY place, speaker ORDER BY place
