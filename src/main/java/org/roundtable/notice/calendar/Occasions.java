package org.roundtable.notice.calendar;

import java.nio.file.Path;
import java.util.List;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.codes.DataPart;
import org.roundtable.notice.codes.OwnFiles;

/**
 * The times of the year that hold: those that come with the portal, and over them those that the
 * operator put into the folder {@code calendar} of the data folder.
 */
public final class Occasions {
  private static final OwnFiles.Format<Occasion> FORMAT =
      new OwnFiles.Format<>("occasion", Occasion::read, Occasion::id);

  private static final List<Occasion> BUNDLED =
      Occasion.read(DataPart.bundled("notice/calendar.json"));

  private final OwnFiles<Occasion> files;

  private static final class Installed {
    static final Occasions OCCASIONS = new Occasions(Settings.data().resolve("calendar"));
  }

  /** Those that come with the portal and those of a folder, which need not exist. */
  public Occasions(Path folder) {
    files = new OwnFiles<>(folder, FORMAT, BUNDLED);
  }

  /** Those of this installation. */
  public static Occasions installed() {
    return Installed.OCCASIONS;
  }

  /**
   * Those of a state.
   *
   * @param state two letters
   */
  public List<Occasion> in(String state) {
    return files.all().stream().filter(o -> o.states().contains(state)).toList();
  }

  /** What is wrong with files of the operator's; empty when all is well. */
  public List<OwnFiles.Problem> problems() {
    return files.problems();
  }
}
