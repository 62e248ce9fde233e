package org.roundtable.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import org.roundtable.account.Wording;
import org.roundtable.notice.compare.Widening;

/** What takes, shows or keeps more, as a page lists it: a line for each kind, and not for each. */
@Named
@RequestScoped
public class WiderWords {
  @Inject Wording w;

  /** "New data: Birthday; Your e-mail". */
  public List<String> of(List<Widening> all) {
    var byKind = all.stream().collect(groupingBy(Widening::kind, TreeMap::new, toList()));
    return byKind.entrySet().stream()
        .map(kind -> w.say("Widening." + kind.getKey(), named(kind.getValue())))
        .toList();
  }

  private String named(List<Widening> all) {
    return all.stream().map(one -> w.in(one.what())).collect(joining("; "));
  }
}
