-- An actor's place among the most quoted of a month.
-- expected is how many of the quotes are likely to be rightly attributed; share is of the month's.
SELECT
  month,
  rank,
  name,
  kind,
  gender,
  quotes_without_copies AS quotes,
  expected_quotes AS expected,
  direct_quotes AS direct,
  documents AS articles,
  sources AS outlets,
  share,
  quotes_before,
  actor_id
FROM actor_months
WHERE quotes_without_copies > 0
