package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.AlreadyPublished;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** Initiatives as staff write them, one draft at a time, and as people list and read them. */
class InitiativesIT extends AtTheDeskIT {

  @Test
  void aDraftIsForTheStaffOfItsOwnDistrictAlone() {
    var slug = begun("Keep records in inBloom");
    assertEquals("keep-records-in-inbloom", slug);
    var maria = Parents.maria(jeffco).caller();
    var stranger = Officials.staff(Districts.chicago()).caller();
    for (var other : List.of(Caller.ANYONE, maria, clerk, stranger)) {
      assertThrows(NotFound.class, () -> initiatives.read(jeffco.id(), other, slug));
      assertTrue(list(other).isEmpty());
    }
    assertEquals(Stage.DRAFT, initiatives.find(jeffco.id(), staff, slug).stage());
    assertEquals(1, list(staff).size());
    assertThrows(NotAllowed.class, () -> save(maria, slug, text("x"), null));
    assertThrows(NotYourDistrict.class, () -> save(stranger, slug, text("x"), null));
    assertThrows(
        SignInFirst.class,
        () -> steps.open(jeffco.id(), Caller.ANYONE, slug, START.plusSeconds(9), Words.NONE));
  }

  @Test
  void aDraftThatWasNeverPublishedIsDiscardedWholeAndAPublishedOneStays() {
    var slug = begun("A passing thought");
    save(staff, slug, text("x"), drafts.open(jeffco.id(), staff, slug).editedAt());
    assertThrows(NotAllowed.class, () -> drafts.discard(jeffco.id(), clerk, slug));
    drafts.discard(jeffco.id(), staff, slug);
    assertTrue(list(staff).isEmpty());
    assertThrows(NotFound.class, () -> drafts.open(jeffco.id(), staff, slug));
    assertEquals(slug, begun("A passing thought"));
    var kept = published("Read by families");
    assertThrows(AlreadyPublished.class, () -> drafts.discard(jeffco.id(), staff, kept));
    save(staff, kept, text("second"), null);
    assertEquals("second", drafts.open(jeffco.id(), staff, kept).text().of(Part.WHY).in("en"));
    drafts.discard(jeffco.id(), staff, kept);
    var left = drafts.open(jeffco.id(), staff, kept);
    assertTrue(left.untouched());
    assertEquals("first", left.text().of(Part.WHY).in("en"));
  }

  @Test
  void whoSavesSecondIsToldAndLosesNothingOfTheFirst() {
    var slug = begun("Two write at once");
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    TestClock.is(START.plusSeconds(1));
    save(staff, slug, text("first"), read);
    assertThrows(Stale.class, () -> save(staff, slug, text("second"), read));
    assertEquals("first", drafts.open(jeffco.id(), staff, slug).text().of(Part.WHY).in("en"));
  }

  @Test
  void aPublishedVersionStaysAsItWas() {
    var slug = published("As it was");
    var ref = initiatives.find(jeffco.id(), staff, slug);
    TestClock.is(START.plusSeconds(60));
    var saved = save(staff, slug, text("second"), null);
    assertThrows(BadInput.class, () -> publish(slug, saved));
    var noted = drafts.save(jeffco.id(), staff, slug, typed(text("second"), "Why.", saved));
    assertEquals(2, publish(slug, noted));
    assertEquals("first", versions.published(ref, 1).text().of(Part.WHY).in("en"));
    assertEquals("second", versions.published(ref, 2).text().of(Part.WHY).in("en"));
    assertThrows(
        IllegalStateException.class,
        () -> Sql.run("update initiative_part set body = '{}' where initiative_id = ?", ref.id()));
  }

  @Test
  void aSystemOfAnotherDistrictIsNotChosen() {
    var slug = begun("Foreign system");
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    Sql.run(
        "insert into notice (district_id, slug, status) values (?, 'isle', 'PROPOSED')",
        Districts.chicago().id().value());
    var typed = new Draft.Typed(text("x"), Words.NONE, List.of("isle"), read);
    assertThrows(BadInput.class, () -> drafts.save(jeffco.id(), staff, slug, typed));
  }

  @Test
  void aSystemKeepsTheNameThatFamiliesKnowWhileStaffDraftAnother() {
    var ref = initiatives.find(jeffco.id(), staff, open("Known by its name"));
    var district = jeffco.id().value();
    var notice =
        (int)
            Sql.number(
                "insert into notice (district_id, slug, status) values (?, 'store', 'PROPOSED') returning id",
                district);
    for (var number : List.of(1, 2)) {
      Sql.run(
          "insert into notice_version (district_id, notice_id, number, record)"
              + " values (?, ?, ?, cast(? as jsonb))",
          district,
          notice,
          number,
          "{\"system\": {\"rows\": [{\"name\": {\"en\": \"Name " + number + "\"}}]}}");
      Sql.run(
          "update notice_version set published_at = now() where notice_id = ? and number = 1"
              + " and published_at is null",
          notice);
    }
    Sql.run("insert into initiative_system values (?, ?, ?)", district, ref.id(), notice);
    var read = initiatives.read(jeffco.id(), Caller.ANYONE, ref.slug()).systems().get(0);
    assertEquals("Name 1", read.name().in("en"));
    assertTrue(read.published());
  }

  @Test
  void tenWhoBeginTheSameTitleAtOnceGetTenAddresses() throws Exception {
    var pool = Executors.newFixedThreadPool(10);
    Callable<String> begin = () -> begun("New");
    var slugs = new HashSet<String>();
    for (var one : pool.invokeAll(IntStream.range(0, 10).mapToObj(i -> begin).toList()))
      slugs.add(one.get());
    pool.shutdown();
    assertEquals(10, slugs.size());
    assertTrue(!slugs.contains("new"));
  }

  @Test
  void pagesOfTheListHoldEachInitiativeOnce() {
    IntStream.range(0, 7).forEach(i -> open("Proposal " + i));
    var seen = new HashSet<String>();
    String after = null;
    do {
      var page =
          initiatives.list(
              jeffco.id(), Caller.ANYONE, new Listing.Wanted(Stage.OPEN, "proposal", after, 3));
      page.items().forEach(i -> assertTrue(seen.add(i.slug())));
      after = page.next();
    } while (after != null);
    assertEquals(7, seen.size());
  }

  private List<Listing> list(Caller by) {
    return initiatives.list(jeffco.id(), by, new Listing.Wanted(null, "", null, 100)).items();
  }
}
