package org.roundtable.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roundtable.opinion.math.Counts;
import org.roundtable.opinion.math.Group;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Point;
import org.roundtable.opinion.math.Representative;

/**
 * What may be shown as a group: an opinion group of at least {@link #FLOOR} people, or several
 * smaller ones taken together, so that nobody is told apart.
 *
 * @param groups numbers of the opinion groups in it; one, unless it is merged
 * @param counts its people's votes, in the order of the statements
 * @param words what represents it; nothing speaks for a merged one
 * @param centre where it stands on the map
 */
public record Bloc(
    List<Integer> groups,
    int people,
    List<Counts> counts,
    List<Representative> words,
    Point centre) {
  /** People that a group or a cell needs to be shown. */
  public static final int FLOOR = 10;

  /** The largest first, the merged one last; none where fewer than two would be left. */
  static List<Bloc> of(Opinion opinion) {
    var blocs = new ArrayList<Bloc>();
    opinion.groups().stream()
        .map(Bloc::of)
        .sorted(Comparator.comparingInt(Bloc::people).reversed())
        .forEach(blocs::add);
    while (blocs.size() > 1 && blocs.get(blocs.size() - 1).people < FLOOR) {
      var smallest = blocs.remove(blocs.size() - 1);
      blocs.set(blocs.size() - 1, blocs.get(blocs.size() - 1).with(smallest));
    }
    return blocs.size() > 1 ? List.copyOf(blocs) : List.of();
  }

  private static Bloc of(Group group) {
    return new Bloc(
        List.of(group.id()),
        group.members().size(),
        group.counts(),
        group.representative(),
        group.centre());
  }

  private Bloc with(Bloc other) {
    var together = new ArrayList<>(groups);
    together.addAll(other.groups);
    var sums = new ArrayList<Counts>();
    for (int j = 0; j < counts.size(); j++) sums.add(plus(counts.get(j), other.counts.get(j)));
    int all = people + other.people;
    var middle =
        new Point(
            (centre.x() * people + other.centre.x() * other.people) / all,
            (centre.y() * people + other.centre.y() * other.people) / all);
    return new Bloc(List.copyOf(together), all, List.copyOf(sums), List.of(), middle);
  }

  static Counts plus(Counts a, Counts b) {
    return new Counts(a.agree() + b.agree(), a.disagree() + b.disagree(), a.pass() + b.pass());
  }

  /** "A" for the first, which is the largest. */
  public static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  public boolean merged() {
    return groups.size() > 1;
  }
}
