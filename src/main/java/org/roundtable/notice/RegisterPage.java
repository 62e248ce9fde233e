package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.SearchPage;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** The register: every system of the district that holds children's data. */
@Named
@RequestScoped
public class RegisterPage extends SearchPage<NoticeRecord> {
  private static final int PAGE = 24;

  @Inject PublishedNotices published;
  @Inject Visit visit;

  @Override
  protected Page<NoticeRecord> find(String named, String after) {
    return published.list(visit.districtId(), named, after, PAGE);
  }
}
