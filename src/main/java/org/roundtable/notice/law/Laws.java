package org.roundtable.notice.law;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.codes.DataPart;
import org.roundtable.notice.codes.MalformedData;

/**
 * The law profiles that hold: those that come with the portal, and over them those that the
 * operator put into the folder {@code laws} of the data folder. A changed file is seen at the next
 * question, without a restart; one that cannot be read is told of, and the bundled profile stays.
 */
public final class Laws {
  private static final System.Logger LOG = System.getLogger(Laws.class.getName());
  private static final List<String> BUNDLED =
      List.of("ferpa", "coppa", "ny-2d", "il-soppa", "co-stdsa", "ca-ab1584", "ndpa");

  /** No law needs more; a longer file was put there by mistake. */
  private static final long LONGEST = 1_000_000;

  private static final Map<String, LawProfile> OWN = bundled();

  private final Path folder;
  private volatile Reading reading;

  /**
   * @param file of the operator's, by name
   * @param sentence where and what is wrong with it, for whoever wrote it (English)
   */
  public record Problem(String file, String sentence) {}

  private record Stamp(FileTime changed, long size) {}

  /** What the folder looked like, by which a change is noticed. */
  private record Seen(Map<Path, Stamp> files, List<Problem> unreadable) {}

  private record Reading(Seen seen, List<LawProfile> profiles, List<Problem> problems) {}

  private static final class Installed {
    static final Laws LAWS = new Laws(Settings.data().resolve("laws"));
  }

  /** The profiles that come with the portal and those of a folder, which need not exist. */
  public Laws(Path folder) {
    this.folder = folder;
  }

  /** Those of this installation. */
  public static Laws installed() {
    return Installed.LAWS;
  }

  /**
   * What asks something of a notice of a district in {@code state}, today; federal laws first.
   *
   * @param state two letters
   */
  public List<LawProfile> of(String state, Facts facts, LocalDate today) {
    return profiles().stream()
        .filter(p -> p.appliesIn(state, facts))
        .map(p -> p.asking(facts, today))
        .filter(p -> !p.requirements().isEmpty())
        .toList();
  }

  /** All profiles, of every state. */
  public List<LawProfile> profiles() {
    return now().profiles();
  }

  /** What is wrong with files of the operator's; empty when all is well. */
  public List<Problem> problems() {
    return now().problems();
  }

  private Reading now() {
    var seen = look();
    var last = reading;
    if (last != null && last.seen().equals(seen)) return last;
    var next = read(seen);
    reading = next;
    next.problems().forEach(p -> LOG.log(System.Logger.Level.WARNING, "laws: " + p.sentence()));
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
      return new Seen(files, List.of(new Problem(folder.getFileName().toString(), sentence)));
    }
  }

  private static Reading read(Seen seen) {
    var profiles = new LinkedHashMap<>(OWN);
    var from = new TreeMap<String, String>();
    var problems = new ArrayList<>(seen.unreadable());
    seen.files()
        .forEach(
            (file, stamp) -> {
              var name = file.getFileName().toString();
              try {
                var profile = read(file, stamp.size());
                var first = from.putIfAbsent(profile.law(), name);
                if (first != null) throw new MalformedData(name, "has the same law as " + first);
                profiles.put(profile.law(), profile);
              } catch (MalformedData e) {
                problems.add(new Problem(name, e.getMessage()));
              }
            });
    return new Reading(seen, List.copyOf(profiles.values()), List.copyOf(problems));
  }

  private static LawProfile read(Path file, long size) {
    var name = file.getFileName().toString();
    if (size > LONGEST) throw new MalformedData(name, "is longer than a million bytes");
    try {
      return ProfileFile.read(DataPart.of(name, Files.readString(file)));
    } catch (IOException e) {
      throw new MalformedData(name, "cannot be read, or is not UTF-8 text");
    }
  }

  private static Map<String, LawProfile> bundled() {
    var profiles = new LinkedHashMap<String, LawProfile>();
    for (String law : BUNDLED) {
      var path = "notice/laws/" + law + ".json";
      var profile = ProfileFile.read(DataPart.bundled(path));
      if (!profile.law().equals(law)) throw new MalformedData(path, "is not the law " + law);
      profiles.put(law, profile);
    }
    return profiles;
  }
}
