package org.roundtable.notice.label;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.notice.AskedNotice;
import org.roundtable.notice.NoticeRecord;

/** In which forms one can take a notice along, or show it elsewhere. */
@Named
@RequestScoped
public class CopiesPage {
  private static final String FRAME =
      """
      <iframe src="%s"
        title="%s" width="100%%" height="520" loading="lazy"
        style="border: 1px solid #888"></iframe>""";

  @Inject AskedNotice asked;
  @Inject Visit visit;
  @Inject Wording w;
  private NoticeRecord notice;

  public NoticeRecord getNotice() {
    if (notice == null) notice = asked.notice();
    return notice;
  }

  /** The address of the version that is read, below the district's. */
  public String getAt() {
    var newest = "/notices/" + getNotice().slug();
    return getNotice().outdated() ? newest + "/versions/" + getNotice().number() : newest;
  }

  /** What somebody copies into another page; it always shows the newest version. */
  public String getSnippet() {
    var address =
        NoticeAddresses.notice(visit.getDistrict(), getNotice().slug())
            + "/strip?lang="
            + visit.getLanguage();
    var title = w.say("copies.strip", w.in(getNotice().name()));
    return FRAME.formatted(address, title.replace("&", "&amp;").replace("\"", "&quot;"));
  }
}
