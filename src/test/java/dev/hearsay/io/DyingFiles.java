package dev.hearsay.io;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** A local file system that makes so many changes and no more. */
final class DyingFiles extends FilterFileSystem {
  static final String MESSAGE = "killed here";

  private int left;

  DyingFiles(Path folder, int changes) throws IOException {
    super(local(folder));
    this.left = changes;
  }

  @Override
  public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
      throws IOException {
    change();
    return super.rename(from, to);
  }

  @Override
  public boolean delete(org.apache.hadoop.fs.Path path, boolean whole) throws IOException {
    change();
    return super.delete(path, whole);
  }

  @Override
  public FSDataOutputStream create(
      org.apache.hadoop.fs.Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    change();
    return super.create(path, permission, overwrite, buffer, replication, block, progress);
  }

  private void change() throws IOException {
    if (left == 0) {
      throw new IOException(MESSAGE);
    }
    left--;
  }

  private static LocalFileSystem local(Path folder) throws IOException {
    LocalFileSystem files = new LocalFileSystem();
    files.initialize(folder.toUri(), new Configuration());
    files.setWriteChecksum(false);
    return files;
  }
}
