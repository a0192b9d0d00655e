package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {
  private static final EnumSet<WordClass> AS_WRITTEN = EnumSet.of(WordClass.HONOUR);

  @ParameterizedTest
  @EnumSource
  void aClassHoldsItsWordsInTheLettersInWhichTheyAreAskedFor(WordClass wordClass) {
    assertThat(wordClass.words())
        .isNotEmpty()
        .allMatch(
            word -> AS_WRITTEN.contains(wordClass) || word.equals(word.toLowerCase(Locale.ROOT)))
        .allMatch(wordClass::has);
  }

  @ParameterizedTest
  @EnumSource
  void noWordThatItDoesNotList(WordClass wordClass) {
    assertThat(wordClass.has("marlow")).isFalse();
  }
}
