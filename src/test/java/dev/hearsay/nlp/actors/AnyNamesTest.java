package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Speaker;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.quotes.AttributionLinker;
import dev.hearsay.nlp.quotes.MissingSources;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever spans a network finds, however wrong, an article is resolved. */
class AnyNamesTest {
  private static final int TEXTS = 5_000;
  private static final String[] WORDS = {
    "Ada",
    "Marlow",
    "marlow",
    "Odell",
    ".",
    ",",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "’s",
    "Marlow’s",
    "—",
    ":",
    "\n",
    "the",
    "The",
    "mayor",
    "of",
    "for",
    "by",
    "Mr",
    "Mrs.",
    "Jr.",
    "J.",
    "Court",
    "Commission",
    "Lathe",
    "LPC",
    "she",
    "he",
    "who",
    "it",
    "I",
    "said",
    "and",
    "🚢",
    "@",
    "KC",
    "study",
    "university",
    "Anne-Marie",
    "Bob",
    "Robert",
    "MARLOW",
    "4",
    "company",
    "his"
  };

  private final Random random = new Random(7);

  @Test
  void anySpansAreResolved() {
    ActorResolver resolver = ActorResolver.load();
    for (int n = 0; n < TEXTS; n++) {
      Prose prose = Prose.of(text());
      List<LabelledSpan<ActorKind>> names = spans(prose, ActorKind.values());
      List<Attribution> linked =
          MissingSources.fill(
              prose, names, AttributionLinker.link(prose, spans(prose, Role.values())));
      check(linked, resolver.resolve(prose, names, linked, null));
    }
  }

  private static void check(List<Attribution> attributions, Resolution resolution) {
    assertThat(resolution.speakers()).hasSameSizeAs(attributions);
    int[] mentions = new int[resolution.actors().size()];
    for (Resolution.Place place : resolution.places()) {
      if (place.actor() == Mention.UNRESOLVED) {
        assertThat(place.kind()).isEqualTo(ActorKind.OTHER);
      } else {
        mentions[place.actor()]++;
      }
    }
    for (int i = 0; i < mentions.length; i++) {
      assertThat(resolution.actors().get(i).mentions()).isEqualTo(mentions[i]);
    }
    for (Speaker speaker : resolution.speakers()) {
      assertThat(speaker.score()).isBetween(0.0, 1.0);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }

  private <L> List<LabelledSpan<L>> spans(Prose prose, L[] labels) {
    List<LabelledSpan<L>> spans = new ArrayList<>();
    int size = prose.words().size();
    int at = random.nextInt(3);
    while (at < size) {
      int to = Math.min(size, at + 1 + random.nextInt(3));
      spans.add(new LabelledSpan<>(new Range(at, to), labels[random.nextInt(labels.length)], 0.9));
      at = to + random.nextInt(3);
    }
    return spans;
  }
}
