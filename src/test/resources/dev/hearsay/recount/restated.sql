-- The three largest changes of the last run that changed the month, one at most of each outlet, topic, actor.
WITH last AS (
  SELECT *, coalesce(try_cast(before AS BIGINT), 0) AS was, coalesce(try_cast(after AS BIGINT), 0) AS now, abs(now - was) AS change
  FROM restatements
  WHERE month = getvariable('month')
    AND run_id = (SELECT max(run_id) FROM restatements WHERE month = getvariable('month'))),
figures AS (
  SELECT * FROM last
  WHERE "table" IN ('source_months', 'topic_months', 'actor_months') AND measure <> 'tokens'
  QUALIFY row_number() OVER (PARTITION BY "table", key ORDER BY change DESC, measure) = 1)
SELECT
  CASE f."table" WHEN 'source_months' THEN f.key WHEN 'topic_months' THEN coalesce(t.label, f.key) ELSE coalesce(a.name, f.key) END AS subject,
  CASE f."table" WHEN 'source_months' THEN 'outlet' WHEN 'topic_months' THEN 'topic' ELSE 'actor' END AS kind,
  f.measure AS figure, f.was AS before, f.now, f.cause
FROM figures f LEFT JOIN topics t ON t.topic_id = f.key LEFT JOIN actors a ON a.actor_id = f.key
ORDER BY f.change DESC, f."table", f.key, f.measure
LIMIT 3
