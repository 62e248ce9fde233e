package org.roundtable.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.roundtable.district.Districts;

/** With each start, the districts learn what this release says of itself. */
@ApplicationScoped
public class OwnNoticeAtStart {
  private static final System.Logger LOG = System.getLogger(OwnNoticeAtStart.class.getName());

  @Resource ManagedExecutorService executor;
  @Inject Districts districts;
  @Inject OwnNotices own;

  void starts(@Observes @Initialized(ApplicationScoped.class) Object application) {
    executor.execute(this::publish);
  }

  /** A district in which it fails does not keep the others from theirs. */
  private void publish() {
    for (var district : districts.all())
      try {
        own.publish(district.id());
      } catch (RuntimeException trouble) {
        LOG.log(
            Level.WARNING,
            "the portal's own notice is missing in district " + district.id().value(),
            trouble);
      }
  }
}
