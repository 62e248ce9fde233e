package org.roundtable.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.Page;

/** What the board decided: all of it, one motion, or what it decided about one initiative. */
@Named
@RequestScoped
public class DecisionsPage {
  private static final int PAGE = 10;

  @Inject Visit visit;
  @Inject HttpServletRequest request;
  @Inject Decisions decisions;
  @Inject Initiatives initiatives;
  private Page<MotionRecord> page;
  private List<MotionRecord> ofInitiative;
  private MotionRecord one;

  public Page<MotionRecord> getPage() {
    if (page == null)
      page = decisions.page(visit.districtId(), request.getParameter("after"), PAGE);
    return page;
  }

  public boolean isLater() {
    return request.getParameter("after") != null;
  }

  /** About the initiative in the path, newest first. */
  public List<MotionRecord> getOfInitiative() {
    if (ofInitiative == null) {
      var ref = initiatives.find(visit.districtId(), visit.getCaller(), visit.name("initiative"));
      ofInitiative = decisions.of(visit.districtId(), ref.id());
    }
    return ofInitiative;
  }

  public MotionRecord getOne() {
    if (one == null) one = decisions.one(visit.districtId(), visit.name("motion"));
    return one;
  }
}
