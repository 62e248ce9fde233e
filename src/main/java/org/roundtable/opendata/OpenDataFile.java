package org.roundtable.opendata;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;

/** The archive of one initiative, for a browser. */
@WebServlet("/initiative/open-data")
public class OpenDataFile extends HttpServlet {
  @Inject Exports exports;
  @Inject Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var archive = exports.make(visit.districtId(), visit.getCaller(), visit.name("initiative"));
      try (var content = archive.content()) {
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", archive.disposition());
        response.setContentLengthLong(archive.length());
        content.transferTo(response.getOutputStream());
      }
    } catch (Refused refused) {
      response.sendError(refused.status());
    }
  }
}
