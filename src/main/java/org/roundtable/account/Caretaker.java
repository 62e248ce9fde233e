package org.roundtable.account;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Throws away, every ten minutes, what is over: old data is not kept. Other features hear of each
 * {@link Round} and do the same with theirs.
 */
@ApplicationScoped
public class Caretaker {
  private static final System.Logger LOG = System.getLogger(Caretaker.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject Links links;
  @Inject SignIns signIns;
  @Inject Devices devices;
  @Inject Event<Round> others;
  private ScheduledFuture<?> rounds;

  void starts(@Observes @Initialized(ApplicationScoped.class) Object application) {
    rounds = executor.scheduleWithFixedDelay(this::sweep, 1, 10, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stops() {
    if (rounds != null) rounds.cancel(false);
  }

  /** Now is the time to throw away what is over. */
  public record Round() {}

  void sweep() {
    try {
      links.sweep();
      signIns.sweep();
      devices.sweep();
      others.fire(new Round());
    } catch (RuntimeException trouble) {
      LOG.log(
          Level.WARNING, "what is over could not be swept away: " + trouble.getClass().getName());
    }
  }
}
