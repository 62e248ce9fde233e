package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;
import org.roundtable.notice.compare.Comparison;
import org.roundtable.notice.compare.Widening;
import org.roundtable.notice.compare.Widenings;

/** The versions of one notice, and what changed between two of them, word by word. */
@Named("noticeVersionsPage")
@RequestScoped
public class NoticeVersionsPage {
  @Inject PublishedNotices published;
  @Inject GivenAnswers givenAnswers;
  @Inject Visit visit;
  private NoticeRecord newest;
  private List<VersionRecord> versions;
  private List<GivenAnswers.Given> given;
  private List<PublishedNotices.Step> steps;
  private NoticeRecord from;
  private NoticeRecord to;
  private Comparison comparison;

  @PostConstruct
  void load() {
    var slug = visit.name("notice");
    newest = published.one(visit.districtId(), slug);
    versions = published.versions(visit.districtId(), slug);
    given = givenAnswers.of(visit.districtId(), slug);
    steps = published.steps(visit.districtId(), slug);
    if (asked("from") == null || asked("to") == null) return;
    from = published.version(visit.districtId(), slug, number("from"));
    to = published.version(visit.districtId(), slug, number("to"));
    comparison = Comparison.between(from.record(), to.record(), visit.getLanguage());
  }

  private static String asked(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  private static int number(String name) {
    if (!asked(name).matches("[1-9]\\d{0,5}")) throw new NotFound();
    return Integer.parseInt(asked(name));
  }

  public NoticeRecord getNewest() {
    return newest;
  }

  public List<VersionRecord> getVersions() {
    return versions;
  }

  /** What families had asked for and a version answered. */
  public List<GivenAnswers.Given> given(int version) {
    return given.stream().filter(one -> one.version() == version).toList();
  }

  public List<PublishedNotices.Step> getSteps() {
    return steps;
  }

  public boolean isComparing() {
    return from != null;
  }

  public NoticeRecord getFrom() {
    return from;
  }

  public NoticeRecord getTo() {
    return to;
  }

  public Comparison getComparison() {
    return comparison;
  }

  /** What the later of the two takes, shows or keeps more. */
  public List<Widening> getWider() {
    return Widenings.between(from.record(), to.record());
  }
}
