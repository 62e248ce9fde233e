package org.roundtable.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What this process has started, stopped in the reverse order: when it is done, when a later start
 * fails, at Ctrl-C and at SIGTERM. Only a {@code kill -9} leaves something behind, and the next
 * start clears that away.
 */
final class Running implements AutoCloseable {

  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final Thread atExit = new Thread(this::stopForGood, "stop");
  private volatile boolean ending;

  Running() {
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Starts a thing; an end that is asked for meanwhile waits for it and then stops it. */
  synchronized <T> T start(Supplier<T> starting, Consumer<T> stop) {
    if (ending) {
      throw new Obstacle("Stopped before it had started.");
    }
    T started = starting.get();
    atStop(() -> stop.accept(started));
    return started;
  }

  synchronized void atStop(Runnable stop) {
    stops.push(stop);
  }

  /** Whether the process is being ended, so that what fails now fails for that reason. */
  boolean isEnding() {
    return ending;
  }

  private void stopForGood() {
    ending = true;
    stopAll();
  }

  private synchronized void stopAll() {
    while (!stops.isEmpty()) {
      try {
        stops.pop().run();
      } catch (RuntimeException e) {
        System.err.println(DatabaseAddress.firstLine(e));
      }
    }
  }

  @Override
  public void close() {
    stopAll();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already; the hook finds nothing left to stop.
    }
  }
}
