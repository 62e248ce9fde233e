package org.roundtable.notice.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.paper.Phrase;

/** Phrases put together, and cut where there is no room for more. */
final class Phrases {
  private Phrases() {}

  static String text(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).collect(Collectors.joining());
  }

  /** All that say something, with {@code between} between them, but not behind a full stop. */
  static List<Phrase> joined(String between, List<List<Phrase>> all) {
    var joined = new ArrayList<Phrase>();
    for (var one : all) {
      if (one.isEmpty()) continue;
      if (!joined.isEmpty()) joined.add(Phrase.said(text(joined).endsWith(".") ? " " : between));
      joined.addAll(one);
    }
    return List.copyOf(joined);
  }

  /** The beginning, to the last whole word that fits, with a mark that there is more. */
  static List<Phrase> cut(List<Phrase> phrases, int characters) {
    if (text(phrases).length() <= characters) return phrases;
    var kept = new ArrayList<Phrase>();
    int room = characters;
    for (var phrase : phrases) {
      if (phrase.text().length() > room) {
        kept.add(new Phrase(beginning(phrase.text(), room), phrase.quoted(), phrase.language()));
        break;
      }
      kept.add(phrase);
      room -= phrase.text().length();
    }
    kept.add(Phrase.said(" …"));
    return List.copyOf(kept);
  }

  private static String beginning(String text, int room) {
    int end = room;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) end--;
    var start = text.substring(0, end);
    var blank = start.lastIndexOf(' ');
    return (blank > room / 2 ? start.substring(0, blank) : start).stripTrailing();
  }
}
