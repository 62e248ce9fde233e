package org.roundtable.board.brief;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.account.Download;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;

/** The brief as a PDF, to print or to put into the board's packet. */
@WebServlet("/board/brief-file")
public class BriefFile extends HttpServlet {
  @Inject Briefs briefs;
  @Inject Sheets sheets;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var slug = visit.name("initiative");
      var brief = briefs.of(visit.getDistrict(), visit.getCaller(), slug, visit.getLocale());
      var sheet = sheets.of(brief);
      var name =
          "%s-%s-%s.pdf"
              .formatted(visit.getDistrict().slug(), brief.initiative(), brief.language());
      Download.pdf(name, sheet).to(response);
    } catch (Refused refused) {
      response.sendError(refused.status());
    }
  }
}
