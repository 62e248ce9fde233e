package org.roundtable.board;

import java.util.List;
import java.util.Optional;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Reading;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Path;
import org.roundtable.poll.PollRecord;
import org.roundtable.response.PointLine;
import org.roundtable.response.ThemeRecord;
import org.roundtable.response.Themes;

/**
 * All that a board member needs to have read about one initiative before the meeting.
 *
 * @param changed the parts whose words differ from what was first published
 * @param poll the advisory poll, or null where none was opened
 * @param divisive points on which families differ most
 * @param waiting the most supported points without an answer
 */
public record Briefing(
    Reading reading,
    List<Part> changed,
    PollRecord poll,
    Optional<BySchool> bySchool,
    List<PointLine> supported,
    List<PointLine> divisive,
    Themes.Coverage coverage,
    List<ThemeRecord> themes,
    List<PointLine> waiting,
    List<Unknown> unknown,
    List<MotionRecord> motions) {

  /** What a system's notice calls not yet known. */
  public record Unknown(String slug, Words system, List<Path> open) {}

  /** How many questions all these notices leave open, as the notices themselves count them. */
  public int questions() {
    return unknown.stream().mapToInt(one -> one.open().size()).sum();
  }

  /** How many times the text was published. */
  public int versions() {
    return reading.version().number();
  }

  public BySchool schools() {
    return bySchool.orElse(null);
  }
}
