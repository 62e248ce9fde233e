package org.roundtable.opinion.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * All that is unusual in what people did at one initiative. The same doings give the same findings,
 * in whatever order they come.
 */
public final class Findings {
  private Findings() {}

  /** By kind, within a kind by time. */
  public static List<Finding> in(Doings doings) {
    var found = new ArrayList<>(Bursts.in(doings));
    found.addAll(SharedNetworks.in(doings));
    found.replaceAll(f -> counted(f, doings));
    found.addAll(AlikeRows.in(doings));
    return related(found);
  }

  private static Finding counted(Finding finding, Doings doings) {
    var people = new HashSet<>(finding.accounts());
    var theirs = doings.reactions().stream().filter(r -> people.contains(r.person())).toList();
    var reacted = theirs.stream().filter(r -> finding.spans(r.at())).count();
    var made =
        doings.points().stream()
            .filter(p -> people.contains(p.person()) && finding.spans(p.at()))
            .map(Doings.Writing::point)
            .toList();
    return finding.with((int) reacted, made, Likeness.of(theirs), Likeness.of(doings.reactions()));
  }

  private static List<Finding> related(List<Finding> all) {
    var related = new ArrayList<Finding>();
    for (int i = 0; i < all.size(); i++) {
      var people = new HashSet<>(all.get(i).accounts());
      var shared = new ArrayList<Finding.Shared>();
      for (int j = 0; j < all.size(); j++) {
        int both = (int) all.get(j).accounts().stream().filter(people::contains).count();
        if (i != j && both >= Unusual.FLOOR) shared.add(new Finding.Shared(j, both));
      }
      related.add(all.get(i).with(all.get(i).same(), List.copyOf(shared)));
    }
    return List.copyOf(related);
  }
}
