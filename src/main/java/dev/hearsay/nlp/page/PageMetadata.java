package dev.hearsay.nlp.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hearsay.nlp.intake.DateParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article; a field that it does not give is empty.
 *
 * <p>JSON-LD counts before Open Graph, that before other {@code meta} elements. A date is one of
 * publication or none: neither that of a change nor that of the crawl. {@code time} elements date
 * an article only where all that lie in it name one moment.
 *
 * @param title the headline
 * @param author the authors' names, by comma
 * @param source the outlet: the publisher's or the site's name, else the host without {@code www.}
 * @param published the date as written
 * @param url the address
 * @param isArticle whether the page calls itself an article
 */
record PageMetadata(
    String title, String author, String source, String published, String url, boolean isArticle) {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "article.published",
          "publish-date",
          "publishdate",
          "pubdate",
          "date");
  private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author");
  private static final List<String> NAMING = List.of("property", "name", "itemprop");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S*");
  private static final Pattern UNESSENTIAL =
      Pattern.compile("(?i)^https?://(?:www\\.)?|[?#].*$|/+$");

  /**
   * Reads the metadata.
   *
   * @param address where the page was fetched; empty where that is not known
   */
  static PageMetadata of(Document page, String address) {
    LinkedData data = LinkedData.of(page);
    Map<String, String> metas = metas(page);
    String own = first(address, canonical(page), metas.getOrDefault("og:url", ""));
    String heading = first(metas.getOrDefault("og:title", ""), onlyHeading(page));
    Predicate<String> isAddress = url -> !url.isEmpty() && bare(url).equals(bare(own));
    Optional<JsonNode> found =
        data.article(isAddress, line -> !line.isEmpty() && line.equals(heading));
    JsonNode article = found.orElse(MissingNode.getInstance());
    String site =
        first(data.names(article.path("publisher")), metas.getOrDefault("og:site_name", ""));
    String url = first(own, plainAddress(LinkedData.text(article.path("url"))));
    String title = first(LinkedData.text(article.path("headline")), heading, page.title());
    return new PageMetadata(
        withoutSite(title, site),
        author(metas, data.names(article.path("author"))),
        first(site, host(url)),
        date(metas, LinkedData.text(article.path("datePublished"))),
        url,
        found.isPresent()
            || metas.getOrDefault("og:type", "").toLowerCase(Locale.ROOT).endsWith("article"));
  }

  /** The same with the date of the article's {@code time} elements where it has none yet. */
  PageMetadata orDatedBy(Element scope) {
    if (!published.isEmpty()) {
      return this;
    }
    List<String> moments =
        scope.select("time[datetime]").stream()
            .filter(time -> !time.attr("itemprop").equals("dateModified"))
            .map(time -> time.attr("datetime").strip())
            .distinct()
            .toList();
    String only = moments.size() == 1 ? moments.get(0) : "";
    return new PageMetadata(title, author, source, only, url, isArticle);
  }

  private static String date(Map<String, String> metas, String data) {
    List<String> given =
        Stream.concat(Stream.of(data), DATES.stream().map(name -> metas.getOrDefault(name, "")))
            .filter(date -> !date.isEmpty())
            .toList();
    return given.stream()
        .filter(date -> DateParser.parse(date).isPresent())
        .findFirst()
        .orElse(given.isEmpty() ? "" : given.get(0));
  }

  private static String author(Map<String, String> metas, String data) {
    return Stream.concat(
            Stream.of(data), AUTHORS.stream().map(name -> metas.getOrDefault(name, "")))
        .filter(name -> !name.isEmpty() && !ADDRESS.matcher(name).matches())
        .findFirst()
        .orElse("");
  }

  /** The first value of each name, which is in lower case. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content], time[itemprop=datePublished]")) {
      String value = meta.attr(meta.hasAttr("content") ? "content" : "datetime").strip();
      if (!value.isEmpty()) {
        NAMING.forEach(
            attribute -> metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), value));
      }
    }
    return metas;
  }

  private static String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? "" : plainAddress(link.attr("href").strip());
  }

  private static String plainAddress(String value) {
    return ADDRESS.matcher(value).matches() ? value : "";
  }

  private static String onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? headings.get(0).text() : "";
  }

  private static String withoutSite(String title, String site) {
    if (site.isEmpty() || !title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).stripTrailing();
    boolean parted = !rest.isEmpty() && "|-–—·:".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return parted ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  private static String bare(String url) {
    return UNESSENTIAL.matcher(url).replaceAll("");
  }

  /** The host of an address; empty where it has none. */
  static String host(String url) {
    try {
      String host = URI.create(url.strip().replace(' ', '+')).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> !value.isEmpty()).findFirst().orElse("");
  }
}
