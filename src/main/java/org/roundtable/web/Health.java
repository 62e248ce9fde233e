package org.roundtable.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Answers 200 once the portal serves and its database answers; for whoever starts and watches it.
 */
@WebServlet("/health/ready")
public class Health extends HttpServlet {
  @jakarta.annotation.Resource(lookup = "java:app/jdbc/roundtable")
  transient DataSource database;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    try (var connection = database.getConnection()) {
      if (!connection.isValid(2)) throw new SQLException("no answer");
      response.getWriter().write("ready\n");
    } catch (SQLException noDatabase) {
      response.setStatus(503);
      response.getWriter().write("the database does not answer\n");
    }
  }
}
