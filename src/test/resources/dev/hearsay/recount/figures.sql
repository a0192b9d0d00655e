-- The month's figures and those of the month before, from articles, quotes and actors.
WITH months AS (SELECT unnest([getvariable('month')::VARCHAR, getvariable('before')::VARCHAR]) AS month),
articles AS (
  SELECT m.month, count(d.doc_id) AS articles, count(d.duplicate_of) AS copies, count(DISTINCT d.source) AS outlets
  FROM months m LEFT JOIN documents d USING (month) GROUP BY ALL),
said AS (
  SELECT q.*, a.kind AS actor_kind, a.gender
  FROM quotes q LEFT JOIN actors a USING (actor_id) WHERE q.statement),
counts AS (
  SELECT m.month,
    count(s.quote_id) AS with_copies,
    count(*) FILTER (NOT s.copy) AS statements,
    count(*) FILTER (NOT s.copy AND s.type = 'direct') AS direct,
    count(*) FILTER (NOT s.copy AND s.speaker_kind IN ('person', 'organization', 'place')) AS named,
    count(*) FILTER (NOT s.copy AND s.speaker_kind IN ('unnamed', 'group')) AS unnamed,
    count(*) FILTER (NOT s.copy AND s.speaker_kind = 'document') AS documents,
    count(*) FILTER (NOT s.copy AND s.speaker_kind = 'unknown') AS unknown,
    count(*) FILTER (NOT s.copy AND s.actor_kind = 'person') AS by_persons,
    count(*) FILTER (NOT s.copy AND s.actor_kind = 'person' AND s.gender = 'female') AS by_women,
    count(*) FILTER (NOT s.copy AND s.actor_kind = 'person' AND s.gender = 'male') AS by_men,
    count(DISTINCT s.actor_id) FILTER (NOT s.copy AND s.actor_kind = 'person') AS persons,
    count(DISTINCT s.actor_id) FILTER (NOT s.copy AND s.actor_kind = 'person' AND s.gender = 'female') AS women,
    count(DISTINCT s.actor_id) FILTER (NOT s.copy AND s.actor_kind = 'person' AND s.gender = 'male') AS men
  FROM months m LEFT JOIN said s USING (month) GROUP BY ALL),
lines AS (
  SELECT month, unnest([
    {n: 1, figure: 'Articles', part: articles, whole: NULL},
    {n: 2, figure: 'Copies of another article', part: copies, whole: articles},
    {n: 3, figure: 'Outlets', part: outlets, whole: NULL},
    {n: 4, figure: 'Statements, copies left out', part: statements, whole: NULL},
    {n: 5, figure: 'Statements, copies included', part: with_copies, whole: NULL},
    {n: 6, figure: 'Wholly within quotation marks', part: direct, whole: statements},
    {n: 7, figure: 'By a named speaker', part: named, whole: statements},
    {n: 8, figure: 'By an unnamed person or a group', part: unnamed, whole: statements},
    {n: 9, figure: 'From a report, poll or letter', part: documents, whole: statements},
    {n: 10, figure: 'Speaker not known', part: unknown, whole: statements},
    {n: 11, figure: 'Persons quoted by name', part: persons, whole: NULL},
    {n: 12, figure: 'Women', part: women, whole: persons},
    {n: 13, figure: 'Men', part: men, whole: persons},
    {n: 14, figure: 'Texts do not say', part: persons - women - men, whole: persons},
    {n: 15, figure: 'Statements by women', part: by_women, whole: by_persons},
    {n: 16, figure: 'Statements by men', part: by_men, whole: by_persons},
    {n: 17, figure: 'Statements by persons where texts do not say', part: by_persons - by_women - by_men, whole: by_persons}
  ], recursive := true)
  FROM articles JOIN counts USING (month))
SELECT now.figure, now.part AS count, now.whole AS "of", was.part AS count_before, was.whole AS of_before
FROM lines now LEFT JOIN lines was ON was.n = now.n AND was.month = getvariable('before')
WHERE now.month = getvariable('month')
ORDER BY now.n
