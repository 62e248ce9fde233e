package org.roundtable.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.Words;

/**
 * A recorded motion as everybody reads it.
 *
 * @param seconder null where nobody seconded it
 * @param minutesUrl null where the minutes are not on the web
 * @param replaces the earlier motion that it rescinded or changed, or null
 * @param replacedBy the later motion that did so to this one, or null
 */
public record MotionRecord(
    int id,
    LocalDate meetingOn,
    Words text,
    String mover,
    String seconder,
    Result result,
    String minutesUrl,
    Instant recordedAt,
    About initiative,
    List<Called> votes,
    List<Decided> decisions,
    Integer replaces,
    Integer replacedBy) {

  /**
   * The initiative as it was voted on.
   *
   * @param version of its text
   */
  public record About(String slug, Words title, int version) {}

  public record Called(String voter, Words office, Option option, String reason) {}

  /**
   * @param part empty where the decision is about the whole initiative
   */
  public record Decided(
      int id,
      Words part,
      Outcome outcome,
      Words reasons,
      Words conditions,
      List<Concerned> systems) {
    public boolean conditional() {
      return !conditions.empty();
    }

    public boolean partial() {
      return !part.empty();
    }
  }

  /**
   * @param version of the notice that lay before the board
   */
  public record Concerned(String slug, Words name, int version) {}

  public Tally tally() {
    return Tally.of(votes.stream().map(Called::option).toList());
  }

  /** How the whole initiative stood after it. */
  public Outcome outcome() {
    return Outcome.of(decisions.stream().map(Decided::outcome).toList());
  }

  /** Can the board come back to it by a later motion? */
  public boolean replaceable() {
    return replacedBy == null && !outcome().replacements().isEmpty();
  }

  Decisions.Entry entry(int decision) {
    return decisions.stream()
        .filter(d -> d.id == decision)
        .map(d -> new Decisions.Entry(this, d))
        .findFirst()
        .orElseThrow();
  }

  public boolean split() {
    return decisions.size() > 1;
  }
}
