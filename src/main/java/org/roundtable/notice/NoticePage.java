package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;

/** One notice, in its newest version or an older one. */
@Named
@RequestScoped
public class NoticePage {
  @Inject AskedNotice asked;
  @Inject PublishedNotices published;
  @Inject Visit visit;
  private NoticeRecord notice;
  private List<PublishedNotices.Use> uses;
  private List<PublishedNotices.Step> steps;

  @PostConstruct
  void load() {
    notice = asked.notice();
    uses = published.uses(visit.districtId(), notice.slug());
    steps = published.steps(visit.districtId(), notice.slug());
  }

  public NoticeRecord getNotice() {
    return notice;
  }

  /** The step that brought the system to where it stands, or null if it never took one. */
  public PublishedNotices.Step getStep() {
    return steps.isEmpty() ? null : steps.get(0);
  }

  public List<PublishedNotices.Use> getUses() {
    return uses;
  }
}
