package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.account.Register.Entry;
import org.roundtable.launch.DataFolder;
import org.roundtable.launch.Database;

@TestInstance(Lifecycle.PER_CLASS)
class RegisterIT {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir private static Path place;
  private Database database;
  private Connection connection;
  private Register register;

  @BeforeAll
  void start() {
    database = Database.of(DataFolder.at(place));
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @BeforeEach
  void people() throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
    register = new Register(connection);
    change(
        "insert into district (slug, name, kind, state, time_zone, languages) values"
            + " ('jeffco', 'Jefferson County', 'SCHOOL_DISTRICT', 'CO', 'America/Denver', 'en,es')");
    change(
        "insert into person (email, name) values ('maria@example.org', 'Maria'), ('olga@example.org', 'Olga'),"
            + " ('new@example.org', 'Nora')");
    change("insert into person (name, pseudonym) values ('Participant 12', true)");
    change("insert into person (name, closed_at) values ('', now())".replace("''", "'closed'"));
    change(
        "insert into membership (district_id, person_id, verified_level)"
            + " select d.id, p.id, 2 from district d, person p where p.name = 'Maria'");
    change(
        "insert into role_grant (person_id, district_id, role)"
            + " select p.id, d.id, r from district d, person p, unnest(array['PARENT', 'MODERATOR']) r where p.name = 'Maria'");
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void itListsWhoCanSignInOncePerDistrict() throws SQLException {
    makeOlgaOperator();
    assertEquals(
        List.of(
            new Entry("new@example.org", "Nora", null, List.of(), null),
            new Entry("olga@example.org", "Olga", null, List.of("operator"), null),
            new Entry("maria@example.org", "Maria", "jeffco", List.of("moderator", "parent"), 2)),
        register.entries());
  }

  @Test
  void aTokenIsShownOnceAndOnlyItsHashIsKept() throws SQLException {
    String token = register.giveToken(" Maria@Example.org", NOW).orElseThrow();
    assertTrue(token.matches("rt_[A-Za-z0-9_-]{43}"), token);
    try (var statement =
        connection.prepareStatement(
            "select p.name from api_token t join person p on p.id = t.person_id where token_hash = sha256(?)")) {
      statement.setBytes(1, token.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      var row = statement.executeQuery();
      assertTrue(row.next());
      assertEquals("Maria", row.getString(1));
    }
  }

  @Test
  void nobodyGetsATokenForAnUnknownAddress() throws SQLException {
    assertTrue(register.giveToken("nobody@example.org", NOW).isEmpty());
  }

  @Test
  void aResetTakesTheSecondProofTheCodesAndTheSignInsAndWritesALetter() throws SQLException {
    assertFalse(register.resetSecondFactor("olga@example.org", NOW));
    for (var name : List.of("Olga", "Maria")) {
      change(
          "insert into second_factor select id, '\\x00', now(), 1 from person where name = '%s'"
              .formatted(name));
      change(
          "insert into recovery_code select id, '\\x00' from person where name = '%s'"
              .formatted(name));
      change(
          "insert into sign_in (token_hash, person_id, created_at, seen_at, expires_at)"
              + " select sha256('%s'), id, now(), now(), now() from person where name = '%s'"
                  .formatted(name, name));
    }
    change("update person set language = 'es' where name = 'Olga'");
    assertTrue(register.resetSecondFactor(" Olga@example.org", NOW));
    for (var table : List.of("second_factor", "recovery_code", "sign_in"))
      assertEquals(
          "Maria",
          text(
              "select string_agg(p.name, ' ') from %s t join person p on p.id = t.person_id"
                  .formatted(table)));
    assertEquals("RESET", text("select what from second_factor_change"));
    assertEquals("Le quitaron el segundo paso", text("select subject from mail"));
    assertEquals("olga@example.org", text("select recipient from mail"));
  }

  private String text(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void theFirstOperatorsLinkIsOneAtATimeAndEndsWhenThereIsAnOperator() throws SQLException {
    String first = register.firstOperatorLink(NOW).orElseThrow();
    String second = register.firstOperatorLink(NOW).orElseThrow();
    assertFalse(links().contains(new Link(Secret.hash(first))));
    assertEquals(List.of(new Link(Secret.hash(second))), links());
    makeOlgaOperator();
    assertTrue(register.firstOperatorLink(NOW).isEmpty());
  }

  private record Link(String hash) {
    Link(byte[] hash) {
      this(java.util.HexFormat.of().formatHex(hash));
    }
  }

  private List<Link> links() throws SQLException {
    var links = new java.util.ArrayList<Link>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select token_hash from one_time_link where purpose = 'FIRST_OPERATOR'")) {
      while (row.next()) {
        links.add(new Link(row.getBytes(1)));
      }
    }
    return links;
  }

  private void makeOlgaOperator() throws SQLException {
    change(
        "insert into role_grant (person_id, role) select id, 'OPERATOR' from person where name = 'Olga'");
  }

  private void change(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
