package org.roundtable.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.NotFound;

/** Open data holds nothing by which somebody is found. */
class PseudonymsIT extends OneExportIT {

  @Test
  void aRowHoldsReactionsAndNoMomentAndNoMore() throws IOException {
    var one = point(maria, "One", "SHOWN");
    react(crowd(10), List.of(one));
    var table = archive().table("participants-votes.csv");
    assertEquals(
        List.of("participant", "n-votes", "n-agree", "n-disagree", Long.toString(one)),
        table.get(0));
    assertEquals(11, table.size());
    for (var row : table.subList(1, 11)) {
      var value = row.get(4);
      assertEquals(List.of("1", value.equals("1") ? "1" : "0"), row.subList(1, 3));
    }
  }

  /** Each person reacts like nobody else, so that a row can be known by its cells. */
  @Test
  void thePseudonymsOfTwoArchivesAndTheOrderOfRowsSayNothing() throws IOException {
    for (int i = 0; i < 4; i++) point(maria, "Point " + i, "SHOWN");
    react(crowd(40), ids());
    var first = patterns();
    var second = patterns();
    assertEquals(new HashSet<>(first), new HashSet<>(second));
    assertEquals(40, new HashSet<>(first).size());
    assertNotEquals(first, second);
    var asStored =
        Sql.rows(
                "select string_agg(r.value::text, ',' order by r.point_id) from reaction r join comment c"
                    + " on c.id = r.point_id where c.initiative_id = ? group by r.person_id order by r.person_id",
                store.id())
            .stream()
            .map(row -> (String) row.get(0))
            .toList();
    assertNotEquals(asStored, first);
    assertNotEquals(asStored, second);
  }

  @Test
  void anAuthorsNumberLeadsToNoRowAndToNoPointWithoutTheAuthorsName() throws IOException {
    point(maria, "Mine", "SHOWN");
    point(maria, "Mine too", "SHOWN");
    point(tom, "His", "SHOWN");
    point(maria, "Hidden", "HIDDEN");
    point(maria, "Withdrawn", "WITHDRAWN");
    var gone = Parents.grace(jeffco);
    point(gone, "Left behind", "SHOWN");
    point(gone, "Left behind too", "SHOWN");
    Sql.run("update person set closed_at = now() where id = ?", gone.id().value());
    var everybody = new ArrayList<>(crowd(12));
    everybody.addAll(List.of(maria, tom));
    react(everybody, ids());
    var archive = archive();
    var authors = archive.rows("comments.csv").stream().map(row -> row.get("author-id")).toList();
    assertEquals(authors.get(0), authors.get(1));
    assertEquals(6, Set.copyOf(authors).size(), authors::toString);
    var participants = column(archive.rows("participants-votes.csv"), "participant");
    assertEquals(14, participants.size());
    assertTrue(participants.stream().noneMatch(authors::contains));
    var drawn = new HashSet<List<String>>();
    for (int i = 0; i < 5; i++)
      drawn.add(archive().rows("comments.csv").stream().map(r -> r.get("author-id")).toList());
    assertTrue(drawn.size() > 1, "drawn anew for each archive");
  }

  @Test
  void nineAreTooFewToShowRowsAndTenAreNot() throws IOException {
    var one = point(maria, "One", "SHOWN");
    react(crowd(9), List.of(one));
    var few = archive();
    assertEquals(1, few.table("participants-votes.csv").size());
    assertTrue(few.files().get("README.txt").contains("Fewer than 10 people"));
    assertTrue(few.files().get("README.txt").contains("menos de 10 personas"));
    assertFalse(summary(few).containsKey("voters"));
    assertEquals("1", summary(few).get("comments"));
    react(crowd(1), List.of(one));
    var enough = archive();
    assertEquals(11, enough.table("participants-votes.csv").size());
    assertFalse(enough.files().get("README.txt").contains("Fewer than 10 people have reacted so"));
  }

  @Test
  void rowsAreThereWhileCommentsAreOpenToo() throws IOException {
    for (int i = 0; i < 7; i++) point(maria, "Point " + i, "SHOWN");
    react(crowd(12), ids());
    store.is("OPEN");
    var open = archive();
    assertEquals(13, open.table("participants-votes.csv").size());
    assertEquals("12", summary(open).get("voters"));
    assertTrue(open.files().get("opinion.json").contains("\"participants\":12"));
    assertEquals("12", open.rows("comments.csv").get(6).get("disagrees"));
  }

  @Test
  void whatWaitsIsNotInItAndWhatIsHiddenKeepsItsColumnAndNotItsWords() throws IOException {
    var shown = point(maria, "Shown", "SHOWN");
    point(maria, "Canary waiting", "WAITING");
    var held = point(maria, "Canary held", "WAITING");
    var hidden = point(maria, "Canary hidden", "HIDDEN");
    var withdrawn = point(maria, "Canary withdrawn", "WITHDRAWN");
    Sql.run("update comment set details = 'Canary details' where id = ?", hidden);
    Sql.run(
        "insert into comment (district_id, initiative_id, author_id, point_id, text, state, created_at)"
            + " values (?, ?, ?, ?, 'Canary reply', 'SHOWN', now())",
        jeffco.id().value(),
        store.id(),
        tom.id().value(),
        shown);
    react(crowd(12), List.of(shown, held, hidden, withdrawn));
    var archive = archive();
    assertFalse(archive.files().toString().contains("Canary"));
    assertFalse(archive.files().toString().contains(maria.name()));
    assertEquals(
        List.of(shown, held, hidden, withdrawn).stream().map(String::valueOf).toList(),
        archive.table("participants-votes.csv").get(0).stream().skip(4).toList());
    var moderated = archive.rows("comments.csv").stream().map(row -> row.get("moderated")).toList();
    assertEquals(List.of("1", "-1", "-1", "-1"), moderated);
    assertEquals(
        12, column(archive, Long.toString(hidden)).stream().filter(c -> !c.isEmpty()).count());
    assertTrue(
        archive.rows("participants-votes.csv").stream()
            .allMatch(r -> r.get("n-votes").equals("4")));
  }

  @Test
  void whoMayNotReadTheProposalGetsNoDataOfIt() throws IOException {
    store.is("DRAFT");
    assertThrows(NotFound.class, () -> exports.make(jeffco.id(), maria.caller(), store.slug()));
    assertThrows(NotFound.class, () -> exports.make(jeffco.id(), Caller.ANYONE, store.slug()));
    var elsewhere = Districts.chicago();
    assertThrows(NotFound.class, () -> exports.make(elsewhere.id(), Caller.ANYONE, store.slug()));
    exports.make(jeffco.id(), Officials.staff(jeffco).caller(), store.slug()).content().close();
  }

  private List<String> patterns() throws IOException {
    return archive().table("participants-votes.csv").stream()
        .skip(1)
        .map(row -> String.join(",", row.subList(4, row.size())))
        .toList();
  }
}
