package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Records;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Systems;
import org.roundtable.harness.Tab;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;

/** What the desk says of a notice before it is published. */
class DraftPageIT {
  private static final String COMPLETE = say("noticeDraft.complete");
  private static Place jeffco;
  private static Someone staff;

  @BeforeAll
  static void start() {
    Portal.address();
    jeffco = Districts.jeffco();
    staff = Officials.staff(jeffco);
  }

  @Test
  void whatWouldStayAnOpenQuestionIsCounted() {
    var one = Records.open(Records.lawful("Asked"), Field.HOSTING);
    try (var tab = desk("asked-once", one)) {
      tab.sees(say("noticeDraft.open.one", 1));
      assertFalse(tab.text().contains(COMPLETE), tab.text());
    }
    try (var tab = desk("asked-twice", Records.open(one, Field.COST))) {
      tab.sees(say("noticeDraft.open.many", 2));
    }
  }

  @Test
  void whatLeavesNothingOpenIsCalledComplete() {
    try (var tab = desk("answered", Records.lawful("Answered"))) {
      tab.sees(COMPLETE);
    }
  }

  private static Tab desk(String slug, DataUse record) {
    Systems.published(jeffco, slug, "PROPOSED", record);
    return Browser.wide()
        .withoutScript()
        .as(staff)
        .open("/" + jeffco.slug() + "/desk/notices/" + slug);
  }

  private static String say(String key, Object... args) {
    return Sentences.in(Locale.ENGLISH).say(key, args);
  }
}
