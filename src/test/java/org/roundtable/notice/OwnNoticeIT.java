package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.roundtable.district.District;
import org.roundtable.district.Districts;
import org.roundtable.district.Kind;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Field;

/** The notice of the portal itself: in every district, and nobody's to change. */
class OwnNoticeIT extends AtTheDeskIT {
  @Inject OwnNotices own;
  @Inject Districts districts;

  @Test
  void aNewDistrictHasItFromTheFirstMomentAndOnce() {
    var id = added();
    var first = published.one(id, "this-portal");
    assertEquals(1, first.number());
    assertEquals(Status.IN_USE, first.status());
    assertEquals("Lakeview", first.record().to(Field.CONTROLLER).one().text("name"));
    own.publish(id);
    own.publish(id);
    assertEquals(1, published.versions(id, "this-portal").size());
  }

  @Test
  void aDistrictOfAnotherNameIsToldOfInANewVersion() {
    var id = added();
    var there = List.of("en", "es");
    districts.change(
        id, d -> d.describe("Lakeview Central", "NY", ZoneId.of("America/New_York"), there));
    var second = published.one(id, "this-portal");
    assertEquals(2, second.number());
    assertEquals("Lakeview Central", second.record().to(Field.CONTROLLER).one().text("name"));
    assertTrue(second.changeNote().in("en").startsWith("Only the name"));
    assertEquals(
        "Lakeview",
        published.version(id, "this-portal", 1).record().to(Field.CONTROLLER).one().text("name"));
  }

  @Test
  void aReleaseThatSaysOtherwisePublishesANewVersion() {
    var id = added();
    anotherReleaseSaid(id, "record - 'ratings'");
    own.publish(id);
    assertEquals(3, published.one(id, "this-portal").number());
    assertTrue(published.one(id, "this-portal").record().to(Field.RATINGS).none());
  }

  @Test
  void portalsThatStartAtOnceOnOneDatabasePublishItOnce() throws Exception {
    var id = added();
    anotherReleaseSaid(id, "record - 'ratings'");
    var pool = Executors.newFixedThreadPool(8);
    Callable<Void> start =
        () -> {
          own.publish(id);
          return null;
        };
    for (var one : pool.invokeAll(Collections.nCopies(8, start))) one.get();
    pool.shutdown();
    assertEquals(3, published.one(id, "this-portal").number());
  }

  @Test
  void aReleaseThatKeepsMoreSaysSoWithItsReason() {
    var id = added();
    anotherReleaseSaid(id, "record #- '{dataElements,rows,0}'");
    own.publish(id);
    var kept =
        Sql.rows(
            "select coalesce(widening_reason, '{}') <> '{}', reading ->> 'algorithm'"
                + " from notice_version where district_id = ? order by number",
            id.value());
    assertEquals(List.of(false, true), List.of(kept.get(0).get(0), kept.get(2).get(0)));
    assertEquals(kept.get(0).get(1), kept.get(2).get(1));
    assertTrue(kept.get(0).get(1).toString().startsWith("roundtable-reading-"));
  }

  @Test
  void aNoticeThatStaffWroteAtItsAddressMovesAside() {
    Sql.run(
        "insert into notice (district_id, slug, status) values (?, 'this-portal', 'IN_USE')",
        jeffco.id().value());
    own.publish(jeffco.id());
    assertTrue(published.one(jeffco.id(), "this-portal").record().to(Field.RATINGS).none());
    var aside =
        Sql.rows("select slug from notice where district_id = ? and not own", jeffco.id().value());
    assertTrue(aside.get(0).get(0).toString().matches("this-portal-\\d+"), aside::toString);
  }

  @Test
  void nobodyAtTheDeskCanMakeItSayLess() {
    own.publish(jeffco.id());
    var slug = "this-portal";
    assertThrows(PortalsOwn.class, () -> save(dana, slug, new Edition(2, 0)));
    assertThrows(PortalsOwn.class, () -> publishDraft(slug, NOTE));
    assertThrows(PortalsOwn.class, () -> move(slug, Status.ENDED));
    assertThrows(NotFound.class, () -> drafts.discard(jeffco.id(), dana, slug));
    assertThrows(NotFound.class, () -> drafts.one(jeffco.id(), dana, slug));
    assertTrue(drafts.list(jeffco.id(), dana).isEmpty());
    assertEquals("this-portal-2", notices.create(jeffco.id(), dana, Words.english("This portal")));
  }

  private static void anotherReleaseSaid(DistrictId district, String record) {
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, record, published_at)"
            + " select district_id, notice_id, 2, "
            + record
            + ", now() from notice_version where district_id = ?",
        district.value());
  }

  private DistrictId added() {
    var slug = new Slug("lakeview-" + Long.toString(System.nanoTime(), 36));
    var zone = ZoneId.of("America/New_York");
    return districts
        .add(new District(slug, "Lakeview", Kind.SCHOOL_DISTRICT, "NY", zone, List.of("en", "es")))
        .id();
  }
}
