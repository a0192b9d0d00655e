-- The outlets with most articles, copies included.
WITH articles AS (
  SELECT month, source, count(*) AS articles, count(duplicate_of) AS copies, count(wire) AS agency
  FROM documents GROUP BY ALL),
said AS (
  SELECT d.month, d.source, count(*) AS statements,
    count(*) FILTER (q.speaker_kind IN ('unnamed', 'group')) AS unnamed,
    count(*) FILTER (q.speaker_kind = 'unknown') AS unknown,
    count(*) FILTER (q.speaker_kind = 'person') AS persons,
    count(*) FILTER (q.speaker_kind = 'person' AND a.gender = 'female') AS women,
    count(*) FILTER (q.speaker_kind = 'person' AND a.gender = 'male') AS men
  FROM quotes q JOIN documents d USING (doc_id) LEFT JOIN actors a USING (actor_id)
  WHERE q.statement GROUP BY ALL)
SELECT now.source AS outlet, now.articles, now.copies, now.agency AS agency_articles,
  coalesce(statements, 0) AS statements, coalesce(unnamed, 0) AS unnamed_statements,
  coalesce(unknown, 0) AS unknown_statements, coalesce(women, 0) AS statements_by_women,
  coalesce(men, 0) AS statements_by_men, coalesce(persons - women - men, 0) AS statements_by_persons_not_said,
  coalesce(was.articles, 0) AS articles_before
FROM articles now
LEFT JOIN said USING (month, source)
LEFT JOIN articles was ON was.source = now.source AND was.month = getvariable('before')
WHERE now.month = getvariable('month')
ORDER BY now.articles DESC, now.source
LIMIT 25
