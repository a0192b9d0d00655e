package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.SparkSessions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Permissions on this machine's disk, which is one of Unix. */
class LocalFilesTest {
  @TempDir private Path folder;
  private LocalFiles files;

  @BeforeEach
  void open() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set("fs.permissions.umask-mode", "027");
    files = new LocalFiles();
    files.initialize(URI.create("file:///"), configuration);
  }

  @Test
  void filesAndFoldersAreMadeUnderTheUmask() throws IOException {
    files.create(at("tables/part")).close();

    assertThat(permissions("tables/part")).isEqualTo("rw-r-----");
    assertThat(permissions("tables")).isEqualTo("rwxr-x---");
  }

  @Test
  void aPermissionIsSetAsItIs() throws IOException {
    files.create(at("part")).close();

    files.setPermission(at("part"), new FsPermission((short) 0751));

    assertThat(permissions("part")).isEqualTo("rwxr-x--x");
  }

  @Test
  void theStickyBitOfASharedFolderIsKept() throws IOException {
    files.mkdirs(at("shared"));

    files.setPermission(at("shared"), new FsPermission((short) 01777));

    assertThat((int) Files.getAttribute(folder.resolve("shared"), "unix:mode") & 07777)
        .isEqualTo(01777);
  }

  @Test
  void whatIsNotThereHasNoPermission() {
    assertThatThrownBy(() -> files.setPermission(at("none"), new FsPermission((short) 0644)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anEmbeddedSessionWritesWithIt() throws IOException {
    Configuration configuration = SparkSessions.shared().sparkContext().hadoopConfiguration();

    assertThat(FileSystem.newInstance(folder.toUri(), configuration))
        .isInstanceOf(LocalFiles.class);
  }

  private org.apache.hadoop.fs.Path at(String name) {
    return new org.apache.hadoop.fs.Path(folder.resolve(name).toUri());
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
