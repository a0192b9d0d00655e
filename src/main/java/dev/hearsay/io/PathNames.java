package dev.hearsay.io;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * Paths as people know them: below the working folder by the way from there, elsewhere on the local
 * disk without {@code file:}, and on any other file system the whole URI. So the rows about a file
 * are the same wherever a project lies.
 *
 * @param workingFolder the local working folder, with a slash at its end
 */
record PathNames(String workingFolder) implements Serializable {
  private static final String LOCAL = "file";

  static PathNames ofThisProcess() {
    return new PathNames(new Path(System.getProperty("user.dir")).toUri().getPath() + "/");
  }

  String of(Path path) {
    if (!LOCAL.equals(path.toUri().getScheme())) {
      return path.toString();
    }
    String local = path.toUri().getPath();
    return local.startsWith(workingFolder) ? local.substring(workingFolder.length()) : local;
  }
}
