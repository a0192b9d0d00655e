package dev.hearsay.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files that decide which texts are taken and how they are read: the model, the lexicons. */
public final class LanguageFiles {
  /** Those that decide which rows are articles. */
  private static final List<String> INTAKE =
      List.of(
          "intake/agencies.txt",
          "intake/english.txt",
          "page/boilerplate-lines.txt",
          "page/boilerplate-names.txt",
          "page/prose-names.txt");

  /** Those that decide how a text is read. */
  private static final List<String> READING =
      List.of(
          "actors/given-names.tsv",
          "actors/media-names.tsv",
          "actors/nicknames.tsv",
          "actors/noun-genders.tsv",
          "actors/organization-names.tsv",
          "actors/role-groups.tsv",
          "actors/source-nouns.tsv",
          "actors/titles.tsv",
          "actors/word-classes.tsv",
          "encoder/encoder.onnx",
          "encoder/transitions.tsv",
          "encoder/vocab.txt",
          "quotes/cues.tsv",
          "quotes/irregular-verbs.tsv",
          "topics/vectors.bin");

  /** Those that decide how articles are joined and counted. */
  private static final List<String> STATISTICS =
      List.of(
          "actors/organization-words.tsv",
          "actors/place-names.tsv",
          "encoder/encoder.sha256",
          "topics/taxonomy.txt",
          "topics/weights.bin",
          "trends/stop-words.txt",
          "wordings/function-words.txt",
          "wordings/spoken-forms.tsv");

  /** The files lie in the program's jar and stay as they are while it runs. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private LanguageFiles() {}

  /**
   * The SHA-256 of each in 64 hexadecimal digits, by path below this package.
   *
   * @throws UncheckedIOException where one cannot be read
   */
  public static SortedMap<String, String> checksums() {
    SortedMap<String, String> checksums = reading();
    INTAKE.forEach(file -> checksums.put(file, checksum(file)));
    STATISTICS.forEach(file -> checksums.put(file, checksum(file)));
    return checksums;
  }

  /** The same of the files alone that decide how a text is read. */
  static SortedMap<String, String> reading() {
    SortedMap<String, String> checksums = new TreeMap<>();
    READING.forEach(file -> checksums.put(file, checksum(file)));
    return checksums;
  }

  private static String checksum(String file) {
    return KNOWN.computeIfAbsent(file, LanguageFiles::read);
  }

  private static String read(String file) {
    MessageDigest sha256 = sha256();
    try (InputStream in = LanguageFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program's jar lacks " + file);
      }
      new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
