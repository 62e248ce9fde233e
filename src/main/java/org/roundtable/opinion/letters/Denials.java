package org.roundtable.opinion.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text denies and what it affirms: pairs of words that follow each other, behind a word like
 * "not" or far from any. One word makes of a text its opposite, and nobody who signs the one has
 * signed the other, however alike they look. Words such as "the" and "that" carry nothing and are
 * passed over; around a denial it is open how far it reaches, so the pairs there affirm nothing.
 */
final class Denials {
  private static final Set<String> DENYING =
      words(
          """
          not no never none nobody nothing neither nor cannot without against oppose opposes opposed
          disagree disagrees reject rejects dont doesnt didnt isnt arent wasnt werent wont cant
          couldnt shouldnt wouldnt hasnt havent hadnt mustnt
          nunca jamas sin ni tampoco nadie nada ningun ninguna ninguno contra desacuerdo rechazo
          rechaza rechazamos opongo opone oponemos""");

  /** Of these, typing errors are known again: a letter left out, doubled or swapped. */
  private static final Set<String> MISTYPED =
      words("not never nobody nothing without against nunca jamas nadie contra");

  /** What such an error makes of them by chance, and what is a word of its own. */
  private static final Set<String> OTHERS = words("ever contar");

  private static final Set<String> EMPTY =
      words(
          """
          i you he she it we they me us them a an the of to in on at for with by from and or but as so
          that this these those who which is are was were be been being am do does did will would can
          could should shall may might must have has had my our your their his her its very really
          please if than then there here
          yo el la los las un una unos unas lo le les se me nos de del al a en con por para y e o u que
          quien es son era fue ser estar este esta estos estas ese esa eso esto mi mis su sus nuestro
          nuestra nuestros nuestras muy ya si como pero mas""");

  static {
    var mistyped = new HashSet<String>();
    for (var word : MISTYPED) mistyped.addAll(mistyped(word));
    mistyped.removeAll(OTHERS);
    DENYING.addAll(mistyped);
  }

  /** How many words behind a denial, and before it, affirm nothing. */
  private static final int BEHIND = 4;

  private static final int BEFORE = 2;

  private final int[] denied;
  private final int[] affirmed;

  private Denials(Set<Integer> denied, Set<Integer> affirmed) {
    denied.removeAll(affirmed);
    this.denied = denied.stream().mapToInt(i -> i).sorted().toArray();
    this.affirmed = affirmed.stream().mapToInt(i -> i).sorted().toArray();
  }

  static Denials of(String text) {
    var denied = new HashSet<Integer>();
    var affirmed = new HashSet<Integer>();
    for (var sentence : text.split("[.!?;:\\n]+")) read(carrying(sentence), denied, affirmed);
    return new Denials(denied, affirmed);
  }

  private static List<String> carrying(String sentence) {
    return Arrays.stream(Shingles.plain(sentence).split(" "))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .toList();
  }

  private static void read(List<String> words, Set<Integer> denied, Set<Integer> affirmed) {
    var open = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++)
      if (DENYING.contains(words.get(i))) {
        Arrays.fill(open, Math.max(0, i - BEFORE), Math.min(words.size(), i + 1 + BEHIND), true);
        add(words, i - 1, i + 1, denied);
        add(words, i + 1, i + 2, denied);
        if (i == words.size() - 1) add(words, i - 2, i - 1, denied);
      }
    for (int i = 0; i + 1 < words.size(); i++) if (!open[i]) add(words, i, i + 1, affirmed);
  }

  private static void add(List<String> words, int first, int second, Set<Integer> pairs) {
    if (first >= 0 && second < words.size())
      pairs.add(31 * words.get(first).hashCode() + words.get(second).hashCode());
  }

  /** Does one deny what the other affirms? */
  boolean contradict(Denials other) {
    return meet(denied, other.affirmed) || meet(affirmed, other.denied);
  }

  private static boolean meet(int[] some, int[] others) {
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      if (some[i] == others[j]) return true;
      if (some[i] < others[j]) i++;
      else j++;
    }
    return false;
  }

  private static Set<String> words(String list) {
    return Stream.of(list.strip().split("\\s+")).collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> mistyped(String word) {
    var all = new ArrayList<String>();
    for (int at = 0; at < word.length() - 1; at++) {
      var before = word.substring(0, at);
      var behind = word.substring(at + 1);
      all.add(before + behind);
      all.add(before + word.charAt(at) + word.charAt(at) + behind);
      all.add(before + behind.charAt(0) + word.charAt(at) + behind.substring(1));
    }
    return all;
  }
}
