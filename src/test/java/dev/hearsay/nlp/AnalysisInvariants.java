package dev.hearsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Analysis;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Quote;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.model.TopicScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds of every analysis, whatever its text. */
final class AnalysisInvariants {
  private final int[] points;
  private final Analysis analysis;

  private AnalysisInvariants(String text, Analysis analysis) {
    this.points = text.codePoints().toArray();
    this.analysis = analysis;
  }

  static void check(String text, Analysis analysis) {
    AnalysisInvariants invariants = new AnalysisInvariants(text, analysis);
    assertThat(analysis.tokens()).isPositive();
    analysis.mentions().forEach(invariants::mention);
    analysis.quotes().forEach(invariants::quote);
    analysis.actors().forEach(invariants::actor);
    invariants.order();
    invariants.counts();
    invariants.topics();
  }

  private String cut(Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(points.length);
    return new String(points, span.start(), span.length());
  }

  private void mention(Mention mention) {
    assertThat(mention.text()).isEqualTo(cut(mention.span())).isNotBlank();
    assertThat(mention.text()).isEqualTo(mention.text().strip());
    assertThat(mention.sentimentScore()).isBetween(-1.0, 1.0);
    if (mention.actor() == Mention.UNRESOLVED) {
      assertThat(mention.kind()).isEqualTo(ActorKind.OTHER);
    } else {
      LocalActor actor = analysis.actors().get(mention.actor());
      assertThat(mention.kind()).isEqualTo(actor.kind());
      if (mention.form() == MentionForm.NAME) {
        assertThat(actor.aliases()).isNotEmpty();
      }
    }
  }

  private void quote(Quote quote) {
    assertThat(quote.text())
        .isEqualTo(quote.content().stream().map(this::cut).collect(Collectors.joining(" ")));
    List<Span> parts = new ArrayList<>(quote.content());
    assertThat(parts).isSorted();
    parts.addAll(quote.cue());
    parts.addAll(quote.source());
    parts.forEach(this::cut);
    parts.sort(null);
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).overlaps(parts.get(i - 1))).as(quote.toString()).isFalse();
    }
    assertThat(quote.toneScore()).isBetween(-1.0, 1.0);
    assertThat(quote.topicId()).isNotBlank();
    assertThat(quote.speaker().score()).isBetween(0.0, 1.0);
    int actor = quote.speaker().actor();
    if (actor != Mention.UNRESOLVED) {
      assertThat(quote.speaker().name()).isEqualTo(analysis.actors().get(actor).name());
      assertThat(quote.speaker().kind().label())
          .isEqualTo(analysis.actors().get(actor).kind().label());
    } else if (quote.speaker().kind() == SpeakerKind.UNKNOWN) {
      assertThat(quote.speaker().name()).isEmpty();
    }
  }

  private void actor(LocalActor actor) {
    assertThat(actor.name()).isNotBlank();
    assertThat(actor.aliases()).contains(actor.name()).doesNotHaveDuplicates();
    assertThat(actor.kind()).isNotEqualTo(ActorKind.OTHER);
  }

  private void order() {
    assertThat(analysis.mentions().stream().map(Mention::span)).isSorted();
    assertThat(analysis.quotes().stream().map(q -> q.content().get(0))).isSorted();
    List<Integer> firstMeant = new ArrayList<>();
    for (Mention mention : analysis.mentions()) {
      boolean named = mention.form() == MentionForm.NAME && mention.actor() >= 0;
      if (named && !firstMeant.contains(mention.actor())) {
        firstMeant.add(mention.actor());
      }
    }
    assertThat(firstMeant).isSorted().hasSize(analysis.actors().size());
    List<Span> names = new ArrayList<>();
    for (Mention mention : analysis.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        names.add(mention.span());
      }
    }
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).overlaps(names.get(i - 1))).as(names.toString()).isFalse();
    }
  }

  private void counts() {
    int[] counts = new int[analysis.actors().size()];
    for (Mention mention : analysis.mentions()) {
      if (mention.actor() != Mention.UNRESOLVED) {
        counts[mention.actor()]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      assertThat(analysis.actors().get(i).mentions())
          .as(analysis.actors().get(i).name())
          .isEqualTo(counts[i]);
    }
  }

  private void topics() {
    assertThat(analysis.topics()).isNotEmpty();
    assertThat(new HashSet<>(analysis.topics().stream().map(TopicScore::topicId).toList()))
        .hasSize(analysis.topics().size());
    Map<Boolean, List<TopicScore>> byTop =
        analysis.topics().stream()
            .collect(Collectors.partitioningBy(t -> t.topicId().endsWith("000000")));
    assertThat(analysis.topics()).startsWith(byTop.get(true).toArray(TopicScore[]::new));
    assertThat(byTop.get(true)).isNotEmpty();
    byTop.values().forEach(level -> assertThat(level.stream().map(t -> -t.score())).isSorted());
  }
}
