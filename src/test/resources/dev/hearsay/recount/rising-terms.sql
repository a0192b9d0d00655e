-- Up to five terms that rose in each of the month's topics, the first with its sentence. Articles are
-- counted from the topics' terms; the score and the counts before are those of the trends.
WITH main AS (
  SELECT t.topic_id, count(*) FILTER (d.duplicate_of IS NULL) AS articles
  FROM documents d JOIN document_topics t USING (doc_id)
  WHERE d.month = getvariable('month') AND t.rank = 1 GROUP BY ALL),
said AS (
  SELECT topic_id, count(*) AS statements
  FROM quotes WHERE month = getvariable('month') AND statement AND NOT copy GROUP BY ALL),
ranked AS (
  SELECT topic_id, label, row_number() OVER (
      ORDER BY coalesce(articles, 0) DESC, coalesce(statements, 0) DESC, label, topic_id) AS place
  FROM main FULL JOIN said USING (topic_id) JOIN topics USING (topic_id)),
rising AS (
  SELECT r.place, r.label, t.*, row_number() OVER (PARTITION BY t.topic_id ORDER BY t.rank) = 1 AS first
  FROM topic_trends t JOIN ranked r USING (topic_id)
  WHERE t.month = getvariable('month') AND t.rank <= 5 AND r.place <= 20)
SELECT r.label AS topic, r.term, c.documents AS articles, r.topic_documents AS topic_articles,
  r.documents_before AS articles_before, r.topic_documents_before AS topic_articles_before,
  printf('%.2f', r.score + 1e-12) AS score,
  CASE WHEN r.first AND trim(r.sentence) <> '' THEN r.sentence END AS example,
  CASE WHEN r.first AND trim(r.sentence) <> '' THEN d.source END AS outlet,
  CASE WHEN r.first AND trim(r.sentence) <> '' THEN d.url END AS url
FROM rising r
JOIN topic_terms c ON c.month = r.month AND c.topic_id = r.topic_id AND c.term = r.term
LEFT JOIN documents d ON d.doc_id = r.doc_id
ORDER BY r.place, r.rank
