package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.account.Secret;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;

/** What a family chooses of its child leaves no trace: no row, no line of a log, no cookie. */
@Isolated("compares the whole database before and after")
class NothingOfAChildIsKeptIT {
  private static final String SCHOOL = "Nightjar " + Secret.fresh().substring(0, 12);
  private static final String NO_SCHOOL = "Bittern " + Secret.fresh().substring(0, 12);
  private static final List<String> CHOSEN = List.of("UNSTABLE-HOUSING", "COUNSELING");
  private static Place place;
  private static String path;

  @BeforeAll
  static void aDistrictWithASchoolThatNobodyElseNames() {
    Portal.address();
    place = Districts.jeffco();
    Sql.run("insert into school (district_id, name) values (?, ?)", place.id().value(), SCHOOL);
    path = "/" + place.slug() + "/my-child";
  }

  @Test
  void noTableAndNoLogKnowsWhatWasAsked() throws IOException {
    var maria = Parents.maria(place);
    var askers = List.of(Http.visitor(), Http.cookie(maria), Http.token(maria));
    for (var asker : askers) asker.get("/" + place.slug());
    var before = tables();
    var logged = logs();
    for (var asker : askers) {
      assertTrue(ask(asker, SCHOOL).body().contains("child-answer"));
      assertFalse(ask(asker, NO_SCHOOL).body().contains("child-answer"));
      var query = "?grade=03&programmes=" + String.join(",", CHOSEN) + "&school=";
      for (var school : List.of(SCHOOL, NO_SCHOOL))
        asker.get("/api/v1/districts" + path + query + school.replace(" ", "%20"));
    }
    assertEquals(before, tables());
    logs()
        .forEach(
            (log, text) -> {
              var added =
                  text.substring(Math.min(text.length(), logged.getOrDefault(log, "").length()));
              for (var word : List.of(SCHOOL, NO_SCHOOL, SCHOOL.replace(" ", "%20"), CHOSEN.get(0)))
                assertFalse(added.contains(word), log + ": " + word);
            });
  }

  @Test
  void theAnswerIsKeptByNobodyAndSetsNoCookie() {
    var asked = ask(Http.visitor(), SCHOOL);
    assertEquals(200, asked.status());
    assertEquals("no-store", asked.header("Cache-Control"));
    assertEquals("", asked.header("Set-Cookie"));
    assertEquals("", asked.header("ETag"));
  }

  /** A link with choices would be one that somebody can find, keep or send. */
  @Test
  void anAddressChoosesNothing() {
    var answer = Http.visitor().get(path + "?grade=03&programme=BUS");
    assertEquals(200, answer.status());
    assertFalse(answer.body().contains("child-answer"));
    assertFalse(answer.body().contains("checked=\"checked\""));
    assertFalse(answer.body().contains("selected=\"selected\""));
  }

  @Test
  void aFormOfAnotherPageCannotAskInAFamilysPlace() {
    assertEquals(
        403, ask(Http.visitor().with("Origin", "https://elsewhere.example"), SCHOOL).status());
  }

  private static Http.Answer ask(Http asker, String school) {
    var body = "school=" + school.replace(" ", "+") + "&grade=03";
    for (var programme : CHOSEN) body += "&programme=" + programme;
    return asker.with("Content-Type", "application/x-www-form-urlencoded").ask("POST", path, body);
  }

  /** Each table's rows and the transactions that wrote them, as one number. */
  private static Map<String, String> tables() {
    var tables = new TreeMap<String, String>();
    for (var row :
        Sql.rows("select tablename from pg_tables where schemaname = 'public' order by 1")) {
      var table = (String) row.get(0);
      tables.put(
          table,
          Sql.text(
              "select count(*) || ' ' || coalesce(md5(string_agg(xmin || ' ' || ctid, ',' order by ctid)), '')"
                  + " from "
                  + table));
    }
    assertTrue(tables.size() > 30, tables::toString);
    return tables;
  }

  private static Map<Path, String> logs() throws IOException {
    var logs = new TreeMap<Path, String>();
    try (var files = Files.walk(Portal.data().resolve("log"))) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
        logs.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    assertTrue(logs.size() > 1, logs.keySet()::toString);
    return logs;
  }
}
