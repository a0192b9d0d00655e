package dev.hearsay.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hearsay.eval.GoldException;
import dev.hearsay.io.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads hand-labelled answers, and says in the user's terms why a file has none. */
final class GoldFile {
  private GoldFile() {}

  /** What a file of one form is read with. */
  interface Form<T> {
    List<T> read(Reader reader) throws IOException;
  }

  /**
   * The file's answers, at least one.
   *
   * @throws UsageException when the file is missing, empty or of another form
   */
  static <T> List<T> read(Path file, Form<T> form) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<T> gold = form.read(reader);
      if (gold.isEmpty()) {
        throw refuse(file, "it is empty. Name a file with answers.", null);
      }
      return gold;
    } catch (NoSuchFileException e) {
      throw refuse(file, "it is not there. Name another file.", e);
    } catch (GoldException e) {
      throw refuse(file, e.reason(), e);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
      String reason = e.getOriginalMessage().lines().findFirst().orElse("it is no JSON");
      throw refuse(file, reason + place + ". Name a file of JSON.", e);
    } catch (IOException e) {
      throw refuse(file, e + ". Name a file of text in UTF-8.", e);
    }
  }

  private static UsageException refuse(Path file, String reason, Exception cause) {
    return new UsageException("Cannot read the gold file %s: %s".formatted(file, reason), cause);
  }
}
