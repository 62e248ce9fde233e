package org.roundtable.notice.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.account.Download;
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
    Download.csv(name, apps.table(visit.districtId())).to(response);
  }
}
