package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where a sentence hides who does something: "is kept", "got stolen"; "será compartido", "se
 * guardan". It knows words, not grammar, so it may be wrong and only ever advises.
 */
final class PassiveVoice {
  private static final int MOST_BETWEEN = 2;

  private final boolean spanish;
  private final Set<String> be;
  private final Set<String> between;
  private final Set<String> participles;
  private final Set<String> others;
  private final Set<String> doing;

  PassiveVoice(String language) {
    var lists = WordLists.of(language);
    spanish = language.equals("es");
    be = lists.named("be");
    between = lists.named("between");
    participles = lists.named("participle");
    others = lists.named("not-participle");
    doing = lists.named("se-verb");
  }

  /** In the order of the sentence; none overlaps another. */
  List<Finding> in(List<Word> words) {
    var found = new ArrayList<Finding>();
    for (int i = 0; i < words.size(); i++) {
      int last = last(words, i);
      if (last <= i) continue;
      int start = words.get(i).start();
      found.add(new Finding(Finding.Kind.PASSIVE, start, words.get(last).end(), 0, null));
      i = last;
    }
    return found;
  }

  /** Where the participle stands that belongs to the verb at {@code i}, or -1. */
  private int last(List<Word> words, int i) {
    var verb = words.get(i).lower();
    if (spanish && verb.equals("se")) return reflexive(words, i);
    if (!be.contains(verb)) return -1;
    int at = i + 1;
    int passed = 0;
    while (at < words.size()) {
      var word = words.get(at).lower();
      if (isParticiple(word)) return at;
      if (be.contains(word)) passed--;
      else if (!between.contains(word) && !isAdverb(word)) return -1;
      if (++passed > MOST_BETWEEN) return -1;
      at++;
    }
    return -1;
  }

  private boolean isAdverb(String word) {
    return spanish ? word.endsWith("mente") : word.endsWith("ly");
  }

  private boolean isParticiple(String word) {
    if (others.contains(word)) return false;
    if (participles.contains(word)) return true;
    if (spanish) return word.matches("\\p{L}{2,}(?:[ai]d[oa]s?|íd[oa]s?)");
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") || word.equals("used");
  }

  /** "se guarda", "se pueden compartir" */
  private int reflexive(List<Word> words, int i) {
    if (i + 1 >= words.size()) return -1;
    var verb = words.get(i + 1).lower();
    if (isDoing(verb) && verb.matches(".*(?:an|en|a|e|á|án|ó|ron|ía|ían)")) return i + 1;
    boolean may = verb.matches("pued[ea]n?|deb[ea]n?|podrán?|deberán?");
    return may && i + 2 < words.size() && isDoing(words.get(i + 2).lower()) ? i + 2 : -1;
  }

  private boolean isDoing(String verb) {
    for (var beginning : doing)
      if (verb.startsWith(beginning) && verb.length() - beginning.length() <= 6) return true;
    return false;
  }
}
