package org.roundtable.opinion.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What the copies of each letter say: the shingles that more than a few of them have. Whoever says
 * little else has signed the letter, although no single copy is near enough to tell.
 */
final class Gists {
  /** Copies that differ; fewer do not show what a letter varies. */
  static final int COPIES = 5;

  /** The part of a letter's copies that makes a shingle the letter's, and the least number. */
  private static final double COMMON = 0.03;

  private static final int TWO = 2;

  /** So many copies show what a letter varies. */
  private static final int READ = 1_000;

  /** The part of a text that the letter must say: honest statements stay below 0.55. */
  private static final double SAID = 0.65;

  /**
   * Shingles of a text, and their part of what a copy usually has, below which it says too little.
   */
  private static final int LEAST = 25;

  private static final double LEAST_PART = 0.25;

  private final Map<Integer, List<Integer>> letters = new HashMap<>();
  private final int[] usual;
  private final int[] said;

  Gists(List<List<Shingles>> copies) {
    usual = new int[copies.size()];
    said = new int[copies.size()];
    for (int letter = 0; letter < copies.size(); letter++) add(letter, copies.get(letter));
  }

  private void add(int letter, List<Shingles> all) {
    var copies = all.subList(0, Math.min(all.size(), READ));
    var counts = new HashMap<Integer, Integer>();
    for (var copy : copies) for (var hash : copy.hashes()) counts.merge(hash, 1, Integer::sum);
    var common = Math.max(TWO, copies.size() * COMMON);
    counts.values().removeIf(count -> count < common);
    usual[letter] = copies.stream().mapToInt(Shingles::size).sorted().toArray()[copies.size() / 2];
    for (var hash : counts.keySet())
      letters.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(letter);
  }

  /** Tells of every letter that says most of what the text says. */
  void speakingIn(Shingles text, IntConsumer each) {
    if (text.size() < LEAST) return;
    Arrays.fill(said, 0);
    for (var hash : text.hashes())
      for (var letter : letters.getOrDefault(hash, List.of())) said[letter]++;
    for (int letter = 0; letter < said.length; letter++)
      if (said[letter] >= SAID * text.size() && text.size() >= LEAST_PART * usual[letter])
        each.accept(letter);
  }
}
