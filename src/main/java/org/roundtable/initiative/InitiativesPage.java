package org.roundtable.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;

/** All initiatives of a district, by stage: what families can act on first. */
@Named
@RequestScoped
public class InitiativesPage {
  private static final int ROWS = 25;
  @Inject Initiatives initiatives;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject HttpServletRequest request;
  private Page<Listing> page;

  /** Those of one stage, under its heading. */
  public record Group(Stage stage, List<Listing> items) {}

  public List<Group> getGroups() {
    var groups = new ArrayList<Group>();
    for (var item : page().items()) {
      if (groups.isEmpty() || groups.get(groups.size() - 1).stage() != item.stage())
        groups.add(new Group(item.stage(), new ArrayList<>()));
      groups.get(groups.size() - 1).items().add(item);
    }
    return groups;
  }

  /** The stages that one can choose: drafts are for staff. */
  public List<Stage> getStages() {
    return Arrays.stream(Stage.values()).filter(s -> s.isPublic() || visit.isStaff()).toList();
  }

  public Stage getStage() {
    var wanted = request.getParameter("stage");
    return getStages().stream()
        .filter(s -> s.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(null);
  }

  public String getWords() {
    return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
  }

  public boolean isFiltered() {
    return getStage() != null || !getWords().isEmpty();
  }

  public boolean isFurther() {
    return request.getParameter("after") != null;
  }

  /** The address of the next page, or null at the end. */
  public String getNext() {
    return page().next() == null ? null : address(getStage(), getWords(), page().next());
  }

  public String only(Stage stage) {
    return address(stage, getWords(), null);
  }

  public String getAddress() {
    return address(null, "", null);
  }

  private String address(Stage stage, String words, String after) {
    var query = new ArrayList<String>();
    if (stage != null) query.add("stage=" + stage.name().toLowerCase());
    if (!words.isEmpty()) query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    if (after != null) query.add("after=" + after);
    return w.here("/initiatives" + (query.isEmpty() ? "" : "?" + String.join("&", query)));
  }

  private Page<Listing> page() {
    if (page == null) page = load(request.getParameter("after"));
    return page;
  }

  private Page<Listing> load(String after) {
    try {
      return initiatives.list(
          visit.districtId(),
          visit.getCaller(),
          new Listing.Wanted(getStage(), getWords(), after, ROWS));
    } catch (BadInput noSuchPage) {
      return load(null);
    }
  }
}
