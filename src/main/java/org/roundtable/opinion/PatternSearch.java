package org.roundtable.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.roundtable.opinion.patterns.Doings;
import org.roundtable.opinion.patterns.Finding;
import org.roundtable.opinion.patterns.Findings;

/**
 * The unusual patterns of one initiative as they were found last. Found anew when something has
 * changed, by one reader at a time, and after a long search only after a longer rest, so that a
 * stream of reactions does not keep a processor busy.
 */
final class PatternSearch {
  private static final long SHORT_NANOS = 250_000_000;
  private static final int REST = 20;

  private Found found;
  private long ended;
  private long took;

  /**
   * @param stamp of what it was found in
   * @param people those in a finding
   */
  record Found(
      String stamp, List<Finding> findings, Map<Long, Doer> people, int reactions, int arrivals) {}

  /**
   * When somebody took part for the first time, and how often they reacted.
   *
   * @param began milliseconds since 1970
   */
  record Doer(long began, int reactions) {

    Doer and(Doer other) {
      return new Doer(Math.min(began, other.began), reactions + other.reactions);
    }
  }

  synchronized Found found(String stamp, Supplier<Doings> doings) {
    if (found != null && (found.stamp().equals(stamp) || !rested())) return found;
    var begin = System.nanoTime();
    found = search(stamp, doings.get());
    ended = System.nanoTime();
    took = ended - begin;
    return found;
  }

  private boolean rested() {
    return took < SHORT_NANOS || System.nanoTime() - ended > REST * took;
  }

  private static Found search(String stamp, Doings doings) {
    var findings = Findings.in(doings);
    var people = new HashMap<Long, Doer>();
    for (var r : doings.reactions()) people.merge(r.person(), new Doer(r.at(), 1), Doer::and);
    for (var p : doings.points()) people.merge(p.person(), new Doer(p.at(), 0), Doer::and);
    var named = new HashMap<Long, Doer>();
    for (var finding : findings)
      for (var person : finding.accounts())
        if (people.containsKey(person)) named.put(person, people.get(person));
    return new Found(
        stamp, findings, Map.copyOf(named), doings.reactions().size(), doings.arrivals().size());
  }
}
