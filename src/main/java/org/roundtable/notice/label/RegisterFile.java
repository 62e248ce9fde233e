package org.roundtable.notice.label;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.account.Download;
import org.roundtable.account.Visit;

/** The register, or the meaning of its columns, for whoever opens it in a spreadsheet program. */
@WebServlet({"/notice/register-file", RegisterFile.COLUMNS})
public class RegisterFile extends HttpServlet {
  static final String COLUMNS = "/notice/register-columns";

  @Inject Registers registers;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var columns = COLUMNS.equals(request.getServletPath());
    var name = visit.getDistrict().slug() + "-notices" + (columns ? "-columns" : "") + ".csv";
    var table =
        columns ? RegisterTable.columns() : registers.of(visit.getDistrict(), visit.getLocale());
    Download.csv(name, table).to(response);
  }
}
