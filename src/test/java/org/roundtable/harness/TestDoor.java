package org.roundtable.harness;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Leads the test runner's requests past the portal's own filters, which know no such address. */
@WebListener
public class TestDoor implements ServletContextListener {
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public void contextInitialized(ServletContextEvent started) {
    started
        .getServletContext()
        .addFilter("testDoor", Past.class)
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
  }

  /** Hands the request to the runner without the rest of the chain. */
  public static class Past extends HttpFilter {
    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      request.getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
    }
  }
}
