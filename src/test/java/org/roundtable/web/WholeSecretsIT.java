package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.account.Secret;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Canaries;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/**
 * After all that the tests have done: no secret of theirs lies in a log, a table or a letter, and
 * nobody's address or words in a log. Stands near the end of the alphabet, and so runs near the
 * end.
 */
@Isolated("looks at what all other tests have left")
class WholeSecretsIT {
  private static final String PASSWORD = Canaries.secret("kingfisher under 7 umbrellas");
  private static final String WRONG = Canaries.secret("heron over 8 umbrellas");
  private static final String WORDS = "A canary sings in the point " + Secret.fresh();
  private static Someone maria;

  /** Somebody who does what is secret, rightly and wrongly. */
  @BeforeAll
  static void live() {
    Portal.address();
    var jeffco = Districts.jeffco();
    var proposal = Proposals.open(jeffco);
    Sql.run(
        "insert into initiative_version (district_id, initiative_id, number, published_at) values (?, ?, 1, now())",
        jeffco.id().value(),
        proposal.id());
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)"
            + " values (?, ?, '{\"en\": \"In house?\"}', now(), now() + interval '9 days', false, true, 3)",
        jeffco.id().value(),
        proposal.id());
    maria = Parents.maria(jeffco);
    var path = "/api/v1/districts/" + jeffco.slug() + "/initiatives/" + proposal.slug();
    var http = Http.token(maria);
    for (var choice : List.of("support", "everything"))
      http.post(path + "/poll/ballot", ballot(choice, nonce()));
    assertEquals(409, http.post(path + "/poll/ballot", ballot("oppose", nonce())).status());
    http.post(path + "/points", "{\"text\": \"" + WORDS + "\"}");
    http.post(path + "/points", "{\"text\": \"" + WORDS);
    Http.visitor().with("Authorization", "Bearer " + nonce()).get("/api/v1/me");
    try (var tab = Browser.wide().open("/sign-up")) {
      tab.fill("E-mail address", "canary." + maria.email()).fill("Your name", "Ann Lee");
      tab.fill("Password, if you want one", PASSWORD).press("Make my account");
      tab.sees("Look into your mailbox").go("/sign-in");
      tab.fill("E-mail address", maria.email()).fill("Password", WRONG).press("Sign in");
      tab.sees("do not belong together");
    }
  }

  @Test
  void noLogHoldsASecretAnAddressOrWhatSomebodySaid() throws IOException {
    var wanted = new TreeSet<>(Canaries.all());
    wanted.add(WORDS);
    for (var row : Sql.rows("select email from person where email is not null"))
      wanted.add(String.valueOf(row.get(0)));
    for (var log : logs())
      assertEquals(
          Set.of(),
          found(wanted, Files.readString(log, StandardCharsets.ISO_8859_1)),
          log::toString);
  }

  @Test
  void noTableHoldsASecret() {
    var found = new TreeSet<String>();
    var words = 0;
    for (var table :
        Sql.rows("select tablename from pg_tables where schemaname = 'public' order by 1")) {
      var text = text((String) table.get(0));
      if (text.contains(WORDS)) words++;
      for (var secret : found(Canaries.all(), text)) found.add(table.get(0) + ": " + secret);
    }
    assertEquals(Set.of(), found);
    assertTrue(words > 0, "the sweep sees what is there");
  }

  @Test
  void noLetterHoldsASecretOfItsReader() throws IOException {
    var letters = Portal.data().resolve("mail");
    if (!Files.exists(letters)) return;
    try (var files = Files.walk(letters)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
        assertEquals(Set.of(), found(Canaries.all(), Files.readString(file)), file::toString);
    }
  }

  private static String text(String table) {
    return String.valueOf(
        Sql.rows("select string_agg(cast(t as text), chr(10)) from " + table + " t").get(0).get(0));
  }

  private static Set<String> found(Set<String> wanted, String text) {
    var found = new TreeSet<String>();
    for (var one : wanted) if (text.contains(one)) found.add(one);
    return found;
  }

  /** What the portal and its database have written beside their data. */
  private static List<Path> logs() {
    try (var files = Files.walk(Portal.data().resolve("log"))) {
      var all = new ArrayList<>(files.filter(Files::isRegularFile).toList());
      assertTrue(all.size() > 1, all::toString);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ballot(String choice, String nonce) {
    return "{\"choice\": \"" + choice + "\", \"nonce\": \"" + nonce + "\"}";
  }

  private static String nonce() {
    return Canaries.secret(HexFormat.of().formatHex(Secret.hash(Secret.fresh())));
  }
}
