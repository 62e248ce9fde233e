package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;

/** The notice that an address names, in its newest version or the one whose number stands there. */
@RequestScoped
public class AskedNotice {
  @Inject PublishedNotices published;
  @Inject Visit visit;

  public NoticeRecord notice() {
    var slug = visit.name("notice");
    var number = visit.name("number");
    return number == null
        ? published.one(visit.districtId(), slug)
        : published.version(visit.districtId(), slug, whole(number));
  }

  private static int whole(String number) {
    if (!number.matches("[1-9]\\d{0,5}")) throw new NotFound();
    return Integer.parseInt(number);
  }
}
