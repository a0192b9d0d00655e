package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.JudgedRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.RejectReason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final String TEXT = "The council voted on Monday to build the bridge. 🙂";
  private final Intake intake = new Intake();

  @Test
  void acceptsAnArticleAndCountsItsCodePoints() {
    JudgedRow judged = judge(article("", "2026-03-05", "Bridge", TEXT));
    assertThat(judged.published()).isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    assertThat(judged.accepted().charCount()).isEqualTo(TEXT.length() - 1);
    assertThat(judged.accepted().tokenCount()).isEqualTo(11);
    assertThat(judged.accepted().language()).isEqualTo("en");
    assertThat(judged.accepted().input()).isEqualTo("a.jsonl#3");
  }

  @Test
  void aDateThatCannotBeReadIsNoReasonToCallTheArticleUndated() {
    JudgedRow judged = judge(article("7", "03/04/2026", "Bridge", TEXT));
    assertThat(judged.rejection().reason()).isEqualTo(RejectReason.MALFORMED);
    assertThat(judged.rejection().detail())
        .isEqualTo("published: \"03/04/2026\" is no date that is read");
  }

  @Test
  void anArticleWithoutDateIsUndated() {
    JudgedRow judged = judge(article("7", " ", "Bridge", TEXT));
    assertThat(judged.published()).isNull();
    assertThat(judged.accepted().input()).isEqualTo("7");
  }

  @Test
  void theKeyIsTheDaysAndNotTheHours() {
    String morning = key(article("1", "2026-03-05T06:00:00Z", "Bridge", TEXT));
    assertThat(key(article("2", "2026-03-05", "Bridge", TEXT))).isEqualTo(morning);
    assertThat(key(article("1", "2026-03-06", "Bridge", TEXT))).isNotEqualTo(morning);
    assertThat(key(article("1", "2026-03-05", "Bridges", TEXT))).isNotEqualTo(morning);
  }

  @Test
  void theAddressNamesAnArticleBeforeItsIdAndItsFile() {
    String byUrl = name(named("7", "https://paper.example/a"));
    assertThat(byUrl).startsWith("url:");
    assertThat(name(named("8", "https://paper.example/a"))).isEqualTo(byUrl);
    assertThat(name(named("7", ""))).startsWith("own:").isNotEqualTo(name(named("8", "")));
    assertThat(name(named("", ""))).isNull();
    assertThat(intake.judge(InputRow.read("in/a.txt", 0, named("", ""))).accepted().article())
        .startsWith("own:");
  }

  private JudgedRow judge(RawArticle article) {
    return intake.judge(InputRow.read("in/a.jsonl", 3, article));
  }

  private String key(RawArticle article) {
    return judge(article).accepted().docId();
  }

  private String name(RawArticle article) {
    return judge(article).accepted().article();
  }

  private static RawArticle named(String id, String url) {
    return new RawArticle(id, "Gazette", url, "Bridge", "", "2026-03-05", TEXT);
  }

  private static RawArticle article(String id, String published, String title, String text) {
    return new RawArticle(id, "The Post", "", title, "", published, text);
  }
}
