package org.roundtable.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file that an address answers with, under the name that it is kept under. */
public record Download(String type, String disposition, byte[] content) {

  /** A table to open in a spreadsheet program. */
  public static Download csv(String name, String table) {
    return kept("text/csv;charset=UTF-8", name, table);
  }

  /** Days for a calendar program. */
  public static Download calendar(String name, String calendar) {
    return kept("text/calendar;charset=UTF-8", name, calendar);
  }

  /** A sheet that the browser shows at once. */
  public static Download pdf(String name, byte[] sheet) {
    return new Download("application/pdf", "inline; filename=\"" + name + "\"", sheet);
  }

  private static Download kept(String type, String name, String text) {
    return new Download(
        type, "attachment; filename=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8));
  }

  public void to(HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", disposition);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
