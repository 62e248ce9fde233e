package org.roundtable.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What several connections together got done in a while.
 *
 * @param rate how many a second
 * @param median milliseconds that one took
 * @param p99 milliseconds that one in a hundred took longer than
 */
record Load(double rate, double median, double p99) {
  static final int CONNECTIONS = 32;
  private static final int MOST_WARMING = 30;
  private static final int PATIENCE = 5;
  private static final double NOTABLY = 1.03;

  /** One connection and what it does again and again. */
  interface Worker extends AutoCloseable {
    void once() throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  /** Makes the worker of the connection of this number. */
  interface Workers {
    Worker make(int number) throws Exception;
  }

  /** Lets {@link #CONNECTIONS} of them work side by side. */
  static Load of(double seconds, Workers workers) throws Exception {
    var pool = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      var ready = new ArrayList<Worker>();
      for (int i = 0; i < CONNECTIONS; i++) ready.add(workers.make(i));
      long begin = System.nanoTime();
      long end = begin + (long) (seconds * 1e9);
      var tasks = ready.stream().<Callable<long[]>>map(w -> () -> times(w, end)).toList();
      var took = new ArrayList<long[]>();
      for (var done : pool.invokeAll(tasks)) took.add(done.get());
      double lasted = (System.nanoTime() - begin) / 1e9;
      for (var worker : ready) worker.close();
      var all = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return new Load(all.length / lasted, millis(all, 0.5), millis(all, 0.99));
    } finally {
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  /** One while of work. */
  interface Work {
    Load load() throws Exception;
  }

  /**
   * Works until it gets no faster: a server's compiler takes its time, and what is served meanwhile
   * says little about the hours that follow.
   */
  static void warm(Work work) throws Exception {
    double best = 0;
    for (int tries = 0, worse = 0; tries < MOST_WARMING && worse < PATIENCE; tries++) {
      double rate = work.load().rate();
      worse = rate > best * NOTABLY ? 0 : worse + 1;
      best = Math.max(best, rate);
    }
  }

  private static long[] times(Worker worker, long end) throws Exception {
    var times = new long[1 << 12];
    int n = 0;
    for (long begin = System.nanoTime(); begin < end; ) {
      worker.once();
      long now = System.nanoTime();
      if (n == times.length) times = Arrays.copyOf(times, 2 * n);
      times[n++] = now - begin;
      begin = now;
    }
    return Arrays.copyOf(times, n);
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }
}
