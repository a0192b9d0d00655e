package dev.hearsay.eval;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Locale;

/** A part of an attribution that has words of its own. */
enum Role {
  SOURCE,
  CUE,
  CONTENT;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Span> of(AttributionGold.Attribution attribution) {
    return switch (this) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  List<Span> of(PredictedQuote quote) {
    return switch (this) {
      case SOURCE -> quote.source();
      case CUE -> quote.cue();
      case CONTENT -> quote.content();
    };
  }
}
