import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Names as two of Stanford CoreNLP's taggers see them (Finkel, Grenager and Manning, ACL 2005): one
 * of persons, organizations and locations, one of these and other names.
 *
 * <p>Reads JSON Lines with id and text; writes id, three and four: [start, end, kind] in code
 * points. Run as a single source file with CoreNLP, its models and Jackson on the class path.
 */
final class SilverNames {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/english.";
  private static final int TOLD_EVERY = 1000;

  public static void main(String[] files) throws IOException {
    CRFClassifier<CoreLabel> three = tagger("all.3class.distsim.crf.ser.gz");
    CRFClassifier<CoreLabel> four = tagger("conll.4class.distsim.crf.ser.gz");
    ObjectMapper mapper = new ObjectMapper();
    int count = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(files[0]));
        PrintWriter out = new PrintWriter(files[1], StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode text = mapper.readTree(line);
        ObjectNode names = mapper.createObjectNode();
        names.set("id", text.get("id"));
        names.set("three", names(mapper, three, text.get("text").textValue()));
        names.set("four", names(mapper, four, text.get("text").textValue()));
        out.println(names);
        count++;
        if (count % TOLD_EVERY == 0) {
          System.err.println("names: " + count + " texts");
        }
      }
    }
  }

  private static CRFClassifier<CoreLabel> tagger(String file) {
    return CRFClassifier.getClassifierNoExceptions(FOLDER + file);
  }

  private static ArrayNode names(
      ObjectMapper mapper, CRFClassifier<CoreLabel> tagger, String text) {
    ArrayNode found = mapper.createArrayNode();
    List<Triple<String, Integer, Integer>> names = tagger.classifyToCharacterOffsets(text);
    for (Triple<String, Integer, Integer> name : names) {
      found
          .addArray()
          .add(text.codePointCount(0, name.second()))
          .add(text.codePointCount(0, name.third()))
          .add(name.first());
    }
    return found;
  }
}
