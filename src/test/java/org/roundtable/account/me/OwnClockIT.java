package org.roundtable.account.me;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/** Pages of no district tell the time as the reader's own clock shows it. */
class OwnClockIT {
  private static final Instant SEEN = Instant.now().minus(Duration.ofHours(2));

  @BeforeAll
  static void start() {
    Portal.address();
  }

  @Test
  void myPageHasTheTimeOfMyDistrict() {
    signedInAt(Parents.maria(Districts.jeffco()), ZoneId.of("America/Denver"));
  }

  @Test
  void whoBelongsNowhereYetReadsUniversalTime() {
    signedInAt(Parents.newcomer(), ZoneOffset.UTC);
  }

  private static void signedInAt(Someone person, ZoneId zone) {
    var browser = Http.cookie(person);
    Sql.run(
        "update sign_in set created_at = ? where person_id = ?",
        OffsetDateTime.ofInstant(SEEN, ZoneOffset.UTC),
        person.id().value());
    var moment =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .localizedBy(Locale.ENGLISH)
            .withZone(zone)
            .format(SEEN);
    var page = browser.with("Accept-Language", "en").get("/me").body();
    assertTrue(page.contains(moment), page);
  }
}
