package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;
import org.roundtable.notice.AskedNotice;

/** A notice as linked data, at the address of its page. */
@WebServlet("/notice/linked-data")
public class LinkedNoticeFile extends HttpServlet {
  @Inject AskedNotice asked;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var json = LinkedNotice.of(visit.getDistrict(), asked.notice()).toString();
      response.setContentType("application/ld+json");
      response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    } catch (Refused refused) {
      response.sendError(refused.status());
    }
  }
}
