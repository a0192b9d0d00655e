-- The tables and views of Hearsay for Spark SQL. Put the folder of your own in the place
-- of /data/hearsay/tables. Rendered from the tables' classes; see docs/catalogs.md.

CREATE TABLE IF NOT EXISTS documents (
  `doc_id` string COMMENT 'the article; see documents',
  `source` string COMMENT 'the outlet; empty where the input names none',
  `url` string COMMENT 'the address, as the input gives it',
  `title` string COMMENT 'the headline, as the input gives it',
  `author` string COMMENT 'the byline, as the input gives it',
  `published_at` timestamp COMMENT 'when it was published, UTC; null where the input gives no date',
  `language` string COMMENT 'ISO 639-1 code of the language that it was recognised as',
  `text` string COMMENT 'the article\'s text exactly as it came, of a web page its main text; every offset counts its code points',
  `char_count` int COMMENT 'code points of text',
  `token_count` int COMMENT 'words and punctuation marks of text',
  `content_hash` string COMMENT 'hash of the words alone (letters and digits, lower case): equal in exact copies',
  `duplicate_of` string COMMENT 'doc_id of the first copy; null where this is the first',
  `duplicate_kind` string COMMENT 'exact or near; null where this is the first',
  `wire` string COMMENT 'news agency that the text or the metadata credits (AP, Reuters, AFP ...); null where none',
  `input` string COMMENT 'where it came from: the file\'s name for a text file, else the id that the input gives, else file and row',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/documents'
COMMENT 'An article that was accepted.';

MSCK REPAIR TABLE documents;

CREATE TABLE IF NOT EXISTS mentions (
  `mention_id` string COMMENT 'key',
  `doc_id` string COMMENT 'the article; see documents',
  `start` int COMMENT 'first code point in documents.text',
  `end` int COMMENT 'the code point after the last',
  `text` string COMMENT 'the words',
  `form` string COMMENT 'name, nominal or pronoun',
  `kind` string COMMENT 'person, organization, place or other',
  `actor_id` string COMMENT 'the actor, null where not resolved; see actors',
  `sentiment` string COMMENT 'how the sentence speaks of this mention: negative, neutral or positive',
  `sentiment_score` double COMMENT 'p(positive) - p(negative), -1 to 1',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/mentions'
COMMENT 'A place where an actor is named or meant.';

MSCK REPAIR TABLE mentions;

CREATE TABLE IF NOT EXISTS quotes (
  `quote_id` string COMMENT 'key',
  `doc_id` string COMMENT 'the article; see documents',
  `type` string COMMENT 'direct: all of it within quotation marks; mixed: partly; indirect: reported',
  `text` string COMMENT 'the content; the pieces of a split quote joined by one space',
  `content` array<struct<`start`:int,`end`:int>> COMMENT 'where the content stands in documents.text',
  `cue` array<struct<`start`:int,`end`:int>> COMMENT 'the words that say that it was said',
  `source` array<struct<`start`:int,`end`:int>> COMMENT 'the words that name the speaker',
  `cue_lemma` string COMMENT 'the cue\'s main verb or phrase in its base form; empty without a cue',
  `stance` string COMMENT 'what the cue says of the act: states, claims, denies, admits, warns, accuses, praises, promises, asks, demands, proposes, agrees, disagrees, expects, decides, thinks, feels, wants, perceives or declines',
  `statement` boolean COMMENT 'said or written, not only thought, wanted or expected, and not a refusal to comment',
  `actor_id` string COMMENT 'the actor, null where not resolved; see actors',
  `speaker_name` string COMMENT 'canonical name of the actor, else the source\'s own words; null for an unknown speaker',
  `speaker_kind` string COMMENT 'person, organization, place, group, unnamed, document or unknown',
  `speaker_score` double COMMENT 'probability that the attribution is right, 0 to 1',
  `tone` string COMMENT 'what the speaker\'s words express: negative, neutral or positive',
  `tone_score` double COMMENT 'p(positive) - p(negative), -1 to 1',
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `cluster_id` string COMMENT 'the same words in quotation marks, also in other articles; null for an indirect quote and for a short one by no actor; see quote_clusters',
  `copy` boolean COMMENT 'whether its document is a duplicate',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/quotes'
COMMENT 'Something said, by whom, in which words.';

MSCK REPAIR TABLE quotes;

CREATE TABLE IF NOT EXISTS quote_clusters (
  `cluster_id` string COMMENT 'key; see quotes.cluster_id',
  `quote_id` string COMMENT 'the longest form: the quote with most words in quotation marks, of these the first',
  `text` string COMMENT 'that quote\'s text; see quotes.text',
  `quotes` bigint COMMENT 'quotes, copies included',
  `quotes_without_copies` bigint COMMENT 'quotes in articles that are no duplicates',
  `documents` bigint COMMENT 'articles that hold them, copies included',
  `wordings` bigint COMMENT 'different wordings; letter case, punctuation, contractions and spelling aside',
  `sources` bigint COMMENT 'outlets that hold them',
  `first_source` string COMMENT 'outlet of the first of them',
  `first_seen` timestamp COMMENT 'when the first was published; null where none has a date',
  `last_seen` timestamp COMMENT 'when the last was published; null as above',
  `days` bigint COMMENT 'different days, in UTC, on which they were published',
  `actor_id` string COMMENT 'the actor that most of them name as the speaker; null where none names one',
  `speaker_name` string COMMENT 'that actor\'s name',
  `speaker_quotes` bigint COMMENT 'how many of them name that actor',
  `conflicting_speakers` bigint COMMENT 'other actors of that actor\'s kind that are named as the speaker'
)
USING parquet
LOCATION '/data/hearsay/tables/quote_clusters'
COMMENT 'The same words in quotation marks, wherever they stand, over all months.';

CREATE TABLE IF NOT EXISTS actors (
  `actor_id` string COMMENT 'the actor, null where not resolved; see actors',
  `name` string COMMENT 'canonical name: the full form that most articles use',
  `kind` string COMMENT 'person, organization or place',
  `aliases` array<string> COMMENT 'every other name form, most used first',
  `alias_counts` map<string,bigint> COMMENT 'articles that use each name form, the canonical name included; 0 for one that only an authority file has',
  `gender` string COMMENT 'female or male, only from what texts say of the actor (pronouns, honorifics); else null',
  `description` string COMMENT 'the role that texts give most often; null where fewer than one in eight gives it, of a person fewer than three',
  `external_ids` map<string,string> COMMENT 'keys in other registries, from an authority file; empty without one',
  `listed` boolean COMMENT 'whether an authority file has the actor',
  `first_seen` date COMMENT 'first day on which a dated article means the actor',
  `last_seen` date COMMENT 'last such day',
  `documents` bigint COMMENT 'articles that mean the actor',
  `mentions` bigint COMMENT 'mentions of the actor',
  `quotes` bigint COMMENT 'statements by the actor, copies included'
)
USING parquet
LOCATION '/data/hearsay/tables/actors'
COMMENT 'A real-world person, organization or place that speaks or is spoken of, over all months.';

CREATE TABLE IF NOT EXISTS topics (
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `label` string COMMENT 'the topic\'s name',
  `level` int COMMENT '1 is the top level',
  `parent_id` string COMMENT 'the topic above; null at the top',
  `definition` string COMMENT 'what it covers'
)
USING parquet
LOCATION '/data/hearsay/tables/topics'
COMMENT 'The taxonomy in use: one topic.';

CREATE TABLE IF NOT EXISTS document_topics (
  `doc_id` string COMMENT 'the article; see documents',
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `rank` int COMMENT '1 is the main topic, of the top level; further ones of the top level follow, then those of the second level, best first',
  `score` double COMMENT 'how likely it is the main topic of its level, 0 to 1',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/document_topics'
COMMENT 'A topic of an article.';

MSCK REPAIR TABLE document_topics;

CREATE TABLE IF NOT EXISTS sentiment (
  `doc_id` string COMMENT 'the article; see documents',
  `holder_id` string COMMENT 'the actor whose quote holds the mentions; null for the article\'s own voice',
  `target_id` string COMMENT 'the actor spoken of',
  `topic_id` string COMMENT 'the article\'s main topic',
  `negative` int COMMENT 'mentions spoken of negatively',
  `neutral` int COMMENT 'mentions spoken of neutrally',
  `positive` int COMMENT 'mentions spoken of positively',
  `score_sum` double COMMENT 'sum of the mentions\' sentiment_score',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/sentiment'
COMMENT 'Who speaks how of whom in one article.';

MSCK REPAIR TABLE sentiment;

CREATE TABLE IF NOT EXISTS quote_counts (
  `actor_id` string COMMENT 'the actor, null where not resolved; see actors',
  `source` string COMMENT 'the outlet; empty where the input names none',
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `type` string COMMENT 'direct, mixed or indirect',
  `statement` boolean COMMENT 'whether these are statements',
  `quotes` bigint COMMENT 'quotes, copies included',
  `quotes_without_copies` bigint COMMENT 'quotes in articles that are no duplicates',
  `distinct_quotes` bigint COMMENT 'different quotes: clusters, and wordings of quotes that have no cluster',
  `documents` bigint COMMENT 'articles that hold them',
  `expected_quotes` double COMMENT 'sum of speaker_score: how many of them are likely to be rightly attributed',
  `tone_negative` bigint COMMENT 'quotes of negative tone',
  `tone_neutral` bigint COMMENT 'quotes of neutral tone',
  `tone_positive` bigint COMMENT 'quotes of positive tone',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/quote_counts'
COMMENT 'Quotes of one speaker in one outlet, month, topic and type: the facts that reports add up.';

MSCK REPAIR TABLE quote_counts;

CREATE TABLE IF NOT EXISTS actor_months (
  `actor_id` string COMMENT 'the actor, null where not resolved; see actors',
  `name` string COMMENT 'canonical name',
  `kind` string COMMENT 'person, organization or place',
  `gender` string COMMENT 'female, male or null',
  `quotes` bigint COMMENT 'statements, copies included',
  `quotes_without_copies` bigint COMMENT 'statements in articles that are no duplicates',
  `distinct_quotes` bigint COMMENT 'different quotes: clusters, and wordings of quotes that have no cluster',
  `direct_quotes` bigint COMMENT 'statements without copies that are direct',
  `expected_quotes` double COMMENT 'sum of speaker_score over quotes_without_copies',
  `documents` bigint COMMENT 'articles, no duplicates, that quote the actor',
  `sources` bigint COMMENT 'outlets that quote the actor',
  `mentions` bigint COMMENT 'mentions in articles that are no duplicates',
  `tone_negative` bigint COMMENT 'statements without copies of negative tone',
  `tone_neutral` bigint COMMENT 'the same, neutral',
  `tone_positive` bigint COMMENT 'the same, positive',
  `spoken_of_negative` bigint COMMENT 'mentions, in articles that are no duplicates, that are negative',
  `spoken_of_neutral` bigint COMMENT 'the same, neutral',
  `spoken_of_positive` bigint COMMENT 'the same, positive',
  `rank` int COMMENT 'place by quotes_without_copies, then quotes, mentions and name; 1 is the most quoted',
  `share` double COMMENT 'quotes_without_copies as a part of the month\'s, 0 to 1',
  `quotes_before` bigint COMMENT 'quotes_without_copies in the calendar month before; null where no article of that month was read',
  `rank_before` int COMMENT 'rank in that month',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/actor_months'
COMMENT 'One actor\'s month. Quotes are statements.';

MSCK REPAIR TABLE actor_months;

CREATE TABLE IF NOT EXISTS topic_months (
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `label` string COMMENT 'the topic\'s name',
  `documents` bigint COMMENT 'articles whose main topic it is, copies included',
  `documents_without_copies` bigint COMMENT 'the same, no duplicates',
  `quotes` bigint COMMENT 'statements on it, no copies',
  `tone_negative` bigint COMMENT 'of these, negative',
  `tone_neutral` bigint COMMENT 'neutral',
  `tone_positive` bigint COMMENT 'positive',
  `rank` int COMMENT 'place by documents_without_copies, then quotes and label',
  `share` double COMMENT 'documents_without_copies as a part of the month\'s, 0 to 1',
  `documents_before` bigint COMMENT 'documents_without_copies in the calendar month before; null where no article of that month was read',
  `share_before` double COMMENT 'share in that month',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/topic_months'
COMMENT 'One topic\'s month.';

MSCK REPAIR TABLE topic_months;

CREATE TABLE IF NOT EXISTS topic_terms (
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `term` string COMMENT 'the word or phrase of up to three words, in lower case',
  `documents` bigint COMMENT 'articles of the topic, no duplicates, that use it; at least 2',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/topic_terms'
COMMENT 'In how many articles of a topic a term stood in a month: the 20,000 commonest terms of each topic of the top level.';

MSCK REPAIR TABLE topic_terms;

CREATE TABLE IF NOT EXISTS topic_trends (
  `topic_id` string COMMENT 'the topic\'s code; see topics',
  `term` string COMMENT 'the word or phrase of up to three words, in lower case',
  `rank` int COMMENT 'place in its topic and month by score, from 1',
  `score` double COMMENT 'log-likelihood ratio of the rise; chance passes 15.1 once in ten thousand terms',
  `documents` bigint COMMENT 'articles of the topic, no duplicates, that use it this month',
  `topic_documents` bigint COMMENT 'all articles of the topic this month, no duplicates',
  `documents_before` bigint COMMENT 'documents in the twelve months before; no less than was so, where a month\'s list of terms was cut',
  `topic_documents_before` bigint COMMENT 'topic_documents in those months',
  `doc_id` string COMMENT 'an article that uses it; see documents',
  `start` int COMMENT 'where a sentence with it begins in that article\'s text, in code points',
  `end` int COMMENT 'the code point after that sentence',
  `sentence` string COMMENT 'the words of that sentence',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/topic_trends'
COMMENT 'A term that rose in a topic against the twelve months before; the first month has none.';

MSCK REPAIR TABLE topic_trends;

CREATE TABLE IF NOT EXISTS source_months (
  `source` string COMMENT 'the outlet; empty where the input names none',
  `documents` bigint COMMENT 'accepted articles',
  `copies` bigint COMMENT 'of these, exact or near duplicates of an earlier article',
  `wire_documents` bigint COMMENT 'of these, credited to a news agency',
  `tokens` bigint COMMENT 'words and punctuation marks',
  `quotes` bigint COMMENT 'statements, copies included',
  `direct_quotes` bigint COMMENT 'of these, direct',
  `named_quotes` bigint COMMENT 'of these, by a person, organization or place with a name',
  `unnamed_quotes` bigint COMMENT 'of these, by an unnamed person or a group',
  `unknown_quotes` bigint COMMENT 'of these, by nobody that was resolved',
  `person_quotes` bigint COMMENT 'of these, by a named person',
  `female_quotes` bigint COMMENT 'of these, by a woman as texts say',
  `male_quotes` bigint COMMENT 'of these, by a man as texts say',
  `rank` int COMMENT 'place by documents, then name',
  `share` double COMMENT 'documents as a part of the month\'s, 0 to 1',
  `documents_before` bigint COMMENT 'documents in the calendar month before; null where no article of that month was read',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/source_months'
COMMENT 'One outlet\'s month.';

MSCK REPAIR TABLE source_months;

CREATE TABLE IF NOT EXISTS ledger (
  `file` string COMMENT 'the file',
  `position` bigint COMMENT 'the line of the file that the row begins in, the row of a Parquet file, the record of a WARC file or the item of a feed, from 1; 0 for a whole file',
  `record` string COMMENT 'hash of all that the row says: the same file, position and record is the same row, and is not taken again',
  `state` string COMMENT 'accepted; duplicate (the same article once more); replaced (there is a newer text of the article, or a later run found another row in the place of a reject); rejected',
  `doc_id` string COMMENT 'the article, null where the row was rejected; in documents where the state is accepted',
  `source` string COMMENT 'the outlet; empty where the input names none',
  `published_at` timestamp COMMENT 'when it was published, UTC; null where the input gives no date',
  `article` string COMMENT 'equal in two versions of an article: made of its address, else of its outlet and the input\'s id for it, else of the text file\'s path; null where there is none',
  `reason` string COMMENT 'why it was rejected; see rejects',
  `detail` string COMMENT 'what was found, in words; of a replaced article the doc_id of the newer text',
  `sample` string COMMENT 'the first characters, with control characters made visible',
  `run_id` string COMMENT 'the run that read it or found it replaced; see runs/<run_id>.json',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/ledger'
COMMENT 'An input row that was read once, and what became of it.';

MSCK REPAIR TABLE ledger;

CREATE TABLE IF NOT EXISTS coverage (
  `source` string COMMENT 'the outlet; empty where the input names none',
  `state` string COMMENT 'accepted, duplicate (the same article once more), replaced (there is a newer text of it), or the reason of a reject',
  `rows` bigint COMMENT 'input rows',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/coverage'
COMMENT 'How many input rows of one outlet and month ended in one state; the states add up to the rows read.';

MSCK REPAIR TABLE coverage;

CREATE TABLE IF NOT EXISTS rejects (
  `input` string COMMENT 'the file',
  `position` bigint COMMENT 'the line of the file that the row begins in, the row of a Parquet file, the record of a WARC file or the item of a feed, from 1; 0 for a whole file',
  `source` string COMMENT 'the outlet, where it could be read',
  `reason` string COMMENT 'not_text, not_valid_utf8, empty, too_short, too_long, not_english, malformed or failed',
  `detail` string COMMENT 'what was found, in words',
  `sample` string COMMENT 'the first characters, with control characters made visible',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/rejects'
COMMENT 'An input row that was not accepted, and why.';

MSCK REPAIR TABLE rejects;

CREATE TABLE IF NOT EXISTS restatements (
  `run_id` string COMMENT 'the run that changed it; see runs/<run_id>.json',
  `table` string COMMENT 'the table that the value stands in',
  `key` string COMMENT 'the row\'s key as it was before, as it is now where there was none',
  `measure` string COMMENT 'the column; of actors actor_id where what was one actor\'s is now another\'s: one row for each actor that it went to',
  `before` string COMMENT 'the value before, as text; null for none',
  `after` string COMMENT 'the value now, as text; null for none',
  `cause` string COMMENT 'late document, changed document, copy, model, authority file or correction; several with commas between them',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/restatements'
COMMENT 'What a run changed in a month that had been published.';

MSCK REPAIR TABLE restatements;

CREATE TABLE IF NOT EXISTS month_basis (
  `documents` bigint COMMENT 'the month\'s articles that were read',
  `articles` string COMMENT 'hash of the articles\' keys',
  `copies` string COMMENT 'hash of what each article copies',
  `reader` string COMMENT 'checksum of the model and the lexicons that read the article',
  `actors` string COMMENT 'hash of the articles\' actors: ids, names, kinds and genders, which articles of other months may change',
  `authority` string COMMENT 'hash of the list given with --authority',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/month_basis'
COMMENT 'What a month\'s statistics were made of: where a hash changes, the month is restated.';

MSCK REPAIR TABLE month_basis;

CREATE TABLE IF NOT EXISTS analyses (
  `doc_id` string COMMENT 'the article; see documents',
  `reader` string COMMENT 'checksum of the model and the lexicons that read the article',
  `tokens` int COMMENT 'words and punctuation marks read',
  `mentions` array<struct<`span`:struct<`start`:int,`end`:int>,`text`:string,`form`:string,`kind`:string,`actor`:int,`sentiment`:string,`sentiment_score`:double>> COMMENT 'mentions in order; actor counts actors from 0',
  `quotes` array<struct<`type`:string,`text`:string,`content`:array<struct<`start`:int,`end`:int>>,`cue`:array<struct<`start`:int,`end`:int>>,`source`:array<struct<`start`:int,`end`:int>>,`cue_lemma`:string,`stance`:string,`statement`:boolean,`speaker_kind`:string,`actor`:int,`speaker_name`:string,`speaker_score`:double,`tone`:string,`tone_score`:double,`topic_id`:string>> COMMENT 'quotes in order; actor counts actors from 0',
  `actors` array<struct<`name`:string,`kind`:string,`aliases`:array<string>,`gender`:string,`description`:string,`mentions`:int>> COMMENT 'the article\'s own actors, before articles are joined',
  `topics` array<struct<`topic_id`:string,`score`:double>> COMMENT 'topics, best first',
  `failure` string COMMENT 'why the article could not be read; null where it was',
  `month` string COMMENT 'month of publication in UTC, YYYY-MM; undated where the input gives no date'
)
USING parquet
PARTITIONED BY (`month`)
LOCATION '/data/hearsay/tables/analyses'
COMMENT 'What reading one article gave, kept so that every other table is a cheap projection.';

MSCK REPAIR TABLE analyses;

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
