package org.roundtable.account.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks into the outbox each second and takes away what is there; tries again what failed. */
@ApplicationScoped
public class Postman {
  private static final System.Logger LOG = System.getLogger(Postman.class.getName());
  private static final int A_BAG = 50;
  private static final int ROUNDS_BETWEEN_SWEEPS = 600;

  @Resource ManagedScheduledExecutorService executor;
  @Inject Delivery delivery;
  private ScheduledFuture<?> rounds;
  private int round;

  void starts(@Observes @Initialized(ApplicationScoped.class) Object application) {
    rounds = executor.scheduleWithFixedDelay(this::makeRound, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stops() {
    if (rounds != null) rounds.cancel(false);
  }

  private void makeRound() {
    try {
      for (int i = 0; i < A_BAG && delivery.one(); i++) {}
      if (round++ % ROUNDS_BETWEEN_SWEEPS == 0) delivery.sweep();
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "the outbox could not be read: " + trouble.getClass().getName());
    }
  }

  /**
   * One letter, one transaction: a portal that stops in the middle leaves the letter in the box.
   */
  @ApplicationScoped
  @Transactional
  public static class Delivery {
    @Inject Mails mails;
    @Inject Carrier carrier;

    /** Sends one letter; false when none waits. */
    public boolean one() {
      var next = mails.next();
      next.ifPresent(
          letter -> {
            if (carrier.carries(letter)) mails.sent(letter);
            else mails.failed(letter);
          });
      return next.isPresent();
    }

    public void sweep() {
      mails.sweep();
    }
  }
}
