package org.roundtable.notice.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * Something that has to be done about a notice by a day.
 *
 * @param notice its slug
 * @param date the last day on which it is in time; null where that day can never have been, as with
 *     a system in use whose notice nobody has ever reviewed
 * @param what which contract, or what a law asks for; nothing where the kind says it all
 * @param citation of that law, else empty
 */
public record Due(
    Kind kind,
    String notice,
    Words name,
    LocalDate date,
    State state,
    Words what,
    String citation) {

  public enum Kind {
    /** The notice is looked through, at least once in twelve months. */
    REVIEW(List.of(30)),
    /** A contract runs out. */
    AGREEMENT(List.of(180, 90, 30)),
    /** A law asks that what is posted be looked through at set times of the year. */
    REFRESH(List.of(30)),
    /** Families have until then to say yes or no. */
    CHOICE(List.of(30));

    private final List<Integer> alerts;

    /**
     * @param alerts how many days before the day somebody is told, the most first
     */
    Kind(List<Integer> alerts) {
      this.alerts = alerts;
    }
  }

  /** How near the day is; from {@link #IN_180_DAYS} on, somebody should begin. */
  public enum State {
    PLANNED(Integer.MAX_VALUE),
    IN_180_DAYS(180),
    IN_90_DAYS(90),
    IN_30_DAYS(30),
    OVERDUE(-1);

    private final int days;

    State(int days) {
      this.days = days;
    }

    /** The nearest alert that has been reached; overdue from the day after {@code date}. */
    static State of(Kind kind, LocalDate date, LocalDate today) {
      if (date == null || today.isAfter(date)) return OVERDUE;
      var left = ChronoUnit.DAYS.between(today, date);
      var reached = PLANNED;
      for (var state : values())
        if (kind.alerts.contains(state.days) && left <= state.days) reached = state;
      return reached;
    }
  }

  public boolean overdue() {
    return state == State.OVERDUE;
  }

  /** Is it overdue, or so near that the district's staff are told? */
  public boolean waits() {
    return state != State.PLANNED;
  }

  /** Has the district let a day go by that was its own to keep? */
  public boolean missed() {
    return overdue() && kind != Kind.CHOICE;
  }
}
