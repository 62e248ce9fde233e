package org.roundtable.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the bytes that it was given, and does nothing else: as fast as this server can be. */
@WebServlet("/page")
public class PlainServlet extends HttpServlet {
  private transient volatile byte[] page = {};

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page = request.getInputStream().readAllBytes();
    response.setStatus(204);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
