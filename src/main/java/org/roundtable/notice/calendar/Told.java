package org.roundtable.notice.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Vocabulary;

/**
 * What a notice says of its own days, from which follows what is to be done about it and when. A
 * day that was kept is not kept in a list: the newest version answers it.
 *
 * @param inUse else the system is proposed, and only the families' own day counts
 * @param published the day of the newest version, in the district
 */
public record Told(String slug, boolean inUse, LocalDate published, DataUse record) {
  /** Those that nobody has signed yet, or that somebody ended. */
  private static final Set<String> NOT_HELD =
      Set.of("REQUESTED", "IN-REVIEW", "DENIED", "TERMINATED");

  public static final Comparator<Due> BY_DAY =
      Comparator.comparing(Due::date, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Due::notice)
          .thenComparing(Due::kind);

  /** What is due and when, the first day first. */
  public List<Due> due(List<Occasion> occasions, LocalDate today) {
    var due = new ArrayList<Due>();
    if (inUse) {
      due.add(due(Due.Kind.REVIEW, review(), Words.NONE, "", today));
      agreements(due, today);
      occasions.stream()
          .filter(this::concerns)
          .min(Comparator.comparing(o -> o.after(touched(today))))
          .ifPresent(o -> due.add(refresh(o, today)));
    }
    choice(due, today);
    due.sort(BY_DAY);
    return due;
  }

  /** The day that the notice names, but no later than twelve months after the last review. */
  private LocalDate review() {
    var said = record.to(Field.REVIEWS).one();
    var last = date(said, "lastReviewed");
    var next = date(said, "nextReview");
    var latest = last == null ? null : last.plusMonths(12);
    if (next == null || latest == null) return next == null ? latest : next;
    return next.isBefore(latest) ? next : latest;
  }

  private void agreements(List<Due> due, LocalDate today) {
    var held =
        record.to(Field.AGREEMENTS).rows().stream()
            .filter(row -> !NOT_HELD.contains(row.text("status")))
            .toList();
    var holds = held.stream().filter(row -> !row.text("status").equals("EXPIRED")).toList();
    for (var row : holds.isEmpty() ? held : holds) {
      var type = Vocabulary.words("agreement", row.text("type"));
      var expires = date(row, "expires");
      if (expires != null) due.add(due(Due.Kind.AGREEMENT, expires, type, "", today));
    }
  }

  private boolean concerns(Occasion occasion) {
    return occasion.agreement() == null
        || record.to(Field.AGREEMENTS).row("type", occasion.agreement()).isPresent();
  }

  /** The first occasion since somebody last looked; one that was missed stays the first. */
  private Due refresh(Occasion occasion, LocalDate today) {
    var until = occasion.after(touched(today)).plusDays(occasion.days());
    return due(Due.Kind.REFRESH, until, occasion.words(), occasion.citation(), today);
  }

  /** The day on which somebody last looked at the notice; a review to come has not been. */
  private LocalDate touched(LocalDate today) {
    var reviewed = date(record.to(Field.REVIEWS).one(), "lastReviewed");
    if (reviewed == null || reviewed.isAfter(today) || reviewed.isBefore(published))
      return published;
    return reviewed;
  }

  private void choice(List<Due> due, LocalDate today) {
    var deadline = date(record.to(Field.CONSENT).one(), "deadline");
    if (deadline == null || touched(today).isAfter(deadline)) return;
    due.add(due(Due.Kind.CHOICE, deadline, Words.NONE, "", today));
  }

  private Due due(Due.Kind kind, LocalDate date, Words what, String citation, LocalDate today) {
    var name = record.to(Field.SYSTEM).one().words("name");
    return new Due(kind, slug, name, date, Due.State.of(kind, date, today), what, citation);
  }

  private static LocalDate date(Item row, String part) {
    return row.has(part) ? LocalDate.parse(row.text(part)) : null;
  }
}
