package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;

/** One notice, in its newest version or an older one. */
@Named
@RequestScoped
public class NoticePage {
  @Inject PublishedNotices published;
  @Inject Visit visit;
  private NoticeRecord notice;
  private List<PublishedNotices.Use> uses;
  private List<PublishedNotices.Step> steps;

  @PostConstruct
  void load() {
    var slug = visit.name("notice");
    var number = visit.name("number");
    notice =
        number == null
            ? published.one(visit.districtId(), slug)
            : published.version(visit.districtId(), slug, whole(number));
    uses = published.uses(visit.districtId(), slug);
    steps = published.steps(visit.districtId(), slug);
  }

  private static int whole(String number) {
    if (!number.matches("[1-9]\\d{0,5}")) throw new NotFound();
    return Integer.parseInt(number);
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
