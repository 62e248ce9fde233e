package org.roundtable.notice.codes;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What comes with the portal, and over it what the operator put into a folder of the data folder,
 * each told from the others by a name of its own. A changed file is seen at the next question,
 * without a restart; one that cannot be read counts for nothing and is told of.
 */
public final class OwnFiles<T> {
  private static final System.Logger LOG = System.getLogger(OwnFiles.class.getName());

  /** Nothing needs more; a longer file was put there by mistake. */
  private static final long LONGEST = 1_000_000;

  private final Path folder;
  private final Format<T> format;
  private final Map<String, T> bundled;
  private volatile Reading<T> reading;

  /**
   * How a file is read.
   *
   * @param noun of what is in it, for sentences: "law"
   * @param name what tells one from another; a file's replaces the bundled one of that name
   */
  public record Format<T>(
      String noun, Function<DataPart, List<T>> read, Function<T, String> name) {}

  /**
   * @param file of the operator's, by name
   * @param sentence where and what is wrong with it, for whoever wrote it (English)
   */
  public record Problem(String file, String sentence) {}

  private record Stamp(FileTime changed, long size) {}

  /** What the folder looked like, by which a change is noticed. */
  private record Seen(Map<Path, Stamp> files, List<Problem> unreadable) {}

  private record Reading<T>(Seen seen, List<T> all, List<Problem> problems) {}

  /** The bundled ones and those of a folder, which need not exist. */
  public OwnFiles(Path folder, Format<T> format, List<T> bundled) {
    this.folder = folder;
    this.format = format;
    this.bundled = new LinkedHashMap<>();
    bundled.forEach(one -> this.bundled.put(format.name().apply(one), one));
  }

  /** All that hold now: the bundled ones in their order, then those that the operator added. */
  public List<T> all() {
    return now().all();
  }

  /** What is wrong with files of the operator's; empty when all is well. */
  public List<Problem> problems() {
    return now().problems();
  }

  private Reading<T> now() {
    var seen = look();
    var last = reading;
    if (last != null && last.seen().equals(seen)) return last;
    var next = read(seen);
    reading = next;
    next.problems()
        .forEach(p -> LOG.log(System.Logger.Level.WARNING, name(folder) + ": " + p.sentence()));
    return next;
  }

  private Seen look() {
    var files = new TreeMap<Path, Stamp>();
    if (!Files.isDirectory(folder)) return new Seen(files, List.of());
    try (var all = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : all)
        files.put(file, new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
      return new Seen(files, List.of());
    } catch (IOException | DirectoryIteratorException e) {
      var sentence = "the folder cannot be read: " + e.getMessage();
      return new Seen(files, List.of(new Problem(name(folder), sentence)));
    }
  }

  private Reading<T> read(Seen seen) {
    var all = new LinkedHashMap<>(bundled);
    var from = new TreeMap<String, String>();
    var problems = new ArrayList<>(seen.unreadable());
    seen.files()
        .forEach(
            (file, stamp) -> {
              try {
                add(file, stamp.size(), from).forEach(all::put);
              } catch (MalformedData e) {
                problems.add(new Problem(name(file), e.getMessage()));
              }
            });
    return new Reading<>(seen, List.copyOf(all.values()), List.copyOf(problems));
  }

  /** All of a file or nothing of it. */
  private Map<String, T> add(Path file, long size, Map<String, String> from) {
    var added = new LinkedHashMap<String, T>();
    for (T one : read(file, size)) {
      var first = from.get(format.name().apply(one));
      if (added.put(format.name().apply(one), one) != null) first = "itself";
      if (first != null)
        throw new MalformedData(name(file), "has the same " + format.noun() + " as " + first);
    }
    added.keySet().forEach(name -> from.put(name, name(file)));
    return added;
  }

  private List<T> read(Path file, long size) {
    if (size > LONGEST) throw new MalformedData(name(file), "is longer than a million bytes");
    try {
      return format.read().apply(DataPart.of(name(file), Files.readString(file)));
    } catch (IOException e) {
      throw new MalformedData(name(file), "cannot be read, or is not UTF-8 text");
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
