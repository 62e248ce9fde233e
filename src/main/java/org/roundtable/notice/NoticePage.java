package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.notice.page.Sheet;
import org.roundtable.notice.page.Timeline;
import org.roundtable.notice.record.Field;

/** One notice, in its newest version or an older one. */
@Named
@RequestScoped
public class NoticePage {
  @Inject AskedNotice asked;
  @Inject PublishedNotices published;
  @Inject Histories histories;
  @Inject GivenAnswers givenAnswers;
  @Inject Visit visit;
  @Inject Wording w;
  private NoticeRecord notice;
  private Sheet sheet;
  private Timeline history;
  private List<PublishedNotices.Step> steps;

  @PostConstruct
  void load() {
    notice = asked.notice();
    sheet = Sheet.of(notice.record(), visit.getLocale(), visit.getDistrict().state());
    steps = published.steps(visit.districtId(), notice.slug());
    history = histories.of(visit.districtId(), notice.slug());
    if (!notice.outdated() && notice.status().held() && nextReview() != null)
      history = history.reviewed(nextReview().atStartOfDay(visit.zone()).toInstant());
  }

  private LocalDate nextReview() {
    var next = notice.record().to(Field.REVIEWS).one().text("nextReview");
    return next.isEmpty() ? null : LocalDate.parse(next);
  }

  public NoticeRecord getNotice() {
    return notice;
  }

  /** The step that brought the system to where it stands, or null if it never took one. */
  public PublishedNotices.Step getStep() {
    return steps.isEmpty() ? null : steps.get(0);
  }

  public Sheet getSheet() {
    return sheet;
  }

  public Timeline getHistory() {
    return history;
  }

  /** What families had asked for and this version answers. */
  public List<GivenAnswers.Given> getGiven() {
    return givenAnswers.of(visit.districtId(), notice.slug()).stream()
        .filter(given -> given.version() == notice.number())
        .toList();
  }

  /** How hard it is to read, in a word or two; empty where nobody has measured it. */
  public String getGrade() {
    var score = notice.remarks().score(visit.getLanguage());
    return score == null ? "" : w.say("sheet.grade." + visit.getLanguage(), score);
  }
}
