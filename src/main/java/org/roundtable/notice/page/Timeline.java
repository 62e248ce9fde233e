package org.roundtable.notice.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.roundtable.kernel.Words;

/** How a system was decided on, the earliest first; what is to come stands last. */
public record Timeline(List<Event> events) {
  private static final Set<String> NO_DECISION =
      Set.of(
          "OPEN", "BOARD", "IN_USE", "ENDED", "QUESTIONS", "CHANGED", "POLL", "NOTICE", "REVIEW");

  /**
   * Something that happened, or will.
   *
   * @param kind a stage that a proposal reached, the outcome of the board's decision, or {@code
   *     QUESTIONS}, {@code CHANGED}, {@code POLL}, {@code NOTICE}, {@code REVIEW}
   * @param initiative the proposal's address; empty where there is none
   * @param number of a version or a motion, or how many points families made
   */
  public record Event(
      Instant at, String kind, String initiative, Words title, int number, Words words) {

    private Event unnamed() {
      return new Event(at, kind, "", Words.NONE, number, words);
    }

    public boolean decision() {
      return !NO_DECISION.contains(kind);
    }
  }

  /** With the next review, which no proposal tells. */
  public Timeline reviewed(Instant next) {
    if (next == null) return this;
    var all = new ArrayList<>(events);
    all.add(new Event(next, "REVIEW", "", Words.NONE, 0, Words.NONE));
    return new Timeline(List.copyOf(all));
  }

  /** As it is told: a proposal is named where it comes up, and not again until another did. */
  public List<Event> told() {
    var told = new ArrayList<Event>();
    var named = "";
    for (var event : events) {
      told.add(event.initiative().equals(named) ? event.unnamed() : event);
      if (!event.initiative().isEmpty()) named = event.initiative();
    }
    return List.copyOf(told);
  }

  /** The board's last, or null where it has not decided. */
  public Event decision() {
    return events.stream().filter(Event::decision).reduce((first, last) -> last).orElse(null);
  }
}
