package org.roundtable.notice.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.roundtable.account.Visit;

/** The register of applications as staff keep it: what waits for them first. */
@Named
@RequestScoped
public class AppDeskPage {
  @Inject Registrations registrations;
  @Inject AppWording told;
  @Inject Visit visit;
  private List<App> all;

  @PostConstruct
  void load() {
    all =
        registrations.all(visit.districtId(), visit.getCaller()).stream()
            .sorted(Comparator.comparing(app -> told.waiting(app).isEmpty()))
            .toList();
  }

  public List<App> getAll() {
    return all;
  }

  /** How many applications wait for something. */
  public long getWaiting() {
    return all.stream().filter(app -> !told.waiting(app).isEmpty()).count();
  }
}
