package org.roundtable.bench;

import java.util.Arrays;
import java.util.List;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/** What one more reaction costs the database: with none before it, and with two million. */
final class CountKeeping {
  private static final int PEOPLE = 4_000;
  private static final int POINTS = 500;
  private static final int SOME = 2_000;
  private static final int REPEATS = 3;
  private static final double MOST = 1.3;
  private final Place district = Districts.jeffco();

  List<Figure> figures() {
    var families = Families.in(district, PEOPLE);
    var few = initiative();
    var many = initiative();
    fill(many, families);
    fill(initiative(), families);
    Sql.run("vacuum analyze reaction");
    micros(few, families, 0);
    micros(many, families, 0);
    var times = new double[REPEATS];
    var ratios = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      double before = micros(few, families, i + 1);
      times[i] = micros(many, families, i + 1);
      ratios[i] = times[i] / before;
    }
    double time = Figure.median(times);
    return List.of(
        Figure.atMost(
            "one reaction and its counts, after 2 million by after none",
            time,
            "µs",
            time / Figure.median(ratios),
            MOST));
  }

  private int initiative() {
    var open = Proposals.open(district);
    open.points(Parents.grace(district), POINTS);
    return open.id();
  }

  /** All but the last ten people react to half of the points. */
  private static void fill(int initiative, Families families) {
    Sql.run(
        "insert into reaction (point_id, person_id, value, at)"
            + " select t.point_id, p.id, (p.id + t.point_id) % 3 - 1, now()"
            + " from point_tally t cross join unnest(?) p (id)"
            + " where t.initiative_id = ? and t.point_id % 2 = 0 and p.id <> all (?)",
        families.ids(), initiative, last(families));
  }

  private static Long[] last(Families families) {
    return Arrays.copyOfRange(families.ids(), PEOPLE - 10, PEOPLE);
  }

  /** One reaction and commit after the other; microseconds of each. */
  private static double micros(int initiative, Families families, int round) {
    var points = Sql.rows("select point_id from point_tally where initiative_id = ?", initiative);
    long begin = System.nanoTime();
    for (int i = 0; i < SOME; i++)
      Sql.run(
          "insert into reaction as r (point_id, person_id, value, at) values (?, ?, ?, now())"
              + " on conflict (point_id, person_id) do update set value = excluded.value",
          points.get(i % POINTS).get(0),
          last(families)[(i / POINTS + round) % 10],
          (i + round) % 3 - 1);
    return (System.nanoTime() - begin) / 1e3 / SOME;
  }
}
