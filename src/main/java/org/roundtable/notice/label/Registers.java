package org.roundtable.notice.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import org.roundtable.district.DistrictRecord;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.PublishedNotices;

/** The registers of districts, whole, as a file for a spreadsheet. */
@ApplicationScoped
@Transactional
public class Registers {
  private static final int AT_ONCE = 200;
  @Inject PublishedNotices published;

  String of(DistrictRecord district, Locale locale) {
    var all = new ArrayList<NoticeRecord>();
    String after = null;
    do {
      var page = published.list(district.id(), "", after, AT_ONCE);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return RegisterTable.of(district, all, locale);
  }
}
