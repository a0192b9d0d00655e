package dev.hearsay.nlp.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says, by the vocabulary of schema.org. A script that is no JSON says
 * nothing: other metadata stand beside it.
 */
final class LinkedData {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|LiveBlogPosting|BlogPosting)");
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?]]>)\\s*$");

  private final List<JsonNode> nodes;

  private LinkedData(List<JsonNode> nodes) {
    this.nodes = nodes;
  }

  static LinkedData of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parsed(script.data()).ifPresent(root -> addAll(root, nodes));
    }
    return new LinkedData(nodes);
  }

  private static Optional<JsonNode> parsed(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static void addAll(JsonNode root, List<JsonNode> nodes) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        nodes.add(node);
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
  }

  /**
   * The article that the page is: its only one, else the one with the page's address, else the one
   * with its headline. Empty where that does not tell.
   */
  Optional<JsonNode> article(Predicate<String> isAddress, Predicate<String> isHeadline) {
    List<JsonNode> articles = nodes.stream().filter(LinkedData::isArticle).toList();
    if (articles.size() < 2) {
      return articles.stream().findFirst();
    }
    return articles.stream()
        .filter(
            node ->
                isAddress.test(text(node.path("url")))
                    || isAddress.test(text(node.path("mainEntityOfPage"))))
        .findFirst()
        .or(
            () ->
                articles.stream()
                    .filter(node -> isHeadline.test(text(node.path("headline"))))
                    .findFirst());
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).anyMatch(LinkedData::isArticleType)
        : isArticleType(type);
  }

  private static boolean isArticleType(JsonNode type) {
    return ARTICLE_TYPE.matcher(type.asText()).matches();
  }

  /** The names of people or organizations, by comma; empty where there is none. */
  String names(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(this::name)
          .filter(name -> !name.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return name(value);
  }

  private String name(JsonNode value) {
    if (value.isObject() && !value.has("name") && value.has("@id")) {
      String id = value.path("@id").asText();
      return nodes.stream()
          .filter(node -> node.has("name") && node.path("@id").asText().equals(id))
          .findFirst()
          .map(node -> text(node.path("name")))
          .orElse("");
    }
    return value.isObject() ? text(value.path("name")) : text(value);
  }

  /** A value's text: its own, that of its first element, or the address that it stands for. */
  static String text(JsonNode value) {
    JsonNode one = value.isArray() ? value.path(0) : value;
    JsonNode plain =
        one.isObject() ? one.has("@value") ? one.path("@value") : one.path("@id") : one;
    return Parser.unescapeEntities(plain.asText(""), false).strip();
  }
}
