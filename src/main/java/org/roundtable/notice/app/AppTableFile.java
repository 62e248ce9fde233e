package org.roundtable.notice.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.roundtable.account.Visit;

/** The register of applications for whoever opens it in a spreadsheet program. */
@WebServlet("/app/table")
public class AppTableFile extends HttpServlet {
  @Inject Apps apps;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = visit.getDistrict().slug() + "-apps.csv";
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response
        .getOutputStream()
        .write(apps.table(visit.districtId()).getBytes(StandardCharsets.UTF_8));
  }
}
