package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.Page;

/** Lists of points in every order, page by page. */
class PointsIT extends InsideIT {
  @Inject Points points;
  @Inject Comments comments;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone maria;

  @BeforeEach
  void sixtyPointsWithReactions() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    maria = Parents.maria(jeffco);
    store.points(maria, 60);
    for (int i = 0; i < 7; i++) {
      var person = Parents.grace(jeffco);
      Sql.run(
          "insert into reaction (point_id, person_id, value, at)"
              + " select id, ?, (id * 7 + ?) % 3 - 1, now() from comment where initiative_id = ?",
          person.id().value(), i * i, store.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pageByPageEveryPointComesOnceAndInOrder(Sort sort) {
    var all = new ArrayList<Point>();
    String after = null;
    do {
      var page = list(Caller.ANYONE, sort, after, 7);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    assertEquals(60, all.size());
    assertEquals(60, new HashSet<>(all.stream().map(Point::id).toList()).size());
    for (int i = 1; i < all.size(); i++) {
      var before = all.get(i - 1);
      var now = all.get(i);
      var fell = before.valueIn(sort) - now.valueIn(sort);
      assertTrue(fell > 0 || (fell == 0 && before.id() > now.id()), before + " before " + now);
    }
  }

  @Test
  void anAnsweredPointLeavesTheUnansweredOnesOnceTheAnswerIsPublished() {
    var first = list(Caller.ANYONE, Sort.UNANSWERED, null, 1).items().get(0).id();
    var theme =
        (int)
            Sql.number(
                "insert into theme (district_id, initiative_id, title) values (?, ?, '{}') returning id",
                jeffco.id().value(),
                store.id());
    Sql.run(
        "insert into theme_point (district_id, theme_id, point_id) values (?, ?, ?)",
        jeffco.id().value(),
        theme,
        first);
    assertEquals(first, list(Caller.ANYONE, Sort.UNANSWERED, null, 1).items().get(0).id());
    Sql.run("update theme set published_at = now() where id = ?", theme);
    assertFalse(ids(Caller.ANYONE, Sort.UNANSWERED).contains(first));
    Sql.run("delete from theme_point where theme_id = ?", theme);
    assertTrue(ids(Caller.ANYONE, Sort.UNANSWERED).contains(first));
  }

  @Test
  void whatWaitsIsInTheListForItsAuthorAlone() {
    var tom = Parents.tom(jeffco);
    var id = comments.makePoint(jeffco.id(), tom.caller(), store.slug(), new Draft("Waiting", ""));
    for (var sort : Sort.values()) {
      assertTrue(ids(tom.caller(), sort).contains(id), sort.name());
      assertFalse(ids(Caller.ANYONE, sort).contains(id), sort.name());
      assertFalse(ids(maria.caller(), sort).contains(id), sort.name());
    }
    assertEquals(60, points.about(jeffco.id(), tom.caller(), store.slug()).points());
  }

  @Test
  void repliesAreCountedWhileTheyAreShown() {
    var point = list(Caller.ANYONE, Sort.NEWEST, null, 1).items().get(0).id();
    var place = new Comments.Place(store.slug(), point);
    var grace = Parents.grace(jeffco);
    var reply = comments.reply(jeffco.id(), grace.caller(), place, new Draft("Yes.", null));
    assertEquals(1, points.one(jeffco.id(), Caller.ANYONE, store.slug(), point).replies());
    comments.withdraw(jeffco.id(), grace.caller(), new Comments.Place(store.slug(), reply));
    assertEquals(0, points.one(jeffco.id(), Caller.ANYONE, store.slug(), point).replies());
    assertEquals(0, Proposals.broken("point-lists-are-right.sql"));
  }

  private List<Long> ids(Caller who, Sort sort) {
    return list(who, sort, null, 100).items().stream().map(Point::id).toList();
  }

  private Page<Point> list(Caller who, Sort sort, String after, int limit) {
    return points.list(jeffco.id(), who, new Points.Query(store.slug(), sort, after, limit));
  }
}
