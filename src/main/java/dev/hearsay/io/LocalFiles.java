package dev.hearsay.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system of this machine, which sets the permissions of a file itself. Without
 * Hadoop's native library, which is no jar, Hadoop starts a {@code chmod} for every file and folder
 * that it makes: nine hundred processes in the minute that a run of the seeds takes.
 */
public final class LocalFiles extends LocalFileSystem {
  /** As Hadoop's {@code fs.file.impl} names it. */
  public LocalFiles() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      if (permission.getStickyBit()) {
        super.setPermission(path, permission);
        return;
      }
      try {
        Files.setPosixFilePermissions(pathToFile(path).toPath(), posix(permission));
      } catch (UnsupportedOperationException e) {
        super.setPermission(path, permission); // a disk of Windows
      }
    }

    private static Set<PosixFilePermission> posix(FsPermission permission) {
      return PosixFilePermissions.fromString(
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL);
    }
  }
}
