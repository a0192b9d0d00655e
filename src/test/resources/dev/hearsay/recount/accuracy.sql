-- The month's answers that each measured accuracy is of, and how many are likely to be wrong. What was
-- measured is told by the file itself: it is no figure of the tables.
WITH said AS (
  SELECT count(*) FILTER (speaker_kind IN ('person', 'organization', 'place')) AS named,
    count(*) FILTER (tone = 'negative') AS negative,
    count(*) FILTER (tone = 'neutral') AS neutral,
    count(*) FILTER (tone = 'positive') AS positive
  FROM quotes WHERE month = getvariable('month') AND statement AND NOT copy),
spoken_of AS (
  SELECT count(*) FILTER (m.sentiment = 'negative') AS negative,
    count(*) FILTER (m.sentiment = 'neutral') AS neutral,
    count(*) FILTER (m.sentiment = 'positive') AS positive
  FROM mentions m JOIN documents d USING (doc_id)
  WHERE m.month = getvariable('month') AND m.actor_id IS NOT NULL AND d.duplicate_of IS NULL),
articles AS (
  SELECT count(*) AS originals FROM documents WHERE month = getvariable('month') AND duplicate_of IS NULL),
counted AS (
  SELECT s.*, CASE s.measured
      WHEN 'Statement told to be by a named speaker: by this one' THEN named
      WHEN 'Tone told as negative: is so' THEN said.negative
      WHEN 'Tone told as neutral: is so' THEN said.neutral
      WHEN 'Tone told as positive: is so' THEN said.positive
      WHEN 'Mention told as negative: is so' THEN spoken_of.negative
      WHEN 'Mention told as neutral: is so' THEN spoken_of.neutral
      WHEN 'Mention told as positive: is so' THEN spoken_of.positive
      WHEN 'Main topic of an article' THEN originals END AS counted
  FROM shown s, said, spoken_of, articles)
SELECT measured, "right", unit, counted AS answers,
  floor(counted * (1 - "right"::DOUBLE / 100) + 0.5)::BIGINT AS likely_wrong, command
FROM counted ORDER BY line
