package org.roundtable.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets questions that come at the same time share one trip to the database, as a database's group
 * commit lets transactions share one write. Who comes first goes at once; who comes while somebody
 * is on the way waits, and one of these takes all of them along on the next trip. A trip begins
 * after each of its questions was asked, so nobody gets an answer from before. When it fails as a
 * whole, each of its questions goes alone, so that none fails for another's sake.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Coalescer<Q, A> {
  /** So many share one trip at most. */
  static final int MOST = 64;

  private final Function<List<Q>, List<Supplier<A>>> trip;
  private final Queue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean onTheWay = new AtomicBoolean();

  /**
   * @param trip answers questions in their order; an answer may be a refusal, thrown when it is
   *     read
   */
  public Coalescer(Function<List<Q>, List<Supplier<A>>> trip) {
    this.trip = trip;
  }

  private static final class Waiting<Q, A> {
    private final Q question;
    private final CompletableFuture<Boolean> isNext = new CompletableFuture<>();
    private volatile Supplier<A> answer;

    private Waiting(Q question) {
      this.question = question;
    }

    private void tell(Supplier<A> told) {
      answer = told;
      isNext.complete(false);
    }
  }

  /** The answer; throws what the trip throws. */
  public A ask(Q question) {
    var mine = new Waiting<Q, A>(question);
    waiting.add(mine);
    if (onTheWay.compareAndSet(false, true)) go();
    if (mine.isNext.join()) go();
    return mine.answer.get();
  }

  /** One trip with all that wait; then the first of those who came meanwhile is next. */
  private void go() {
    var all = new ArrayList<Waiting<Q, A>>();
    while (all.size() < MOST && !waiting.isEmpty()) all.add(waiting.poll());
    try {
      var answers = trip.apply(all.stream().map(w -> w.question).toList());
      for (int i = 0; i < all.size(); i++) all.get(i).tell(answers.get(i));
    } catch (RuntimeException | Error e) {
      for (var one : all) one.tell(all.size() > 1 ? () -> alone(one.question) : () -> fail(e));
    } finally {
      handOver();
    }
  }

  private void handOver() {
    var next = waiting.peek();
    if (next != null) {
      next.isNext.complete(true);
      return;
    }
    onTheWay.set(false);
    if (!waiting.isEmpty() && onTheWay.compareAndSet(false, true)) handOver();
  }

  /** How many wait for the next trip. */
  int waiting() {
    return waiting.size();
  }

  private A alone(Q question) {
    return trip.apply(List.of(question)).get(0).get();
  }

  private static <A> A fail(Throwable e) {
    if (e instanceof Error error) throw error;
    throw (RuntimeException) e;
  }
}
