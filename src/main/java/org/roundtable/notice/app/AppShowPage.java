package org.roundtable.notice.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Visit;

/** One application of the register, for families. */
@Named
@RequestScoped
public class AppShowPage {
  @Inject Apps apps;
  @Inject Visit visit;
  private App app;

  @PostConstruct
  void load() {
    app = apps.one(visit.districtId(), visit.name("app"));
  }

  public App getApp() {
    return app;
  }
}
