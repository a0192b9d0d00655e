package dev.hearsay.nlp.actors;

/**
 * What the words that name a speaker turn on.
 *
 * @param form a name, a pronoun, a common noun, or nothing that says who
 * @param index the name's index in the cast, or the pronoun's or noun's word
 */
record SourceHead(Form form, int index) {
  enum Form {
    NAME,
    PRONOUN,
    NOUN,
    NONE
  }

  static final SourceHead NONE = new SourceHead(Form.NONE, -1);
}
