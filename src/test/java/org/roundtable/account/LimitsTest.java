package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.TooMany;

class LimitsTest {
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final Limits limits =
      new Limits(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void oneMoreThanTheLimitIsRefusedWithTheMinutesToWaitAndLaterAllowedAgain() {
    spend("a");
    var refused =
        assertThrows(TooMany.class, () -> limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, "a"));
    assertEquals(429, refused.status());
    assertEquals(4L, refused.args()[0]);
    now = now.plusSeconds(181);
    assertDoesNotThrow(() -> limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, "a"));
  }

  @Test
  void whoeverElseIsCountedApart() {
    spend("a");
    assertDoesNotThrow(() -> limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, "b"));
    assertDoesNotThrow(() -> limits.take(Limit.MAIL_TO_ACCOUNT, "a"));
  }

  private void spend(String key) {
    for (int i = 0; i < Limit.MAIL_TO_ACCOUNT_FROM_NETWORK.times(); i++)
      limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, key);
  }
}
