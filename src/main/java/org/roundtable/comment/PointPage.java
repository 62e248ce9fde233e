package org.roundtable.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Changes;
import org.roundtable.kernel.Page;

/** One point with its answers and replies, and what it said before. */
@Named
@RequestScoped
public class PointPage {
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Points points;
  @Inject HttpServletRequest request;
  private Point point;
  private Page<Reply> replies;
  private Ruling ruling;
  private List<Step> steps;

  /** A wording beside the one before it; {@code until} is null for what it says now. */
  public record Step(Version version, Changes text, Changes details, boolean first) {}

  public Point getPoint() {
    if (point == null)
      point = points.one(visit.districtId(), visit.getCaller(), visit.name("initiative"), id());
    return point;
  }

  public Page<Reply> getReplies() {
    if (replies == null)
      replies =
          points.replies(
              visit.districtId(),
              visit.getCaller(),
              new Points.Under(
                  visit.name("initiative"),
                  id(),
                  number(request.getParameter("after"), 0),
                  Points.LONGEST));
    return replies;
  }

  public String getNextReplies() {
    return w.here(
        "/initiatives/"
            + visit.name("initiative")
            + "/points/"
            + id()
            + "?after="
            + getReplies().next());
  }

  /** What a moderator last did to it; null for everybody but its author. */
  public Ruling getRuling() {
    if (ruling == null && getPoint().author().me())
      ruling = points.ruling(visit.districtId(), visit.getCaller(), id());
    return ruling;
  }

  /** All wordings, the newest first, each compared with the one before it. */
  public List<Step> getSteps() {
    if (steps == null) {
      var all =
          points.history(visit.districtId(), visit.getCaller(), visit.name("initiative"), id());
      steps = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0; i--) {
        var before = all.get(Math.max(0, i - 1));
        var now = all.get(i);
        steps.add(
            new Step(
                now,
                Changes.between(before.text(), now.text()),
                Changes.between(before.details(), now.details()),
                i == 0));
      }
    }
    return steps;
  }

  private long id() {
    return number(visit.name("point"), -1);
  }

  static long number(String typed, long otherwise) {
    try {
      return typed == null ? otherwise : Long.parseLong(typed);
    } catch (NumberFormatException unreadable) {
      return otherwise;
    }
  }
}
