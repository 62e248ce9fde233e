package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.account.Role;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;

/**
 * A value of another type than its field has is refused, where the binding would make one of it.
 */
class StrictJsonIT {
  private static final String PLACE = "/api/v1/districts/jeffco";
  private static final String PROPOSAL = PLACE + "/initiatives/dashboard-in-house";
  private static Place jeffco;
  private static Http member;

  @BeforeAll
  static void start() {
    Portal.address();
    jeffco = Districts.existing("jeffco");
    member = Http.token(Parents.maria(jeffco).as(Role.STAFF, jeffco));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /initiatives/dashboard-in-house/points | {'text': 5} | “text” must be text",
        "POST | /initiatives/dashboard-in-house/points | {'text': true} | “text” must be text",
        "POST | /initiatives/dashboard-in-house/points | {'text': 'a', 'text': 'b'} | not JSON",
        "POST | /initiatives/dashboard-in-house/points | ['text'] | An object",
        "POST | /initiatives/dashboard-in-house/poll/ballot | {'choice': ['oppose']} | “choice”",
        "POST | /initiatives/reading-practice-app/poll | {'hidden_until_close': 'yes'} | true or false",
        "POST | /initiatives/reading-practice-app/poll | {'question': {'en': 1}} | “question” must be text",
        "PUT | /membership | {'schools': [null]} | “schools” has an empty place",
        "PUT | /membership | {'schools': 'all'} | “schools” must be a list"
      })
  void isRefused(String verb, String path, String body, String because) {
    var answer =
        member
            .with("Content-Type", "application/json")
            .ask(verb, PLACE + path, body.replace('\'', '"'));
    assertEquals(400, answer.status(), answer.body());
    var problem = answer.json().get("detail").getAsString();
    assertTrue(problem.contains(because), problem);
  }

  @Test
  void whatFitsIsTaken() {
    var made = member.post(PROPOSAL + "/points", "{\"text\": \"Fits well.\", \"details\": null}");
    assertEquals(201, made.status(), made.body());
  }
}
