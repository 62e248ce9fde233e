package org.roundtable.opinion;

import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The letters of one initiative as they were found last, and the search for newer ones. Who reads
 * waits a moment for it and then takes what was; after a long search there is a longer rest, so
 * that a stream of points does not keep a processor busy.
 */
final class LetterSearch {
  private static final System.Logger LOG = System.getLogger(LetterSearch.class.getName());
  private static final long PATIENCE_MILLIS = 1_000;
  private static final long SHORT_NANOS = 250_000_000;
  private static final int REST = 20;

  private SignedLetters found = SignedLetters.NONE;
  private long change = -1;
  private CountDownLatch running = new CountDownLatch(0);
  private long ended;
  private long took;

  /**
   * @param now the number of the points' newest change
   * @param work what searches in the points as they are now
   */
  SignedLetters letters(long now, ExecutorService executor, Supplier<Work> work) {
    var search = started(now, executor, work);
    try {
      search.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return found;
    }
  }

  /** Points that were read, to be searched without a database. */
  interface Work {
    SignedLetters search();
  }

  private synchronized CountDownLatch started(
      long now, ExecutorService executor, Supplier<Work> work) {
    if (now != change && running.getCount() == 0 && rested()) {
      var ready = work.get();
      var done = new CountDownLatch(1);
      executor.execute(() -> run(now, ready, done));
      running = done;
    }
    return running;
  }

  private boolean rested() {
    return took < SHORT_NANOS || System.nanoTime() - ended > REST * took;
  }

  private void run(long now, Work work, CountDownLatch done) {
    var begin = System.nanoTime();
    var letters = SignedLetters.NONE;
    try {
      letters = work.search();
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "form letters could not be searched: " + trouble.getClass().getName());
    }
    synchronized (this) {
      found = letters;
      change = now;
      ended = System.nanoTime();
      took = ended - begin;
      done.countDown();
    }
  }
}
