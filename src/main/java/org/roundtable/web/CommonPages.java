package org.roundtable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.roundtable.kernel.Slug;

/**
 * The pages of districts, as somebody reads them of whom nothing is known. A page is a function of
 * the database, the second, and what {@link Reader} names; so it is made once and read by many, and
 * after any change whatever the next reader gets a new one.
 */
@ApplicationScoped
public class CommonPages {
  /** Afterwards one reader makes it anew, for hours and days go by too. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  /** So long the others are content with it meanwhile. */
  private static final Duration OLD = Duration.ofSeconds(5);

  private static final int LARGEST = 1_000_000;
  private static final int ROOM = 16_000_000;
  private static final int LOCKS = 64;

  @Inject Snapshots snapshots;
  @Inject Clock clock;
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
  private final Map<Reader, Page> pages = new LinkedHashMap<>(64, .75f, true);
  private int room = ROOM;

  /** Makes an answer; null where it went out already. */
  public interface Making {
    Finished make() throws IOException, ServletException;
  }

  /** All that a page for visitors depends on, besides the database and the time. */
  private record Reader(String host, String path, String query, String language) {}

  /**
   * @param snapshot the state of the database before the page was made
   */
  private record Page(Finished finished, String snapshot, Instant at) {
    private boolean isYoungerThan(Duration most, Clock clock) {
      var age = Duration.between(at, clock.instant());
      return !age.isNegative() && age.compareTo(most) < 0;
    }
  }

  /** The page that this request asks for, made now or for somebody else a moment ago. */
  public Finished page(HttpServletRequest request, Making making)
      throws IOException, ServletException {
    if (!isCommon(request)) return making.make();
    var snapshot = snapshots.now();
    if (snapshot.isEmpty()) return making.make();
    var reader =
        new Reader(
            request.getServerName(),
            request.getRequestURI(),
            request.getQueryString(),
            Arrivals.language(request));
    var page = kept(reader, snapshot.get());
    if (page != null && page.isYoungerThan(FRESH, clock)) return page.finished();
    var lock = locks[Math.floorMod(reader.hashCode(), LOCKS)];
    if (page == null) lock.lock();
    else if (!lock.tryLock()) return page.finished();
    try {
      page = kept(reader, snapshot.get());
      if (page != null && page.isYoungerThan(FRESH, clock)) return page.finished();
      var at = clock.instant();
      var fresh = making.make();
      if (fresh != null && fresh.isPage() && isForReading(request) && fresh.size() < LARGEST)
        keep(reader, new Page(fresh, snapshot.get(), at));
      return fresh;
    } finally {
      lock.unlock();
    }
  }

  /**
   * No cookie and no token, so nobody in particular; no file and no data, for only pages are held.
   */
  private static boolean isCommon(HttpServletRequest request) {
    var path = request.getRequestURI();
    return request.getMethod().equals("GET")
        && request.getHeader("Cookie") == null
        && request.getHeader("Authorization") == null
        && path.length() > 1
        && path.indexOf('.') < 0
        && !Accepted.linked(request)
        && !Slug.isReserved(path.split("/", 3)[1]);
  }

  /** A page with a form has a session of its own. */
  private static boolean isForReading(HttpServletRequest request) {
    return Boolean.FALSE.equals(request.getAttribute(Front.FORM));
  }

  private Page kept(Reader reader, String snapshot) {
    synchronized (pages) {
      var page = pages.get(reader);
      return page != null && page.snapshot().equals(snapshot) && page.isYoungerThan(OLD, clock)
          ? page
          : null;
    }
  }

  private void keep(Reader reader, Page page) {
    synchronized (pages) {
      var before = pages.put(reader, page);
      room += (before == null ? 0 : before.finished().size()) - page.finished().size();
      for (Iterator<Page> oldest = pages.values().iterator(); room < 0; ) {
        room += oldest.next().finished().size();
        oldest.remove();
      }
    }
  }
}
