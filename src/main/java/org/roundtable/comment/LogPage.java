package org.roundtable.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Page;

/** The public moderation log of a district. */
@Named
@RequestScoped
public class LogPage {
  @Inject Visit visit;
  @Inject Wording w;
  @Inject ModerationQueue queue;
  @Inject HttpServletRequest request;
  private Page<ModerationQueue.Line> lines;

  public Page<ModerationQueue.Line> getLines() {
    if (lines == null)
      lines =
          queue.log(
              visit.districtId(),
              PointPage.number(request.getParameter("after"), Long.MAX_VALUE),
              Points.PAGE);
    return lines;
  }

  public int getEnough() {
    return Reports.ENOUGH;
  }

  public String getNext() {
    return w.here("/moderation?after=" + getLines().next());
  }
}
