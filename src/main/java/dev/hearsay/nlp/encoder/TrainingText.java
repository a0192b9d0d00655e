package dev.hearsay.nlp.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Span;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Cuts texts for training with the code that cuts them when the program runs, so that the two
 * cannot disagree: words, pieces, types, lines and sentences.
 *
 * <p>Called by {@code training/train}; the program itself does not use it.
 */
public final class TrainingText {
  private TrainingText() {}

  /**
   * Reads JSON Lines with {@code id} and {@code text}, and writes for each {@code id}, {@code
   * starts} and {@code ends} of the words in code points, {@code pieces} of each, {@code types},
   * and which words begin a line ({@code lines}) and a sentence ({@code sentences}), by index.
   *
   * @param files the one to read and the one to write
   */
  public static void main(String[] files) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    WordPiece wordPiece = WordPiece.load();
    try (BufferedReader in = Files.newBufferedReader(Path.of(files[0]));
        PrintWriter out = new PrintWriter(files[1], StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode text = mapper.readTree(line);
        ObjectNode cut = cut(mapper, wordPiece, Prose.of(text.get("text").textValue()));
        out.println(cut.set("id", text.get("id")));
      }
    }
  }

  private static ObjectNode cut(ObjectMapper mapper, WordPiece wordPiece, Prose prose) {
    ObjectNode cut = mapper.createObjectNode();
    PieceText text = PieceText.of(wordPiece, prose);
    ArrayNode starts = cut.putArray("starts");
    ArrayNode ends = cut.putArray("ends");
    ArrayNode pieces = cut.putArray("pieces");
    ArrayNode types = cut.putArray("types");
    ArrayNode lines = cut.putArray("lines");
    ArrayNode sentences = cut.putArray("sentences");
    for (int i = 0; i < prose.words().size(); i++) {
      Span span = prose.words().span(new Range(i, i + 1));
      starts.add(span.start());
      ends.add(span.end());
      ArrayNode word = pieces.addArray();
      for (int piece : text.pieces()[i]) {
        word.add(piece);
      }
      types.add(text.types()[i]);
      if (prose.words().beginsLine(i)) {
        lines.add(i);
      }
      if (prose.sentences().begins(i)) {
        sentences.add(i);
      }
    }
    return cut;
  }
}
