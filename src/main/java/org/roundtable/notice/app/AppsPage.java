package org.roundtable.notice.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.SearchPage;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** The register of applications for families. */
@Named
@RequestScoped
public class AppsPage extends SearchPage<App> {
  private static final int PAGE = 50;

  @Inject Apps apps;
  @Inject Visit visit;

  @Override
  protected Page<App> find(String named, String after) {
    return apps.list(visit.districtId(), named, after, PAGE);
  }
}
