package org.roundtable.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoalescerTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(100);
  private final ConcurrentLinkedQueue<List<Integer>> trips = new ConcurrentLinkedQueue<>();
  private final CountDownLatch gone = new CountDownLatch(1);
  private final CountDownLatch back = new CountDownLatch(1);

  @AfterEach
  void end() {
    pool.shutdownNow();
  }

  @Test
  void whoComesAloneGoesAtOnce() {
    var doubles = new Coalescer<Integer, Integer>(this::doubled);
    assertEquals(List.of(2, 4), List.of(doubles.ask(1), doubles.ask(2)));
    assertEquals(List.of(List.of(1), List.of(2)), List.copyOf(trips));
  }

  @Test
  void whoComesMeanwhileSharesTheNextTrip() {
    var doubles = new Coalescer<Integer, Integer>(this::doubledAfterAWhile);
    var all = askedWhileTheFirstIsAway(doubles, 30);
    for (int i = 0; i < all.size(); i++) assertEquals(2 * i, all.get(i).join());
    assertEquals(2, trips.size(), trips::toString);
    assertEquals(30, trips.stream().skip(1).mapToInt(List::size).sum());
  }

  @Test
  void aTripTakesNoMoreThanItsMost() {
    var doubles = new Coalescer<Integer, Integer>(this::doubledAfterAWhile);
    askedWhileTheFirstIsAway(doubles, 90).forEach(CompletableFuture::join);
    assertEquals(
        List.of(1, Coalescer.MOST, 90 - Coalescer.MOST), trips.stream().map(List::size).toList());
  }

  @Test
  void aRefusalIsOnesOwn() {
    var odd =
        new Coalescer<Integer, Integer>(
            all ->
                doubledAfterAWhile(all).stream()
                    .<Supplier<Integer>>map(
                        a -> a.get() % 4 == 0 ? a : () -> Integer.parseInt("odd"))
                    .toList());
    var all = askedWhileTheFirstIsAway(odd, 10);
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      assertEquals(i % 2 == 1, one.handle((a, e) -> e != null).join(), "question " + i);
    }
    assertEquals(2, trips.size());
  }

  @Test
  void whenATripFailsEachGoesAlone() {
    var picky =
        new Coalescer<Integer, Integer>(
            all -> {
              var answers = doubledAfterAWhile(all);
              if (all.contains(5)) throw new IllegalStateException("five");
              return answers;
            });
    var all = askedWhileTheFirstIsAway(picky, 10);
    for (int i = 0; i < all.size(); i++)
      assertEquals(i == 5 ? -1 : 2 * i, all.get(i).exceptionally(e -> -1).join());
    assertThrows(IllegalStateException.class, () -> picky.ask(5));
    assertEquals(2, picky.ask(1), "it goes on afterwards");
  }

  /** Nobody is forgotten, nobody gets another's answer, and there is one trip at a time. */
  @Test
  void allGetTheirsWhoeverComesWhen() {
    var busy = new AtomicBoolean();
    var doubles =
        new Coalescer<Integer, Integer>(
            all -> {
              assertTrue(busy.compareAndSet(false, true), "one trip at a time");
              var answers = all.stream().<Supplier<Integer>>map(n -> () -> 2 * n).toList();
              busy.set(false);
              return answers;
            });
    var done = new ArrayList<CompletableFuture<Void>>();
    for (int thread = 0; thread < 32; thread++) {
      int own = 100_000 * thread;
      done.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = own; i < own + 2_000; i++) assertEquals(2 * i, doubles.ask(i));
              },
              pool));
    }
    done.forEach(CompletableFuture::join);
  }

  /** The first goes alone; the others are asked before it is back. */
  private List<CompletableFuture<Integer>> askedWhileTheFirstIsAway(
      Coalescer<Integer, Integer> coalescer, int others) {
    var first = CompletableFuture.runAsync(() -> coalescer.ask(0), pool);
    await(gone);
    var all = new ArrayList<CompletableFuture<Integer>>();
    for (int i = 0; i < others; i++) {
      int question = i;
      all.add(CompletableFuture.supplyAsync(() -> coalescer.ask(question), pool));
    }
    while (coalescer.waiting() < others) Thread.onSpinWait();
    back.countDown();
    first.join();
    return all;
  }

  private List<Supplier<Integer>> doubled(List<Integer> all) {
    trips.add(all);
    return all.stream().<Supplier<Integer>>map(n -> () -> 2 * n).toList();
  }

  private List<Supplier<Integer>> doubledAfterAWhile(List<Integer> all) {
    gone.countDown();
    await(back);
    return doubled(all);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
