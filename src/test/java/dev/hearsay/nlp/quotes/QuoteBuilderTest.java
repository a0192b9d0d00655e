package dev.hearsay.nlp.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.QuoteType;
import dev.hearsay.nlp.MarkedText;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteBuilderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          [T “It is safe,”] she said.                          ; DIRECT
          “[T It is safe],” she said.                          ; DIRECT
          [T "It is safe,"] she said, [T "for now."]           ; DIRECT
          [T ‘It is the workers’ choice,’] she said.           ; DIRECT
          She said [T “it is safe”].                           ; DIRECT
          She said [T it is “safe”].                           ; MIXED
          She said [T it is “a 'very' safe” place].            ; MIXED
          [T “It is safe,”] she said, [T for now].             ; MIXED
          She said [T it is safe].                             ; INDIRECT
          She said [T it is the firm’s and the workers’ duty]. ; INDIRECT
          She said [T it is safe 🚢!]                          ; INDIRECT
          She said [T —]                                       ; INDIRECT
          She said [T “go] and then left it open.              ; INDIRECT
          """)
  void theTypeSaysHowMuchStandsWithinQuotationMarks(String marked, QuoteType type) {
    MarkedText text = MarkedText.of(marked);
    List<Range> content =
        text.roles().stream()
            .filter(s -> s.label() == Role.CONTENT)
            .map(LabelledSpan::words)
            .toList();
    assertThat(QuoteBuilder.type(text.prose(), content)).isEqualTo(type);
  }
}
