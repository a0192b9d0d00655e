-- What became of the month's rows.
SELECT CASE state WHEN 'rejected' THEN reason ELSE state END AS state, count(*) AS rows FROM ledger
WHERE month = getvariable('month')
GROUP BY ALL ORDER BY rows DESC, state
