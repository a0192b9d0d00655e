-- Whom an outlet quotes more than the others: the log-odds ratio with the month's statements as prior, in
-- standard deviations (Monroe, Colaresi and Quinn 2008), copies included.
WITH places AS (
  SELECT source, row_number() OVER (ORDER BY count(*) DESC, source) AS place
  FROM documents WHERE month = getvariable('month') GROUP BY source),
said AS (
  SELECT d.source, q.actor_id, count(*) AS here
  FROM quotes q JOIN documents d USING (doc_id)
  WHERE q.month = getvariable('month') AND q.statement AND q.actor_id IS NOT NULL GROUP BY ALL),
sums AS (
  SELECT *, sum(here) OVER (PARTITION BY source) AS all_here, sum(here) OVER (PARTITION BY actor_id) AS everywhere,
    sum(here) OVER () AS all_everywhere
  FROM said),
priors AS (
  SELECT *, (here + everywhere)::DOUBLE AS y1, (all_here + all_everywhere)::DOUBLE AS n1,
    (2 * everywhere - here)::DOUBLE AS y2, (2 * all_everywhere - all_here)::DOUBLE AS n2
  FROM sums WHERE here >= 3 AND all_everywhere > all_here),
strengths AS (
  SELECT *, CASE WHEN everywhere = all_everywhere THEN 0
    ELSE (ln(y1 / (n1 - y1)) - ln(y2 / (n2 - y2))) / sqrt(1 / y1 + 1 / y2) END AS strength
  FROM priors),
first AS (
  SELECT * FROM strengths JOIN places USING (source) WHERE strength >= 1.96 AND place <= 25
  QUALIFY row_number() OVER (PARTITION BY source ORDER BY strength DESC, actor_id) <= 3),
lined AS (SELECT *, row_number() OVER (ORDER BY place, strength DESC, actor_id) AS line FROM first)
SELECT l.source AS outlet, a.name, l.here AS statements, l.all_here AS outlet_statements,
  l.everywhere - l.here AS statements_elsewhere, l.all_everywhere - l.all_here AS elsewhere_statements,
  rounded(s.z, l.strength, 2) AS z
FROM lined l JOIN actors a USING (actor_id) LEFT JOIN shown s USING (line)
ORDER BY l.line
