-- The tables and views of Hearsay for DuckDB. Put the folder of your own in the place
-- of /data/hearsay/tables. Rendered from the tables' classes; see docs/catalogs.md.

CREATE VIEW documents AS
SELECT * FROM read_parquet('/data/hearsay/tables/documents/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW mentions AS
SELECT * FROM read_parquet('/data/hearsay/tables/mentions/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW quotes AS
SELECT * FROM read_parquet('/data/hearsay/tables/quotes/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW quote_clusters AS
SELECT * FROM read_parquet('/data/hearsay/tables/quote_clusters/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW actors AS
SELECT * FROM read_parquet('/data/hearsay/tables/actors/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW topics AS
SELECT * FROM read_parquet('/data/hearsay/tables/topics/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW document_topics AS
SELECT * FROM read_parquet('/data/hearsay/tables/document_topics/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW sentiment AS
SELECT * FROM read_parquet('/data/hearsay/tables/sentiment/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW quote_counts AS
SELECT * FROM read_parquet('/data/hearsay/tables/quote_counts/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW actor_months AS
SELECT * FROM read_parquet('/data/hearsay/tables/actor_months/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW topic_months AS
SELECT * FROM read_parquet('/data/hearsay/tables/topic_months/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW topic_terms AS
SELECT * FROM read_parquet('/data/hearsay/tables/topic_terms/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW topic_trends AS
SELECT * FROM read_parquet('/data/hearsay/tables/topic_trends/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW source_months AS
SELECT * FROM read_parquet('/data/hearsay/tables/source_months/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW ledger AS
SELECT * FROM read_parquet('/data/hearsay/tables/ledger/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW coverage AS
SELECT * FROM read_parquet('/data/hearsay/tables/coverage/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW rejects AS
SELECT * FROM read_parquet('/data/hearsay/tables/rejects/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW restatements AS
SELECT * FROM read_parquet('/data/hearsay/tables/restatements/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW month_basis AS
SELECT * FROM read_parquet('/data/hearsay/tables/month_basis/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW analyses AS
SELECT * FROM read_parquet('/data/hearsay/tables/analyses/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE VIEW who_said_what AS
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
WHERE q.statement;

CREATE VIEW most_quoted AS
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
WHERE quotes_without_copies > 0;

CREATE VIEW who_speaks_of_whom AS
-- How one speaks of another in a month, by polarity.
-- A null holder is the articles' own voice. mean is of the mentions' scores, -1 to 1.
SELECT
  s.month,
  h.name AS holder,
  g.name AS target,
  sum(s.negative) AS negative,
  sum(s.neutral) AS neutral,
  sum(s.positive) AS positive,
  sum(s.negative + s.neutral + s.positive) AS mentions,
  sum(s.score_sum) / CAST(sum(s.negative + s.neutral + s.positive) AS DOUBLE) AS mean,
  count(DISTINCT s.doc_id) AS articles,
  s.holder_id,
  s.target_id
FROM sentiment s
JOIN documents d ON d.doc_id = s.doc_id
LEFT JOIN actors h ON h.actor_id = s.holder_id
LEFT JOIN actors g ON g.actor_id = s.target_id
WHERE d.duplicate_of IS NULL
GROUP BY s.month, h.name, g.name, s.holder_id, s.target_id;

CREATE VIEW quotes_by_topic AS
-- A topic's statements in a month, by tone.
-- articles counts those that hold a statement on the topic; actors, those that were resolved.
SELECT
  q.month,
  t.label AS topic,
  count(*) AS quotes,
  count(CASE WHEN q.type = 'direct' THEN 1 END) AS direct,
  count(CASE WHEN q.tone = 'negative' THEN 1 END) AS negative,
  count(CASE WHEN q.tone = 'neutral' THEN 1 END) AS neutral,
  count(CASE WHEN q.tone = 'positive' THEN 1 END) AS positive,
  count(DISTINCT q.actor_id) AS actors,
  count(DISTINCT q.doc_id) AS articles,
  q.topic_id
FROM quotes q
LEFT JOIN topics t ON t.topic_id = q.topic_id
WHERE q.statement AND NOT q.copy
GROUP BY q.month, t.label, q.topic_id;

CREATE VIEW gender_by_month AS
-- Women and men among a month's quoted persons.
-- Copies are left out. female_share is of the quotes of those whose gender is known; where unknown
-- is large it says little.
SELECT
  q.month,
  count(CASE WHEN a.gender = 'female' THEN 1 END) AS female,
  count(CASE WHEN a.gender = 'male' THEN 1 END) AS male,
  count(CASE WHEN a.gender IS NULL THEN 1 END) AS unknown,
  count(DISTINCT CASE WHEN a.gender = 'female' THEN a.actor_id END) AS women,
  count(DISTINCT CASE WHEN a.gender = 'male' THEN a.actor_id END) AS men,
  count(DISTINCT CASE WHEN a.gender IS NULL THEN a.actor_id END) AS persons_unknown,
  CAST(count(CASE WHEN a.gender = 'female' THEN 1 END) AS DOUBLE)
    / nullif(count(a.gender), 0) AS female_share
FROM quotes q
JOIN actors a ON a.actor_id = q.actor_id
WHERE q.statement AND NOT q.copy AND a.kind = 'person'
GROUP BY q.month;

CREATE VIEW travelled_quotes AS
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
WHERE sources > 1;
