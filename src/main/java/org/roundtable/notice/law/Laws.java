package org.roundtable.notice.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.codes.DataPart;
import org.roundtable.notice.codes.MalformedData;
import org.roundtable.notice.codes.OwnFiles;

/**
 * The law profiles that hold: those that come with the portal, and over them those that the
 * operator put into the folder {@code laws} of the data folder.
 */
public final class Laws {
  private static final OwnFiles.Format<LawProfile> FORMAT =
      new OwnFiles.Format<>(
          "law", file -> List.of(ProfileFile.read(file)), profile -> profile.law());

  private static final List<LawProfile> BUNDLED =
      List.of("ferpa", "coppa", "ny-2d", "il-soppa", "co-stdsa", "ca-ab1584", "ndpa").stream()
          .map(Laws::bundled)
          .toList();

  private final OwnFiles<LawProfile> files;

  private static final class Installed {
    static final Laws LAWS = new Laws(Settings.data().resolve("laws"));
  }

  /** The profiles that come with the portal and those of a folder, which need not exist. */
  public Laws(Path folder) {
    files = new OwnFiles<>(folder, FORMAT, BUNDLED);
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
    return files.all();
  }

  /** What is wrong with files of the operator's; empty when all is well. */
  public List<OwnFiles.Problem> problems() {
    return files.problems();
  }

  private static LawProfile bundled(String law) {
    var path = "notice/laws/" + law + ".json";
    var profile = ProfileFile.read(DataPart.bundled(path));
    if (!profile.law().equals(law)) throw new MalformedData(path, "is not the law " + law);
    return profile;
  }
}
