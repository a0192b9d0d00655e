-- Clusters that more than one outlet has and that have a quote in the month. Their words and the number
-- of wordings are those of quote_clusters, all else is counted from the quotes.
WITH clustered AS (
  SELECT q.*, d.source AS outlet, d.published_at
  FROM quotes q JOIN documents d USING (doc_id) WHERE q.cluster_id IS NOT NULL),
counted AS (
  SELECT cluster_id, count(DISTINCT outlet) AS outlets, count(*) FILTER (NOT copy) AS quotes,
    count(*) AS quotes_with_copies, count(*) FILTER (month = getvariable('month')) AS quotes_this_month,
    min({undated: published_at IS NULL, "at": published_at, outlet: outlet, doc_id: doc_id}) AS first
  FROM clustered GROUP BY ALL),
named AS (
  SELECT cluster_id, actor_id, min(speaker_name) AS speaker, min(speaker_kind) AS kind, count(*) AS quotes
  FROM clustered WHERE actor_id IS NOT NULL GROUP BY ALL),
speakers AS (
  SELECT * FROM named QUALIFY row_number() OVER (PARTITION BY cluster_id ORDER BY quotes DESC, actor_id) = 1),
others AS (
  SELECT s.cluster_id, count(*) AS others
  FROM speakers s JOIN named n ON n.cluster_id = s.cluster_id AND n.actor_id <> s.actor_id AND n.kind = s.kind
  GROUP BY ALL)
SELECT s.speaker, coalesce(s.quotes, 0) AS speaker_quotes, coalesce(o.others, 0) AS other_speakers, t.text AS words,
  sha256(t.text) AS words_sha256, c.cluster_id, c.first.outlet AS first_outlet,
  strftime(c.first."at", '%Y-%m-%d') AS first_date, c.outlets, c.quotes, c.quotes_with_copies, c.quotes_this_month, t.wordings
FROM counted c
JOIN quote_clusters t USING (cluster_id)
LEFT JOIN speakers s USING (cluster_id)
LEFT JOIN others o USING (cluster_id)
WHERE c.outlets > 1 AND c.quotes_this_month > 0
ORDER BY c.outlets DESC, c.quotes_with_copies DESC, c.cluster_id
LIMIT 10
