-- Clusters that more than one outlet has and that have a quote in the month. Their words and the number
-- of wordings are those of quote_clusters, all else is counted from the quotes. SQL cannot read two texts as
-- one wording: the other wording is the file's, where it is a text of the cluster and not the words themselves.
WITH clustered AS (
  SELECT q.*, d.source AS outlet, d.published_at
  FROM quotes q JOIN documents d USING (doc_id) WHERE q.cluster_id IS NOT NULL),
counted AS (
  SELECT cluster_id, count(DISTINCT outlet) AS outlets, count(*) FILTER (NOT copy) AS quotes,
    count(*) AS quotes_with_copies, count(*) FILTER (month = getvariable('month')) AS quotes_this_month,
    count(DISTINCT published_at::DATE) AS days,
    list(text) AS texts,
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
  GROUP BY ALL),
claims AS (
  SELECT n.cluster_id, n.actor_id, n.quotes, n.speaker || ' (' || n.quotes || ': ' || array_to_string(
      list_sort(list(DISTINCT CASE WHEN c.outlet = '' THEN 'outlet not given' ELSE c.outlet END))[1:3], ', ') || ')' AS claim
  FROM named n JOIN clustered c USING (cluster_id, actor_id)
  GROUP BY n.cluster_id, n.actor_id, n.quotes, n.speaker),
claimed AS (
  SELECT cluster_id, array_to_string(list(claim ORDER BY quotes DESC, actor_id)[1:3], '; ') AS named
  FROM claims GROUP BY cluster_id),
first AS (
  SELECT *, row_number() OVER (ORDER BY outlets DESC, quotes_with_copies DESC, cluster_id) AS line
  FROM counted WHERE outlets > 1 AND quotes_this_month > 0)
SELECT s.speaker, coalesce(s.quotes, 0) AS speaker_quotes, coalesce(o.others, 0) AS other_speakers,
  CASE WHEN o.others > 0 THEN m.named END AS named, t.text AS words,
  sha256(t.text) AS words_sha256, c.cluster_id,
  CASE
    WHEN t.wordings = 1 THEN NULL
    ELSE list_filter(c.texts, lambda x: f.other_wording IN (x, '''' || x) AND x <> t.text)[1] END AS other_wording,
  c.first.outlet AS first_outlet,
  strftime(c.first."at", '%Y-%m-%d') AS first_date, c.outlets, c.days, c.quotes, c.quotes_with_copies, c.quotes_this_month, t.wordings
FROM first c
JOIN quote_clusters t USING (cluster_id)
LEFT JOIN speakers s USING (cluster_id)
LEFT JOIN others o USING (cluster_id)
LEFT JOIN claimed m USING (cluster_id)
LEFT JOIN shown f ON f.line = c.line
WHERE c.line <= 10
ORDER BY c.line
