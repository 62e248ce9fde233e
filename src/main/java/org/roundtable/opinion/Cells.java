package org.roundtable.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roundtable.opinion.math.Counts;
import org.roundtable.opinion.math.Side;

/**
 * One statement's shares in each bloc, in hundredths, where enough of its people saw it. One hidden
 * cell could be reckoned from the others and the whole, so it takes the next smallest along.
 */
final class Cells {
  private Cells() {}

  /** One for each bloc; null where it is hidden. */
  static List<Integer> shares(List<Bloc> blocs, int statement, Side side) {
    var counts = blocs.stream().map(b -> b.counts().get(statement)).toList();
    var shown = new boolean[counts.size()];
    int hidden = 0;
    for (int i = 0; i < shown.length; i++) {
      shown[i] = counts.get(i).seen() >= Bloc.FLOOR;
      if (!shown[i]) hidden++;
    }
    if (hidden == 1) shown[smallest(counts, shown)] = false;
    var shares = new ArrayList<Integer>();
    for (int i = 0; i < shown.length; i++) shares.add(shown[i] ? share(counts.get(i), side) : null);
    return shares;
  }

  private static int smallest(List<Counts> counts, boolean[] shown) {
    int smallest = -1;
    for (int i = 0; i < shown.length; i++)
      if (shown[i] && (smallest < 0 || counts.get(i).seen() < counts.get(smallest).seen()))
        smallest = i;
    return smallest;
  }

  /** In this bloc, and among everybody else; both hidden where one is. */
  static List<Integer> against(Bloc bloc, List<Bloc> blocs, int statement, Side side) {
    var here = bloc.counts().get(statement);
    var elsewhere =
        blocs.stream()
            .filter(other -> other != bloc)
            .map(other -> other.counts().get(statement))
            .reduce(new Counts(0, 0, 0), Bloc::plus);
    if (here.seen() < Bloc.FLOOR || elsewhere.seen() < Bloc.FLOOR) return Arrays.asList(null, null);
    return List.of(share(here, side), share(elsewhere, side));
  }

  /** Of a hundred who saw it, how many took that side; null where too few saw it. */
  static Integer whole(Counts counts, Side side) {
    return counts.seen() >= Bloc.FLOOR ? share(counts, side) : null;
  }

  private static int share(Counts counts, Side side) {
    int votes = side == Side.AGREE ? counts.agree() : counts.disagree();
    return Math.round(100f * votes / counts.seen());
  }
}
