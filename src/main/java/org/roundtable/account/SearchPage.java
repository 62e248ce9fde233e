package org.roundtable.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.roundtable.kernel.Page;

/**
 * A list that a reader searches by name ({@code ?q=}) and turns page by page ({@code ?after=}),
 * with links alone.
 */
public abstract class SearchPage<T> {
  private String named;
  private String after;
  private Page<T> page;

  @PostConstruct
  void load() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    named = asked.getOrDefault("q", "").strip();
    after = asked.get("after");
    page = find(named, after);
  }

  /**
   * @param named what is searched for; empty for all
   * @param after where the page before ended, or null
   */
  protected abstract Page<T> find(String named, String after);

  public List<T> getItems() {
    return page.items();
  }

  public String getNamed() {
    return named;
  }

  /** Is there more behind this page? */
  public boolean isMore() {
    return page.next() != null;
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
    return "?after=" + encoded(page.next()) + (named.isEmpty() ? "" : "&q=" + encoded(named));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
