package org.roundtable.notice;

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

/** The register: every system of the district that holds children's data. */
@Named
@RequestScoped
public class RegisterPage {
  private static final int PAGE = 24;

  @Inject PublishedNotices published;
  @Inject Visit visit;
  private String named;
  private String after;
  private Page<NoticeRecord> page;

  @PostConstruct
  void load() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    named = asked.getOrDefault("q", "").strip();
    after = asked.get("after");
    page = published.list(visit.districtId(), named, after, PAGE);
  }

  public List<NoticeRecord> getNotices() {
    return page.items();
  }

  public String getNext() {
    return page.next();
  }

  public String getNamed() {
    return named;
  }

  /** Is this a page in the middle of the list? */
  public boolean isLater() {
    return after != null;
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
