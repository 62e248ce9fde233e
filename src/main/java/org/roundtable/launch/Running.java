package org.roundtable.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What this process has started, stopped in the reverse order: when a later start fails, at Ctrl-C
 * and at SIGTERM. Only a {@code kill -9} leaves something behind, and the next start clears that
 * away.
 */
final class Running {

  private final Deque<Runnable> stops = new ArrayDeque<>();

  Running() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop"));
  }

  synchronized void add(Runnable stop) {
    stops.push(stop);
  }

  synchronized void stopAll() {
    while (!stops.isEmpty()) {
      try {
        stops.pop().run();
      } catch (RuntimeException e) {
        System.err.println(DatabaseAddress.firstLine(e));
      }
    }
  }
}
