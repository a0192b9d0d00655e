package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMembersTest {
  @Test
  void readsAllMembersAndPassesOverZerosBehindThem() throws IOException {
    byte[] large = new byte[300_000];
    new Random(7).nextBytes(large);
    byte[] file = joined(gzip(large), gzip(bytes("")), gzip(bytes("end")), new byte[1000]);
    assertThat(read(file)).isEqualTo(joined(large, bytes("end")));
  }

  @Test
  void readsAHeaderWithAllItsParts() throws IOException {
    byte[] plain = gzip(bytes("text"));
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] = 2 | 4 | 8 | 16;
    byte[] parts =
        joined(new byte[] {3, 0}, bytes("abc"), bytes("name\0"), bytes("why\0"), bytes("cc"));
    assertThat(read(joined(header, parts, Arrays.copyOfRange(plain, 10, plain.length))))
        .isEqualTo(bytes("text"));
  }

  @Test
  void anEmptyFileHoldsNothing() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9, 10, 15, 25})
  void aFileThatBreaksOffIsNoEnd(int length) {
    byte[] file = Arrays.copyOf(gzip(bytes("a text of some length")), length);
    assertThatThrownBy(() -> read(file)).isInstanceOf(EOFException.class);
  }

  @Test
  void wordsBehindAMemberAreDamage() {
    assertThatThrownBy(() -> read(joined(gzip(bytes("a")), bytes("more"))))
        .isInstanceOf(ZipException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 12, 20, 30, 31, 35})
  void damageCostsOneMember(int place) throws IOException {
    byte[] damaged = gzip(bytes("the second of the three members"));
    damaged[place] ^= (byte) 0xff;
    GzipMembers members =
        new GzipMembers(
            new ByteArrayInputStream(joined(gzip(bytes("first")), damaged, gzip(bytes("third")))));
    assertThat(new String(members.readNBytes(5), StandardCharsets.UTF_8)).isEqualTo("first");
    assertThatThrownBy(members::readAllBytes).isInstanceOf(ZipException.class);
    assertThat(members.resume()).isTrue();
    assertThat(new String(members.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("third");
    assertThat(members.resume()).isFalse();
  }

  private static byte[] read(byte[] file) throws IOException {
    try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(file))) {
      return members.readAllBytes();
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
