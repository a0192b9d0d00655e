package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.quotes.MissingSources;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongArticleTest {
  private static final int LETTERS = 400_000;

  /** A sentence with # for a name that no other has; the first capital of each names someone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Commission on Carrow. ",
        "Mr. Odell. ",
        "Ada # left. She said so. ",
        "Ada # left. Mr. # said so. ",
        "The mayor said that Ben # left. ",
        "Ada Marlow said so. He left. It said. ",
        "The mayor said so. Ada # left. Mr. # said so. ",
        "Mr. Odell and Ada # left. They said so. ",
        "I said so. The board of Ada #. ",
        "Council and Council Council Council Council Council "
      })
  void manyNamesAreFast(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LETTERS; i++) {
      text.append(sentence.replace("#", surname(i)));
    }
    Prose prose = Prose.of(text.toString());
    List<LabelledSpan<ActorKind>> names = names(prose.words());
    List<Attribution> said = said(prose.words());
    Resolution resolution =
        Assertions.assertTimeout(
            Duration.ofSeconds(10),
            () ->
                ActorResolver.load()
                    .resolve(prose, names, MissingSources.fill(prose, names, said), null));
    assertThat(resolution.speakers()).hasSameSizeAs(said);
  }

  /** The number with q to z for its digits 0 to 9, as a word is a name only without digits. */
  private static String surname(int number) {
    StringBuilder name = new StringBuilder("M");
    Integer.toString(number, 26)
        .chars()
        .forEach(c -> name.append((char) (c <= '9' ? c - '0' + 'q' : c)));
    return name.toString();
  }

  private static List<LabelledSpan<ActorKind>> names(Words words) {
    List<LabelledSpan<ActorKind>> names = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.is(i, "Ada") || words.is(i, "Ben")) {
        names.add(new LabelledSpan<>(new Range(i, i + 2), ActorKind.PERSON, 0.9));
      }
    }
    return names;
  }

  /** {@code so} and {@code that} are said; the source is the word before. */
  private static List<Attribution> said(Words words) {
    List<Attribution> said = new ArrayList<>();
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.is(i, "said")) {
        Range source = words.is(i - 1, "mayor") ? new Range(i - 2, i) : new Range(i - 1, i);
        said.add(
            new Attribution(source, new Range(i, i + 1), List.of(new Range(i + 1, i + 2)), 0.9));
      }
    }
    return said;
  }
}
