-- The five largest rises and the five largest falls of statements without copies.
WITH changes AS (
  SELECT a.actor_id, a.name,
    count(*) FILTER (q.month = getvariable('month')) AS statements,
    count(*) FILTER (q.month = getvariable('before')) AS statements_before,
    statements - statements_before AS change
  FROM quotes q JOIN actors a USING (actor_id)
  WHERE q.statement AND NOT q.copy AND q.month IN (getvariable('month'), getvariable('before'))
  GROUP BY ALL),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY change > 0 ORDER BY abs(change) DESC, actor_id) AS place
  FROM changes WHERE change <> 0)
SELECT name, statements, statements_before FROM placed
WHERE place <= 5
ORDER BY change < 0, abs(change) DESC, name
