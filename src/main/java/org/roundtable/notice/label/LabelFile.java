package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.account.Download;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.AskedNotice;

/** The one sheet about a system, to print or to send home. */
@WebServlet("/notice/label-file")
public class LabelFile extends HttpServlet {
  @Inject Labels labels;
  @Inject AskedNotice asked;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var size = PaperSize.of(request.getParameter("size"));
      var notice = asked.notice();
      var sheet =
          labels.of(new LabelSheet.Wanted(visit.getDistrict(), notice, visit.getLocale(), size));
      var name =
          "%s-%s-%d-%s.pdf"
              .formatted(
                  visit.getDistrict().slug(), notice.slug(), notice.number(), visit.getLanguage());
      Download.pdf(name, sheet).to(response);
    } catch (Refused refused) {
      refuse(refused, response);
    }
  }

  /** In one plain sentence where there is something to mend, else as the portal's pages do. */
  private void refuse(Refused refused, HttpServletResponse response) throws IOException {
    if (refused.status() == 404) {
      response.sendError(refused.status());
      return;
    }
    response.setStatus(refused.status());
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(Sentences.in(visit.getLocale()).say(refused));
  }
}
