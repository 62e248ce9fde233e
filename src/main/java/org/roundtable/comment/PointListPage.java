package org.roundtable.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Page;

/** The points of an initiative: a few on its own page, all of them on theirs. */
@Named
@RequestScoped
public class PointListPage {
  private static final int FEW = 5;

  @Inject Visit visit;
  @Inject Wording w;
  @Inject Points points;
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  private About about;
  private Page<Point> page;
  private List<Point> top;
  private List<Point> newest;

  public About getAbout() {
    if (about == null)
      about = points.about(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return about;
  }

  /** The address of the initiative that this is about. */
  public String getHome() {
    return w.here("/initiatives/" + visit.name("initiative"));
  }

  public String getAll() {
    return w.here("/initiatives/" + visit.name("initiative") + "/points");
  }

  /** Where the reactions to all of them are summed up. */
  public String getOpinion() {
    return w.here("/initiatives/" + visit.name("initiative") + "/opinion");
  }

  /** Where a point has its own page; {@code rest} is what follows, such as {@code /history}. */
  public String of(long comment, String rest) {
    return w.here("/initiatives/" + visit.name("initiative") + "/points/" + comment + rest);
  }

  public boolean isOpen() {
    return getAbout().takesComments(clock.instant());
  }

  public boolean isReactable() {
    return getAbout().takesReactions();
  }

  /** The most supported ones. */
  public List<Point> getTop() {
    if (top == null) top = read(Sort.SUPPORTED, null, FEW).items();
    return top;
  }

  /** The newest ones that are not among {@link #getTop} already. */
  public List<Point> getNewest() {
    if (newest == null) {
      var known = getTop().stream().map(Point::id).collect(Collectors.toSet());
      newest =
          read(Sort.NEWEST, null, 2 * FEW).items().stream()
              .filter(p -> !known.contains(p.id()))
              .limit(FEW)
              .toList();
    }
    return newest;
  }

  public Page<Point> getPage() {
    if (page == null) page = read(getSort(), request.getParameter("after"), Points.PAGE);
    return page;
  }

  public Sort getSort() {
    return Sort.named(request.getParameter("sort"), Sort.SUPPORTED);
  }

  public Sort[] getSorts() {
    return Sort.values();
  }

  public boolean isLater() {
    return request.getParameter("after") != null;
  }

  public String inOrder(Sort sort) {
    return w.here("/initiatives/" + visit.name("initiative") + "/points?sort=" + sort.word());
  }

  public String getNext() {
    return w.here(
        "/initiatives/"
            + visit.name("initiative")
            + "/points?sort="
            + getSort().word()
            + "&after="
            + getPage().next());
  }

  private Page<Point> read(Sort sort, String after, int limit) {
    return points.list(
        visit.districtId(),
        visit.getCaller(),
        new Points.Query(visit.name("initiative"), sort, after, limit));
  }
}
