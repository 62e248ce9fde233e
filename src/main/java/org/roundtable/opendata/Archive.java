package org.roundtable.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A finished archive, to be read once: its file is gone when its stream is closed. It is whole
 * before the first byte leaves, so a failure is answered as one, and a slow reader holds no
 * connection to the database.
 *
 * @param name what it is to be called on the reader's disk
 * @param length in bytes
 */
public record Archive(String name, long length, InputStream content) {

  static Archive of(String name, Path file) throws IOException {
    return new Archive(
        name, Files.size(file), Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** The header that has a browser keep it as a file of this name. */
  String disposition() {
    return "attachment; filename=\"" + name + "\"";
  }
}
