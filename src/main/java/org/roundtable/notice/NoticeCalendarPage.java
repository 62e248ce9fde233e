package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.notice.calendar.Due;
import org.roundtable.notice.calendar.Occasions;
import org.roundtable.notice.codes.OwnFiles;

/** What is due about a district's notices: for families by month, for its staff what waits. */
@Named
@RequestScoped
public class NoticeCalendarPage {
  private static final int MONTHS = 12;

  @Inject NoticeDates dates;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;
  private List<Due> all;

  private List<Due> all() {
    if (all == null) all = dates.of(visit.districtId());
    return all;
  }

  /** What should have been done, the longest ago first. */
  public List<Due> getOverdue() {
    return all().stream().filter(Due::overdue).toList();
  }

  /** What is due in one month, under the month's name. */
  public record Month(String name, List<Due> due) {}

  /** What is due in twelve months from today. */
  public List<Month> getMonths() {
    var last = LocalDate.ofInstant(clock.instant(), visit.zone()).plusMonths(MONTHS);
    var months = new LinkedHashMap<YearMonth, List<Due>>();
    for (var due : all())
      if (!due.overdue() && !due.date().isAfter(last))
        months.computeIfAbsent(YearMonth.from(due.date()), m -> new ArrayList<>()).add(due);
    return months.entrySet().stream().map(m -> new Month(name(m.getKey()), m.getValue())).toList();
  }

  private String name(YearMonth month) {
    return DateTimeFormatter.ofPattern(w.say("dates.month"), visit.getLocale()).format(month);
  }

  /** What is wrong with the operator's own dates. */
  public List<OwnFiles.Problem> getProblems() {
    return Occasions.installed().problems();
  }

  /** What the district's staff are told of. */
  public List<Due> getWaiting() {
    return all().stream().filter(Due::waits).toList();
  }

  /** What the district should have done about one notice. */
  public List<Due> missed(NoticeRecord notice) {
    return dates.of(visit.getDistrict(), notice).stream().filter(Due::missed).toList();
  }

  /** "Review of the notice". */
  public String what(Due due) {
    return due.what().empty()
        ? w.say("Due." + due.kind())
        : w.say("Due." + due.kind(), w.in(due.what()));
  }

  /** "Overdue since 31 July 2026: review of the notice". */
  public String overdue(Due due) {
    return due.date() == null
        ? w.say("dates.neverReviewed")
        : w.say("dates.overdueSince", w.day(due.date()), what(due));
  }

  /** Where staff type the answer. */
  public String desk(Due due) {
    if (due.notice().equals(OwnNotices.SLUG)) return w.here("/notices/" + due.notice());
    var group =
        switch (due.kind()) {
          case REVIEW, REFRESH -> "trust";
          case AGREEMENT, CHOICE -> "legal";
        };
    return w.here("/desk/notices/" + due.notice() + "/fields/" + group);
  }
}
