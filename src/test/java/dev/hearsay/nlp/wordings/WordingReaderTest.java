package dev.hearsay.nlp.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.QuoteType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingReaderTest {
  private static final WordingReader READER = WordingReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We don’t favour it,”                      | we do not favor it",
        "\"It's the firm's own theatre.\"           | it is the firm own theater",
        "“[T]he programme [of the council] failed”  | the program failed",
        "“They can't, won't and shouldn't organise” | they can not will not and should not organize",
        "“Um, 1,200 of 3.5 per cent: two, 4th”      | 1200 of 3.5 percent 2 4th",
        "“We will ... never yield” “in Osmere.”     | we will never yield in osmere",
        "“Jusqu’ici, Zoë’s école”                   | jusquici zoë école",
        "“😀 !”                                     | ``",
        "``                                         | ``"
      })
  void directQuoteIsBroughtToOneForm(String text, String words) {
    assertThat(READER.read(QuoteType.DIRECT, text).text().replace("um ", "")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "that the dam is “a danger to us all” and “must go”  | a danger to us all must go",
        "the dam was ‘a folly’ that must go                  | a folly",
        "that it is \"a folly                                | ``"
      })
  void ofMixedQuoteOnlyWhatIsQuotedCounts(String text, String words) {
    assertThat(READER.read(QuoteType.MIXED, text).text()).isEqualTo(words);
  }

  @Test
  void indirectQuoteHasNoWords() {
    assertThat(READER.read(QuoteType.INDIRECT, "that “it” rains").size()).isZero();
  }

  @Test
  void veryLongQuoteIsReadInPart() {
    Wording wording = READER.read(QuoteType.DIRECT, "don't ".repeat(100_000));

    assertThat(wording.size()).isEqualTo(WordingReader.MOST_WORDS);
  }
}
