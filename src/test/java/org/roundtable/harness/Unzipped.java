package org.roundtable.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

/**
 * The files of an archive, by name.
 *
 * @param dates that the files bear
 */
public record Unzipped(Map<String, String> files, Set<LocalDateTime> dates) {

  public static Unzipped of(byte[] archive) {
    var files = new LinkedHashMap<String, String>();
    var dates = new TreeSet<LocalDateTime>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        dates.add(entry.getTimeLocal());
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Unzipped(files, dates);
  }

  /** All rows of a table, its header first. */
  public List<List<String>> table(String name) {
    return Csv.rows(files.get(name));
  }

  /** The rows of a table without its header, each by the names of its columns. */
  public List<Map<String, String>> rows(String name) {
    var table = table(name);
    return table.stream()
        .skip(1)
        .map(
            row -> {
              Map<String, String> cells = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) cells.put(table.get(0).get(i), row.get(i));
              return cells;
            })
        .toList();
  }

  public void into(Path folder) {
    try {
      for (var file : files.entrySet())
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
