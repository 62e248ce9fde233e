package org.roundtable.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.roundtable.account.Person;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Sql;

/** What stands beside the words of somebody who deleted the account and left the words there. */
class LeftPageIT {

  @Test
  void theirWordsSayInWordsThatTheyHaveLeft() {
    var scene = Scene.opened();
    var grace = scene.grace().id().value();
    Sql.run(
        "update person set email = null, name = ?, closed_at = now() where id = ?",
        Person.NOBODY,
        grace);
    var path = "/districts/" + scene.district().slug() + "/initiatives/" + scene.proposal().slug();
    var json = Http.visitor().get("/api/v1" + path + "/points").json().getAsJsonArray("items");
    assertTrue(json.get(0).getAsJsonObject().get("author").isJsonNull());
    try (var tab = Browser.wide().open(scene.page())) {
      tab.sees("a person who has left").check();
      assertFalse(tab.text().contains(Person.NOBODY));
    }
    try (var tab = Browser.narrow().inSpanish().open(scene.page() + "/points")) {
      tab.sees("alguien que ya no está").check();
    }
    Sql.run("update comment set state = 'WAITING' where author_id = ?", grace);
    var moderator = Officials.moderator(scene.district());
    var queue = "/api/v1/districts/" + scene.district().slug() + "/moderation/queue";
    var queued = Http.token(moderator).get(queue).json().getAsJsonArray("items");
    assertTrue(queued.get(0).getAsJsonObject().get("author").isJsonNull());
    try (var tab = Browser.wide().as(moderator).open(scene.at("/desk/moderation"))) {
      tab.follow("All of a person who has left").sees("Only of a person who has left").check();
      assertEquals(0, tab.find("text=" + Person.NOBODY).count());
    }
  }
}
