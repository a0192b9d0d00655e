-- Three samples at most of a reason, twelve in all, their words shortened at a word's end.
WITH placed AS (
  SELECT *, regexp_replace(trim(coalesce(sample, '')), '\s+', ' ', 'g') AS line,
    row_number() OVER (PARTITION BY reason ORDER BY input, position) AS place
  FROM rejects WHERE month = getvariable('month'))
SELECT reason, input, position, detail,
  CASE
    WHEN length(line) <= 120 THEN line
    ELSE regexp_replace(
      CASE
        WHEN line[121] = ' ' OR NOT contains(line[1:120], ' ') THEN line[1:120]
        ELSE regexp_replace(line[1:120], ' [^ ]*$', '')
      END, '[ ,;:–—-]+$', '') || ' …'
  END AS sample
FROM placed WHERE place <= 3
ORDER BY reason, input, position
LIMIT 12
