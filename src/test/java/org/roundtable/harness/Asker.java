package org.roundtable.harness;

import java.util.List;
import java.util.function.Supplier;
import org.roundtable.account.Role;

/**
 * A column of the table of rights: a kind of person, and how to make one.
 *
 * @param people makes them anew, for questions that change them
 * @param readers always the same ones, for questions that change nothing
 */
public record Asker(String column, List<Supplier<As>> people, List<Supplier<As>> readers) {

  private Asker(String column, List<Supplier<As>> people) {
    this(column, people, people.stream().map(Asker::once).toList());
  }

  private static Supplier<As> once(Supplier<As> maker) {
    var same = maker.get();
    return () -> same;
  }

  /**
   * Somebody who asks, with a browser and with a program.
   *
   * @param person null for a visitor
   */
  public record As(Someone person, Http browser, Http program) {
    As(Someone person) {
      this(
          person,
          person == null ? Http.visitor() : Http.cookie(person),
          person == null ? Http.visitor() : Http.token(person));
    }
  }

  /** The columns in their order. The district is Jefferson County, the other one Chicago. */
  public static List<Asker> all() {
    var here = Districts.existing("jeffco");
    var elsewhere = Districts.existing("chicago");
    return List.of(
        one("visitor", () -> new As(null)),
        one("newcomer", () -> new As(Parents.newcomer())),
        one("parent", () -> new As(Parents.maria(here))),
        one("staff", () -> new As(Officials.staff(here))),
        one("moderator", () -> new As(Officials.moderator(here))),
        one("clerk", () -> new As(Officials.clerk(here))),
        one("board member", () -> new As(Officials.boardMember(here))),
        one("administrator", () -> new As(Officials.administrator(here))),
        one("operator", () -> new As(Officials.operator())),
        new Asker(
            "elsewhere",
            List.of(
                () -> new As(Parents.maria(elsewhere)),
                () -> new As(Officials.staff(elsewhere)),
                () -> new As(Officials.moderator(elsewhere)),
                () -> new As(Officials.clerk(elsewhere)),
                () ->
                    new As(
                        Officials.boardMember(elsewhere)
                            .as(Role.DISTRICT_ADMINISTRATOR, elsewhere)))));
  }

  private static Asker one(String column, Supplier<As> person) {
    return new Asker(column, List.of(person));
  }
}
