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
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that decide which texts are taken and how they are read: the model, the lexicons. */
public final class LanguageFiles {
  private static final List<String> FILES =
      List.of(
          "actors/given-names.tsv",
          "actors/nicknames.tsv",
          "actors/source-nouns.tsv",
          "actors/titles.tsv",
          "encoder/encoder.onnx",
          "encoder/labels.json",
          "encoder/vocab.txt",
          "intake/agencies.txt",
          "intake/english.txt",
          "quotes/cues.tsv",
          "quotes/irregular-verbs.tsv",
          "sentiment/polarity.tsv",
          "sentiment/tone-weights.tsv",
          "topics/evidence.bin",
          "topics/taxonomy.txt");

  private LanguageFiles() {}

  /**
   * The SHA-256 of each in 64 hexadecimal digits, by path below this package.
   *
   * @throws UncheckedIOException where one cannot be read
   */
  public static SortedMap<String, String> checksums() {
    SortedMap<String, String> checksums = new TreeMap<>();
    FILES.forEach(file -> checksums.put(file, checksum(file)));
    return checksums;
  }

  private static String checksum(String file) {
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
