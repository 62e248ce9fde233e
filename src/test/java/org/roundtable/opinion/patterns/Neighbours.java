package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Families who take part over two weeks, mostly in the evening, each from home or by the carrier of
 * a phone; some come again. They belong to two camps that see many points differently. To them a
 * test adds a campaign, or an evening in a school's computer room.
 */
final class Neighbours {
  static final long MINUTE = 60_000;
  static final long HOUR = 60 * MINUTE;
  static final long DAY = 24 * HOUR;
  private static final long MONDAY = 1_381_125_600_000L;
  private static final int POINTS = 40;
  private static final int DAYS = 14;

  private final Random chance;
  private final List<Doings.Reaction> reactions = new ArrayList<>();
  private final List<Doings.Writing> points = new ArrayList<>();
  private final List<Doings.Arrival> arrivals = new ArrayList<>();
  private final Set<Long> reacted = new HashSet<>();
  private final double[][] agree = new double[2][POINTS];
  private long last;

  Neighbours(long seed) {
    chance = new Random(seed);
    for (int j = 0; j < POINTS; j++) {
      agree[0][j] = chance.nextInt(3) == 0 ? .9 : .25 + .5 * chance.nextDouble();
      agree[1][j] = chance.nextInt(2) == 0 ? 1 - agree[0][j] : agree[0][j];
    }
  }

  /** So many people, each on some evening; every third comes again on another. */
  Neighbours families(int many) {
    for (int i = 0; i < many; i++) {
      long person = ++last;
      var camp = chance.nextInt(2);
      var home = chance.nextInt(8) == 0 ? "carrier" : "home" + person / 2;
      visit(person, camp, home, 5 + chance.nextInt(20), evening(chance.nextInt(DAYS)));
      if (chance.nextInt(3) == 0)
        visit(person, camp, home, 1 + chance.nextInt(8), evening(chance.nextInt(DAYS)));
      if (chance.nextInt(5) == 0)
        points.add(new Doings.Writing(person, 1_000 + person, evening(chance.nextInt(DAYS))));
    }
    return this;
  }

  /** After a letter to all families: many within hours, fewer and fewer. */
  Neighbours answersToALetter(int many, int day) {
    for (int i = 0; i < many; i++) {
      long person = ++last;
      var later = (long) (-Math.log(1 - chance.nextDouble()) * 2 * HOUR);
      visit(person, chance.nextInt(2), "home" + person, 12, MONDAY + day * DAY + 17 * HOUR + later);
    }
    return this;
  }

  /** Parents in the computer room of a school, of all opinions, within an hour. */
  Neighbours evening(int many, int day) {
    for (int i = 0; i < many; i++) {
      var at = MONDAY + day * DAY + 18 * HOUR + (long) (chance.nextDouble() * 50 * MINUTE);
      visit(++last, chance.nextInt(2), "school", 5 + chance.nextInt(15), at);
    }
    return this;
  }

  /** Accounts that do the same to the same dozen of points, from one network. */
  List<Long> campaign(int many, int day) {
    var mine = new ArrayList<Long>();
    for (int i = 0; i < many; i++) {
      long person = ++last;
      mine.add(person);
      var at = MONDAY + day * DAY + 20 * HOUR + (long) (chance.nextDouble() * 4 * MINUTE);
      arrivals.add(new Doings.Arrival(person, "campaign/" + day, day, at));
      for (int point = 0; point < 12; point++)
        reactions.add(
            new Doings.Reaction(person, point, point % 3 == 0 ? 1 : -1, at + point * 900));
    }
    return mine;
  }

  private void visit(long person, int camp, String from, int many, long at) {
    int day = (int) ((at - MONDAY) / DAY);
    arrivals.add(new Doings.Arrival(person, from + "/" + day, day, at));
    var order = new ArrayList<Long>();
    for (long point = 0; point < POINTS; point++) order.add(point);
    Collections.shuffle(order, chance);
    for (var point : order.subList(0, many)) {
      at += 5_000 + chance.nextInt(20_000);
      var luck = chance.nextDouble();
      int value = luck < .1 ? 0 : (luck - .1) / .9 < agree[camp][point.intValue()] ? 1 : -1;
      if (reacted.add(person * POINTS + point))
        reactions.add(new Doings.Reaction(person, point, value, at));
    }
  }

  /** Two of three come between five and nine. */
  private long evening(int day) {
    var hour = chance.nextInt(3) > 0 ? 17 + 4 * chance.nextDouble() : 7 + 14 * chance.nextDouble();
    return MONDAY + day * DAY + (long) (hour * HOUR);
  }

  Doings doings() {
    Collections.shuffle(reactions, chance);
    return new Doings(reactions, points, arrivals);
  }
}
