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
  WHERE q.statement GROUP BY ALL),
quoted AS (
  SELECT d.month, d.source,
    count(DISTINCT a.actor_id) AS persons,
    count(DISTINCT a.actor_id) FILTER (a.gender = 'female') AS women,
    count(DISTINCT a.actor_id) FILTER (a.gender = 'male') AS men
  FROM quotes q JOIN documents d USING (doc_id) JOIN actors a USING (actor_id)
  WHERE q.statement AND a.kind = 'person' GROUP BY ALL)
SELECT now.source AS outlet, now.articles, now.copies, now.agency AS agency_articles,
  coalesce(statements, 0) AS statements, coalesce(unnamed, 0) AS unnamed_statements,
  coalesce(unknown, 0) AS unknown_statements, coalesce(q.women, 0) AS women_quoted, coalesce(q.men, 0) AS men_quoted,
  coalesce(q.persons - q.women - q.men, 0) AS persons_not_said_quoted, coalesce(s.women, 0) AS statements_by_women,
  coalesce(s.men, 0) AS statements_by_men, coalesce(s.persons - s.women - s.men, 0) AS statements_by_persons_not_said,
  coalesce(was.articles, 0) AS articles_before
FROM articles now
LEFT JOIN said s USING (month, source)
LEFT JOIN quoted q USING (month, source)
LEFT JOIN articles was ON was.source = now.source AND was.month = getvariable('before')
WHERE now.month = getvariable('month')
ORDER BY now.articles DESC, now.source
LIMIT 25
