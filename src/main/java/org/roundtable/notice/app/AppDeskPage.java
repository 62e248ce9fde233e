package org.roundtable.notice.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.account.Visit;

/** The register of applications as staff keep it: what waits for them first. */
@Named
@RequestScoped
public class AppDeskPage {
  private static final int PAGE = 100;

  @Inject Registrations registrations;
  @Inject AppWording told;
  @Inject Visit visit;
  private List<App> all;
  private long waiting;

  private List<App> all() {
    if (all != null) return all;
    var waits =
        registrations.all(visit.districtId(), visit.getCaller()).stream()
            .collect(Collectors.partitioningBy(app -> !told.waiting(app).isEmpty()));
    waiting = waits.get(true).size();
    all = Stream.concat(waits.get(true).stream(), waits.get(false).stream()).toList();
    return all;
  }

  /** One page of the register. */
  public List<App> getSome() {
    return all().stream().skip((long) (getPage() - 1) * PAGE).limit(PAGE).toList();
  }

  /** Which page is asked for, counted from 1. */
  public int getPage() {
    var asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("page", "1");
    return asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 1;
  }

  public boolean isMore() {
    return all().size() > getPage() * PAGE;
  }

  /** How many applications wait for something. */
  public long getWaiting() {
    all();
    return waiting;
  }

  /** How many should have been looked at again by now. */
  public long getOverdue() {
    return registrations.overdue(visit.districtId(), visit.getCaller());
  }
}
