package org.roundtable.response;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.opinion.FormLetters;

/** Where staff sort points into themes: find, tick, choose the theme. */
@Named
@ViewScoped
public class ThemePointsPage extends FormPage {
  @Inject Responses responses;
  @Inject Attachments attachments;
  @Inject FormLetters letters;
  @Inject HttpServletRequest request;
  private transient Responses.Desk desk;
  private transient Page<PointLine> points;
  private Asked asked;
  private String initiative;
  private Integer theme;
  private Set<Long> ticked = Set.of();
  private Set<Long> tickedLetters = Set.of();

  /** What the address asked for; kept, so that a form that came back shows the same points. */
  private record Asked(String words, String which, String order, String after)
      implements Serializable {

    PointSearch search() {
      return new PointSearch(
          words,
          constant(PointSearch.Which.class, which),
          null,
          constant(PointSearch.Order.class, order),
          after);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
      for (var constant : type.getEnumConstants())
        if (constant.name().equals(name)) return constant;
      return null;
    }
  }

  @PostConstruct
  void open() {
    initiative = visit.name("initiative");
    asked =
        new Asked(
            request.getParameter("q"),
            request.getParameter("which"),
            request.getParameter("order"),
            request.getParameter("after"));
  }

  public void attach() {
    attempt(
        () -> {
          ticked = Set.copyOf(ThemePage.ticked(request, "point"));
          tickedLetters = Set.copyOf(ThemePage.ticked(request, "letter"));
          var all = withCopies();
          if (all.isEmpty()) throw new BadInput("points", "nothingTicked");
          attachments.attach(visit.districtId(), visit.getCaller(), chosen(), all);
          return again();
        });
  }

  /** The ticked points, and all that say nearly the same as those ticked for their letter. */
  private Set<Long> withCopies() {
    var all = new TreeSet<>(ticked);
    var signed = letters.of(visit.districtId(), visit.getCaller(), initiative);
    for (var point : tickedLetters) {
      all.add(point);
      var letter = signed.of(point);
      if (letter != null) letter.points().forEach(copy -> all.add(copy.id()));
    }
    return all;
  }

  public void attachFound() {
    attempt(
        () -> {
          attachments.attachFound(
              visit.districtId(), visit.getCaller(), chosen(), getSearch().words());
          return again();
        });
  }

  private int chosen() {
    if (theme == null) throw new BadInput("into", "noTheme");
    return theme;
  }

  private String again() {
    return done(address(null), "response.attached");
  }

  /** This list from another place on. */
  public String address(String after) {
    var search = getSearch();
    return w.here(
        "/desk/response/"
            + initiative
            + "/points?q="
            + URLEncoder.encode(search.words(), StandardCharsets.UTF_8)
            + "&which="
            + search.which()
            + "&order="
            + search.order()
            + (after == null ? "" : "&after=" + after));
  }

  public PointSearch getSearch() {
    return asked.search();
  }

  public Responses.Desk getDesk() {
    if (desk == null) desk = responses.desk(visit.districtId(), visit.getCaller(), initiative);
    return desk;
  }

  public Page<PointLine> getPoints() {
    if (points == null)
      points = responses.points(visit.districtId(), visit.getCaller(), initiative, asked.search());
    return points;
  }

  public boolean ticked(long point) {
    return ticked.contains(point);
  }

  /** Was its letter ticked as a whole? */
  public boolean letterTicked(long point) {
    return tickedLetters.contains(point);
  }

  public List<PointSearch.Which> getWhiches() {
    return List.of(PointSearch.Which.values());
  }

  public List<PointSearch.Order> getOrders() {
    return List.of(PointSearch.Order.values());
  }

  public String getInitiative() {
    return initiative;
  }

  public Integer getTheme() {
    return theme;
  }

  public void setTheme(Integer theme) {
    this.theme = theme;
  }
}
