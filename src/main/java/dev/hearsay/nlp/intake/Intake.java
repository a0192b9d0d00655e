package dev.hearsay.nlp.intake;

import dev.hearsay.model.AcceptedArticle;
import dev.hearsay.model.ArticleName;
import dev.hearsay.model.ContentId;
import dev.hearsay.model.InputRow;
import dev.hearsay.model.JudgedRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.text.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The judgement on one input row: an article, or the first reason why not.
 *
 * <p>An article's key is made of outlet, day, headline and text, so that the same article in two
 * inputs is one document. A date that is given and cannot be read makes a row malformed: to keep
 * the article without its month would falsify that month in silence. One instance serves one
 * thread.
 */
public final class Intake {
  private static final String ENGLISH = "en";

  private final LanguageCheck languages = new LanguageCheck();
  private final WireCredit credits = new WireCredit();

  /** Loads the language model and the list of agencies that come with the program. */
  public Intake() {}

  /** Judges a row. */
  public JudgedRow judge(InputRow row) {
    RawArticle article = row.article();
    Optional<Instant> published =
        DateParser.parse(article.published()).map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
    Optional<Reject> reject =
        row.reject()
            .or(() -> ArticleCheck.characters(article))
            .or(() -> date(article, published))
            .or(() -> ArticleCheck.length(article.text()))
            .or(() -> language(article));
    Instant moment = published.orElse(null);
    return reject.isPresent()
        ? new JudgedRow(row, moment, null, reject.get())
        : new JudgedRow(row, moment, accepted(row, moment), null);
  }

  private static Optional<Reject> date(RawArticle article, Optional<Instant> published) {
    if (published.isPresent() || article.published().isBlank()) {
      return Optional.empty();
    }
    String detail = "published: \"" + Sample.of(article.published()) + "\" is no date that is read";
    return Optional.of(new Reject(RejectReason.MALFORMED, detail, Sample.of(article.text())));
  }

  private Optional<Reject> language(RawArticle article) {
    return languages
        .foreignLanguage(article.text())
        .map(
            name ->
                new Reject(
                    RejectReason.NOT_ENGLISH, "it reads as " + name, Sample.of(article.text())));
  }

  private AcceptedArticle accepted(InputRow row, Instant published) {
    RawArticle article = row.article();
    String text = article.text();
    String day = published == null ? "" : published.toString().substring(0, 10);
    return new AcceptedArticle(
        ContentId.of("doc", article.source(), day, article.title(), text),
        input(row),
        ENGLISH,
        text.codePointCount(0, text.length()),
        Words.count(text),
        credits.of(article).orElse(null),
        ContentHash.of(text),
        name(row));
  }

  private static String input(InputRow row) {
    if (row.position() == 0) {
      return row.fileName();
    }
    String id = row.article().id();
    return id.isEmpty() ? row.fileName() + "#" + row.position() : id;
  }

  /** By its address, else by its outlet's own id for it, else, of a text file, by its path. */
  private static String name(InputRow row) {
    RawArticle article = row.article();
    if (!article.url().isBlank()) {
      return ArticleName.ofUrl(article.url());
    }
    if (!article.id().isBlank()) {
      return ArticleName.ofId(article.source(), article.id());
    }
    return row.position() == 0 ? ArticleName.ofFile(row.file()) : null;
  }
}
