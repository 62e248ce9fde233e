package org.roundtable.initiative;

import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * An initiative as one reads it: a version of its text, the systems that it is about, and how it
 * came to where it is.
 *
 * @param version the newest published one; staff see the draft where nothing is published yet
 * @param importedFrom where an imported consultation comes from, or null
 */
public record Reading(
    Initiative.Ref ref,
    Version version,
    Words shortWindowReason,
    LocalDate boardOn,
    String importedFrom,
    List<Linked> systems,
    List<Moment> timeline,
    StageLine line) {

  /** A system that the initiative is about. */
  public record Linked(String slug, Words name, boolean published) {}

  public Text text() {
    return version.text();
  }

  public boolean imported() {
    return importedFrom != null;
  }

  /** How many versions there are to compare. */
  public boolean changed() {
    return version.number() > 1 && !version.draft();
  }

  Reading with(Version other) {
    return new Reading(
        ref, other, shortWindowReason, boardOn, importedFrom, systems, timeline, line);
  }

  /** Built from an initiative and what hangs on it. */
  static Reading of(
      Initiative initiative, Version version, List<Linked> systems, List<Moment> timeline) {
    return new Reading(
        initiative.ref(),
        version,
        initiative.window() == null ? Words.NONE : initiative.window().shortReason(),
        initiative.boardOn(),
        initiative.importedFrom(),
        systems,
        timeline,
        StageLine.of(initiative.ref(), initiative.createdAt(), initiative.boardOn(), timeline));
  }
}
