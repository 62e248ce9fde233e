package org.roundtable.notice.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** The register of applications for families, and one application of it. */
@Named
@RequestScoped
public class AppsPage {
  private static final int PAGE = 50;

  @Inject Apps apps;
  @Inject Visit visit;
  private String named = "";
  private String after;
  private Page<App> page;
  private App one;

  @PostConstruct
  void load() {
    var slug = visit.name("app");
    if (slug != null) {
      one = apps.one(visit.districtId(), slug);
      return;
    }
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    named = asked.getOrDefault("q", "").strip();
    after = asked.get("after");
    page = apps.list(visit.districtId(), named, after, PAGE);
  }

  public List<App> getAll() {
    return page.items();
  }

  public App getOne() {
    return one;
  }

  public String getNamed() {
    return named;
  }

  /** Is this a page in the middle of the list? */
  public boolean isLater() {
    return after != null;
  }

  /** Whether there is more behind this page. */
  public boolean isMore() {
    return page.next() != null;
  }

  /** The search, for the link back to its first page. */
  public String getQuery() {
    return named.isEmpty() ? "" : "?q=" + encoded(named);
  }

  public String getNextQuery() {
    return "?after=" + page.next() + (named.isEmpty() ? "" : "&q=" + encoded(named));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
