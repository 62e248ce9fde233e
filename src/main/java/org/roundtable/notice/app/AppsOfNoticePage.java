package org.roundtable.notice.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;

/** What the register of applications says of the system that a notice tells of. */
@Named
@RequestScoped
public class AppsOfNoticePage {
  @Inject Apps apps;
  @Inject Visit visit;
  private List<App> all;

  @PostConstruct
  void load() {
    all = apps.ofNotice(visit.districtId(), visit.name("notice"));
  }

  public List<App> getAll() {
    return all;
  }
}
