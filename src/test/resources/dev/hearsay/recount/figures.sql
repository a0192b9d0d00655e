-- The month's figures, those of the month before and those of a year ago, from articles, quotes and
-- actors. An interval comes from resamples by a hash that SQL does not have: it is the file's, where it is
-- in order, holds what is counted here, and is of 10 articles and 10 cases or more.
WITH months AS (
  SELECT unnest([getvariable('month')::VARCHAR, getvariable('before')::VARCHAR, getvariable('year_before')::VARCHAR]) AS month),
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
  SELECT month, articles - copies AS originals, unnest([
    {n: 1, kind: 'count', figure: 'Articles', part: articles, whole: NULL},
    {n: 2, kind: 'count', figure: 'Copies of another article', part: copies, whole: articles},
    {n: 3, kind: 'count', figure: 'Outlets', part: outlets, whole: NULL},
    {n: 4, kind: 'sum', figure: 'Statements, copies left out', part: statements, whole: NULL},
    {n: 5, kind: 'rate', figure: 'Statements for each 100 articles, copies left out', part: statements, whole: articles - copies},
    {n: 6, kind: 'count', figure: 'Statements, copies included', part: with_copies, whole: NULL},
    {n: 7, kind: 'part', figure: 'Wholly within quotation marks', part: direct, whole: statements},
    {n: 8, kind: 'part', figure: 'By a named speaker', part: named, whole: statements},
    {n: 9, kind: 'part', figure: 'By an unnamed person or a group', part: unnamed, whole: statements},
    {n: 10, kind: 'part', figure: 'From a report, poll or letter', part: documents, whole: statements},
    {n: 11, kind: 'part', figure: 'Speaker not known', part: unknown, whole: statements},
    {n: 12, kind: 'count', figure: 'Persons quoted by name', part: persons, whole: NULL},
    {n: 13, kind: 'count', figure: 'Women', part: women, whole: persons},
    {n: 14, kind: 'count', figure: 'Men', part: men, whole: persons},
    {n: 15, kind: 'count', figure: 'Texts do not say', part: persons - women - men, whole: persons},
    {n: 16, kind: 'part', figure: 'Statements by women', part: by_women, whole: by_persons},
    {n: 17, kind: 'part', figure: 'Statements by men', part: by_men, whole: by_persons},
    {n: 18, kind: 'part', figure: 'Statements by persons where texts do not say', part: by_persons - by_women - by_men, whole: by_persons}
  ], recursive := true)
  FROM articles JOIN counts USING (month)),
figures AS (
  SELECT *, part / whole AS ratio, kind IN ('part', 'rate') AND originals >= 10 AND whole >= 10 AS sampled FROM lines),
file AS (
  SELECT * FROM shown
  UNION ALL BY NAME
  SELECT NULL::VARCHAR AS low_before, NULL::VARCHAR AS high_before, NULL::VARCHAR AS change_low_before, NULL::VARCHAR AS change_high_before,
    NULL::VARCHAR AS low_year_before, NULL::VARCHAR AS high_year_before, NULL::VARCHAR AS change_low_year_before, NULL::VARCHAR AS change_high_year_before
  WHERE false)
SELECT now.figure, now.part AS count, now.whole AS "of",
  interval_end(s.low, s.low, s.high, now.ratio, now.sampled, 5e-5) AS low,
  interval_end(s.high, s.low, s.high, now.ratio, now.sampled, 5e-5) AS high,
  before.part AS count_before, before.whole AS of_before,
  interval_end(s.low_before, s.low_before, s.high_before, before.ratio, before.sampled, 5e-5) AS low_before,
  interval_end(s.high_before, s.low_before, s.high_before, before.ratio, before.sampled, 5e-5) AS high_before,
  CASE now.kind
    WHEN 'sum' THEN interval_end(s.change_low_before, s.change_low_before, s.change_high_before, now.part - before.part,
      least(now.originals, before.originals) >= 10, 0.05)
    ELSE interval_end(s.change_low_before, s.change_low_before, s.change_high_before, now.ratio - before.ratio,
      now.sampled AND before.sampled, 5e-5) END AS change_low_before,
  CASE now.kind
    WHEN 'sum' THEN interval_end(s.change_high_before, s.change_low_before, s.change_high_before, now.part - before.part,
      least(now.originals, before.originals) >= 10, 0.05)
    ELSE interval_end(s.change_high_before, s.change_low_before, s.change_high_before, now.ratio - before.ratio,
      now.sampled AND before.sampled, 5e-5) END AS change_high_before,
  year_before.part AS count_year_before, year_before.whole AS of_year_before,
  interval_end(s.low_year_before, s.low_year_before, s.high_year_before, year_before.ratio, year_before.sampled, 5e-5) AS low_year_before,
  interval_end(s.high_year_before, s.low_year_before, s.high_year_before, year_before.ratio, year_before.sampled, 5e-5) AS high_year_before,
  CASE now.kind
    WHEN 'sum' THEN interval_end(s.change_low_year_before, s.change_low_year_before, s.change_high_year_before, now.part - year_before.part,
      least(now.originals, year_before.originals) >= 10, 0.05)
    ELSE interval_end(s.change_low_year_before, s.change_low_year_before, s.change_high_year_before, now.ratio - year_before.ratio,
      now.sampled AND year_before.sampled, 5e-5) END AS change_low_year_before,
  CASE now.kind
    WHEN 'sum' THEN interval_end(s.change_high_year_before, s.change_low_year_before, s.change_high_year_before, now.part - year_before.part,
      least(now.originals, year_before.originals) >= 10, 0.05)
    ELSE interval_end(s.change_high_year_before, s.change_low_year_before, s.change_high_year_before, now.ratio - year_before.ratio,
      now.sampled AND year_before.sampled, 5e-5) END AS change_high_year_before
FROM figures now
LEFT JOIN figures before ON before.n = now.n AND before.month = getvariable('before')
LEFT JOIN figures year_before ON year_before.n = now.n AND year_before.month = getvariable('year_before')
LEFT JOIN file s ON s.line = now.n
WHERE now.month = getvariable('month')
ORDER BY now.n
