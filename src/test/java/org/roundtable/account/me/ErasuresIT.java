package org.roundtable.account.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.LastOne;
import org.roundtable.account.Secret;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/** What goes when somebody leaves, and what they can take along before. */
class ErasuresIT extends InsideIT {
  @Inject Erasures erasures;
  @Inject OwnThings things;
  private final String canary =
      "canary" + Secret.fresh().replaceAll("[^A-Za-z0-9]", "").substring(0, 12).toLowerCase();
  private Place jeffco;
  private Someone leaver;
  private long point;

  @BeforeEach
  void somebodyLeavesTracesEverywhere() {
    jeffco = Districts.jeffco();
    Proposals.open(jeffco);
    leaver = Parents.maria(jeffco);
    Sql.run(
        "update person set name = ?, email = ? where id = ?",
        canary + " name",
        canary + "@example.org",
        leaver.id().value());
    leaver.cookie();
    leaver.token();
    Sql.run(
        "insert into one_time_link (token_hash, purpose, email, name, expires_at) values (?, 'SIGN_UP', ?, ?, now() + interval '1 day')",
        Secret.hash(Secret.fresh()),
        canary + "@example.org",
        canary);
    Sql.run(
        "insert into mail (recipient, subject, body, try_at) values (?, 'x', ?, now() + interval '1 day')",
        canary + "@example.org",
        canary);
    point =
        Sql.number(
            "insert into comment (district_id, initiative_id, author_id, text, details, state, created_at)"
                + " select district_id, id, ?, ?, ?, 'SHOWN', now() from initiative where district_id = ? limit 1 returning id",
            leaver.id().value(),
            canary + " point",
            canary + " details",
            jeffco.id().value());
    Sql.run(
        "insert into comment_version (comment_id, number, text, replaced_at) values (?, 1, ?, now())",
        point,
        canary + " before");
    Sql.run(
        "insert into report (district_id, comment_id, reporter_id, reason, note, at) values (?, ?, ?, 'SPAM', ?, now())",
        jeffco.id().value(),
        point,
        leaver.id().value(),
        canary + " note");
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) values (?, ?, 1, now())",
        point,
        leaver.id().value());
    assertEquals(
        Set.of(),
        minus(
            Set.of("person", "one_time_link", "mail", "comment", "comment_version", "report"),
            tablesWith(canary)));
  }

  @Test
  void nothingOfSomebodyWhoTakesTheirWordsIsFoundInAnyTable() {
    erasures.close(leaver.id(), Erasures.Words.TAKE);
    assertEquals(Set.of(), withoutGoodbye(tablesWith(canary)));
    assertEquals("WITHDRAWN", Sql.text("select state from comment where id = ?", point));
    assertEquals(1, Sql.number("select agree from point_tally where point_id = ?", point));
    assertEquals(
        0, Sql.number("select count(*) from sign_in where person_id = ?", leaver.id().value()));
    assertEquals(
        0, Sql.number("select count(*) from membership where person_id = ?", leaver.id().value()));
  }

  @Test
  void wordsThatAreLeftStayWithoutANameOrAddress() {
    erasures.close(leaver.id(), Erasures.Words.LEAVE);
    assertEquals(Set.of("comment", "comment_version"), withoutGoodbye(tablesWith(canary)));
    assertEquals(Set.of(), withoutGoodbye(tablesWith(canary + "@example.org")));
    assertEquals(Set.of(), tablesWith(canary + " name"));
  }

  @Test
  void theLastAdministratorOfADistrictStays() {
    var ana = Officials.administrator(jeffco);
    assertThrows(LastOne.class, () -> erasures.close(ana.id(), Erasures.Words.TAKE));
    Officials.administrator(jeffco);
    erasures.close(ana.id(), Erasures.Words.TAKE);
  }

  @Test
  void theDownloadHasEveryTableThatNamesAPersonAndNoSecret() {
    var text = things.everything(leaver.caller());
    JsonObject all = Json.createReader(new StringReader(text)).readObject();
    var named = new TreeSet<String>();
    Sql.rows(
            "select distinct k.conrelid::regclass::text from pg_constraint k where k.contype = 'f' and k.confrelid = 'person'::regclass"
                + " union select table_name from information_schema.columns where table_schema = 'public' and column_name in ('person_id', 'author_id')")
        .forEach(row -> named.add((String) row.get(0)));
    assertTrue(named.size() > 15, named::toString);
    assertEquals(Set.of(), minus(named, all.keySet()));
    assertEquals(canary + "@example.org", all.getJsonObject("person").getString("email"));
    assertEquals(canary + " point", all.getJsonArray("comment").getJsonObject(0).getString("text"));
    assertEquals(1, all.getJsonArray("comment_version").size());
    assertTrue(!text.contains("_hash"), "no secret, not even its hash");
  }

  /** The letter that tells of the end is on its way; it goes without trace. */
  private Set<String> withoutGoodbye(Set<String> tables) {
    if (tables.contains("mail"))
      assertEquals(
          0,
          Sql.number("select count(*) from mail where recipient like ? and trace", canary + "%"));
    return minus(tables, Set.of("mail"));
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    var left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Set<String> tablesWith(String text) {
    var found = new TreeSet<String>();
    List<List<Object>> tables =
        Sql.rows(
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
    for (var table : tables)
      if (Sql.number(
              "select count(*) from " + table.get(0) + " t where t::text like ?", "%" + text + "%")
          > 0) found.add((String) table.get(0));
    return found;
  }
}
