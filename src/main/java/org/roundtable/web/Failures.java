package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.sql.SQLException;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;

/**
 * Whatever went wrong ends here: in a page of plain words that says what to do, in the reader's
 * language, or in a problem document for a program. It asks no database, for that may be what is
 * wrong.
 */
@WebServlet("/error")
public class Failures extends HttpServlet {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final String PAGE = "/error/show.xhtml";
  @Inject transient Visit visit;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      response.sendError(404);
      return;
    }
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var refused = refusal(thrown);
    if (refused instanceof SignInFirst && request.getMethod().equals("GET")) {
      response.sendRedirect(Front.signIn(visit));
      return;
    }
    var failure = failure(request, thrown, refused);
    response.setStatus(failure.status());
    Headers.set(response);
    response.setHeader("Cache-Control", "no-store");
    if (program(request)) problem(failure, response);
    else page(failure, request, response);
  }

  private Failure failure(HttpServletRequest request, Throwable thrown, Refused refused) {
    if (visit.getPath().equals("/"))
      visit.began(path(request), Arrivals.language(request), false, visit.getCaller());
    if (refused != null) return Failure.of(refused, visit.getLocale());
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (thrown == null && status != null && status < 500)
      return Failure.of(status, "", visit.getLocale());
    var reference = Reference.fresh();
    LOG.log(Level.ERROR, "failure " + reference + " at " + path(request), thrown);
    var said = thrown == null && status != null ? status : statusOf(thrown);
    return Failure.of(said, reference, visit.getLocale());
  }

  /** 503 where the database cannot be reached, for that passes; 500 otherwise. */
  static int statusOf(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) return 503;
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")))
        return 503;
    }
    return 500;
  }

  /** The refusal that Faces or the container has wrapped up, or null. */
  static Refused refusal(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Refused refused) return refused;
    return null;
  }

  /** Is it a program that asks, or a page's script? */
  private static boolean program(HttpServletRequest request) {
    return path(request).startsWith("/api/") || request.getHeader("Faces-Request") != null;
  }

  private static String path(HttpServletRequest request) {
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path == null ? "/" : path;
  }

  private static void problem(Failure failure, HttpServletResponse response) throws IOException {
    response.setCharacterEncoding("UTF-8");
    response.setContentType("application/problem+json");
    response.getWriter().write(Problem.json(failure.status(), failure.sentence()));
  }

  private void page(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute("failure", failure);
    var held = new HeldResponse(response);
    try {
      request.getRequestDispatcher(PAGE).include(new Reading(request), held);
      response.setContentType("text/html;charset=UTF-8");
      response.getOutputStream().write(held.body());
    } catch (ServletException | RuntimeException again) {
      LOG.log(Level.ERROR, "the error page failed too", again);
      response.setContentType("text/plain;charset=UTF-8");
      response.getOutputStream().write(failure.sentence().getBytes("UTF-8"));
    }
  }

  /** The error page is only read, whatever the request wanted. */
  private static final class Reading extends HttpServletRequestWrapper {
    Reading(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }

  /** What the page says. */
  public record Failure(int status, String title, String sentence, boolean ours) {
    private static Failure of(Refused refused, java.util.Locale locale) {
      var words = Sentences.in(locale);
      return new Failure(
          refused.status(), title(words, refused.status()), words.say(refused), false);
    }

    private static Failure of(int status, String reference, java.util.Locale locale) {
      var words = Sentences.in(locale);
      return new Failure(
          status,
          title(words, status),
          words.say(key(words, "error.", status), reference),
          status >= 500);
    }

    private static String title(Sentences words, int status) {
      return words.say(key(words, "error.title.", status));
    }

    private static String key(Sentences words, String stem, int status) {
      return words.has(stem + status) ? stem + status : stem + (status < 500 ? 400 : 500);
    }
  }
}
