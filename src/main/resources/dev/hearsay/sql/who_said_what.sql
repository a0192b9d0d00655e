-- A statement: day, outlet, speaker, words, topic, tone ...
-- One row a statement, copies included and marked: WHERE NOT copy leaves them out. A statement of
-- nobody that was resolved has no speaker; probability is that the speaker is the right one.
SELECT
  q.month,
  CAST(d.published_at AS DATE) AS day,
  d.source AS outlet,
  q.speaker_name AS speaker,
  q.speaker_kind,
  a.gender,
  a.description AS role,
  q.type,
  q.stance,
  q.cue_lemma AS cue,
  q.text AS words,
  t.label AS topic,
  q.tone,
  q.tone_score,
  q.speaker_score AS probability,
  q.copy,
  d.title,
  d.url AS link,
  q.actor_id,
  q.doc_id,
  q.quote_id,
  q.cluster_id
FROM quotes q
JOIN documents d ON d.doc_id = q.doc_id
LEFT JOIN actors a ON a.actor_id = q.actor_id
LEFT JOIN topics t ON t.topic_id = q.topic_id
WHERE q.statement
