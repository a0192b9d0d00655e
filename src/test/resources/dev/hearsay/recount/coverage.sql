-- What became of the month's rows.
SELECT state, count(*) AS rows FROM ledger
WHERE month = getvariable('month')
GROUP BY ALL ORDER BY rows DESC, state
