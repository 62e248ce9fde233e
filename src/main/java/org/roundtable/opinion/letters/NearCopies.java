package org.roundtable.opinion.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the letters among texts: by MinHash those that may be alike, by their shingles those that
 * are, and by what a letter's copies say those that changed it more. Texts that contradict each
 * other are not joined, however alike they are. The same texts give the same letters, in whatever
 * order they come; the time grows about as their number does.
 */
public final class NearCopies {
  /** A text is compared with the first so many that share a band with it. */
  private static final int COMPARED = 24;

  /** A text is held against so many copies of a letter, to see whether it denies what they say. */
  private static final int ASKED = 15;

  private final List<Text> texts;
  private final Shingles[] shingles;
  private final Denials[] denials;
  private final Sets letters;

  private NearCopies(Collection<Text> texts) {
    this.texts = texts.stream().sorted(Comparator.comparingLong(Text::id)).toList();
    this.shingles = this.texts.stream().map(t -> Shingles.of(t.words())).toArray(Shingles[]::new);
    this.denials = this.texts.stream().map(t -> Denials.of(t.words())).toArray(Denials[]::new);
    this.letters = new Sets(shingles.length);
  }

  /**
   * All letters of two texts and more, in the order of their earliest texts.
   *
   * @param texts no two with the same id
   */
  public static List<Letter> among(Collection<Text> texts) {
    var search = new NearCopies(texts);
    var different = search.different();
    search.joinAlike(different);
    while (search.gather(different)) {}
    return search.letters();
  }

  /** Joins texts of the same words; the first of each is left to be compared. */
  private int[] different() {
    var firsts = new HashMap<Shingles, Integer>();
    for (int i = 0; i < shingles.length; i++) {
      if (shingles[i].size() == 0) continue;
      var first = firsts.putIfAbsent(shingles[i], i);
      if (first != null) letters.join(first, i);
    }
    return firsts.values().stream().mapToInt(i -> i).sorted().toArray();
  }

  private void joinAlike(int[] different) {
    var signatures = new Signature[different.length];
    for (int k = 0; k < different.length; k++)
      signatures[k] = new Signature(shingles[different[k]]);
    for (int band = 0; band < Signature.BANDS; band++) {
      var buckets = new HashMap<Long, List<Integer>>();
      for (int k = 0; k < different.length; k++)
        buckets
            .computeIfAbsent(signatures[k].band(band), b -> new ArrayList<>(1))
            .add(different[k]);
      for (var bucket : buckets.values()) joinAlike(bucket);
    }
  }

  private void joinAlike(List<Integer> bucket) {
    for (int k = 1; k < bucket.size(); k++)
      for (int earlier = 0; earlier < Math.min(k, COMPARED); earlier++) {
        var one = bucket.get(earlier);
        var other = bucket.get(k);
        if (!letters.together(one, other)
            && Alike.both(shingles[one], shingles[other])
            && !denials[one].contradict(denials[other])) letters.join(one, other);
      }
  }

  /** Joins to each larger letter what says little else. Was there any? */
  private boolean gather(int[] different) {
    var copies = new LinkedHashMap<Integer, List<Integer>>();
    for (var i : different)
      copies.computeIfAbsent(letters.of(i), first -> new ArrayList<>(1)).add(i);
    copies.values().removeIf(of -> of.size() < Gists.COPIES);
    var firsts = List.copyOf(copies.keySet());
    var members = List.copyOf(copies.values());
    var gists =
        new Gists(members.stream().map(of -> of.stream().map(i -> shingles[i]).toList()).toList());
    var before = letters.number();
    for (var i : different)
      gists.speakingIn(
          shingles[i],
          letter -> {
            if (!denies(i, members.get(letter))) letters.join(i, firsts.get(letter));
          });
    return letters.number() < before;
  }

  /** Does it contradict most of these? One of them alone may have a typing error. */
  private boolean denies(int text, List<Integer> copies) {
    var some = copies.subList(0, Math.min(copies.size(), ASKED));
    var denied = some.stream().filter(i -> denials[text].contradict(denials[i])).count();
    return 2 * denied > some.size();
  }

  private List<Letter> letters() {
    Map<Integer, List<Integer>> copies = new LinkedHashMap<>();
    for (int i = 0; i < shingles.length; i++)
      copies.computeIfAbsent(letters.of(i), first -> new ArrayList<>(1)).add(i);
    return copies.values().stream().filter(of -> of.size() > 1).map(this::letter).toList();
  }

  private Letter letter(List<Integer> copies) {
    var first = shingles[copies.get(0)];
    return new Letter(
        copies.stream()
            .map(i -> new Letter.Copy(texts.get(i).id(), first.similarity(shingles[i])))
            .toList());
  }
}
