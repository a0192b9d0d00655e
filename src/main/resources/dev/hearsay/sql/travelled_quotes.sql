-- The same words in more than one outlet.
-- Over all months. conflicting counts other actors that some outlet names as the speaker.
SELECT
  speaker_name AS speaker,
  text AS words,
  sources AS outlets,
  documents AS articles,
  quotes,
  wordings,
  first_source AS first_outlet,
  first_seen,
  last_seen,
  days,
  conflicting_speakers AS conflicting,
  actor_id,
  cluster_id
FROM quote_clusters
WHERE sources > 1
