package org.roundtable.kernel;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of a text, word by word: runs that were kept, removed and added, in reading order.
 * Kept and removed runs together are the old text exactly, kept and added ones the new text.
 */
public record Changes(List<Run> runs) {

  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A stretch of text with one fate. */
  public record Run(Kind kind, String text) {}

  public Changes {
    runs = List.copyOf(runs);
  }

  /**
   * Compares words and punctuation marks by Myers' algorithm (An O(ND) Difference Algorithm, 1986),
   * in memory linear in their number. The blanks behind a word belong to it, but two words that
   * differ in their blanks alone are the same word.
   */
  public static Changes between(String before, String after) {
    var old = words(before);
    var fresh = words(after);
    var runs = new Runs();
    int same = commonStart(old, fresh);
    for (int i = 0; i < same; i++) runs.keep(old.get(i), fresh.get(i));
    compare(old.subList(same, old.size()), fresh.subList(same, fresh.size()), runs);
    return new Changes(runs.finished());
  }

  /** What was there before: the runs that were kept or removed. */
  public Changes before() {
    return new Changes(runs.stream().filter(run -> run.kind != Kind.ADDED).toList());
  }

  /** What is there now: the runs that were kept or added. */
  public Changes after() {
    return new Changes(runs.stream().filter(run -> run.kind != Kind.REMOVED).toList());
  }

  /** Is the text the same as before? */
  public boolean none() {
    return runs.stream().allMatch(run -> run.kind == Kind.KEPT);
  }

  /** Kept aside, so that a sentence added behind another is marked whole, not from dot to dot. */
  private static int commonStart(List<Word> old, List<Word> fresh) {
    int same = 0;
    int shorter = Math.min(old.size(), fresh.size());
    while (same < shorter && old.get(same).equalLetters(fresh.get(same))) same++;
    return same;
  }

  private static void compare(List<Word> old, List<Word> fresh, Runs runs) {
    var steps = new MyersDiffWithLinearSpace<>(Word::equalLetters).computeDiff(old, fresh, null);
    int at = 0;
    int there = 0;
    for (var delta : Patch.generate(old, fresh, steps).getDeltas()) {
      while (at < delta.getSource().getPosition()) runs.keep(old.get(at++), fresh.get(there++));
      for (var word : delta.getSource().getLines()) runs.remove(word.all());
      for (var word : delta.getTarget().getLines()) runs.add(word.all());
      at += delta.getSource().size();
      there += delta.getTarget().size();
    }
    while (at < old.size()) runs.keep(old.get(at++), fresh.get(there++));
  }

  private record Word(String letters, String blanks) {
    String all() {
      return letters + blanks;
    }

    boolean equalLetters(Word other) {
      return letters.equals(other.letters);
    }
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    var borders = BreakIterator.getWordInstance(Locale.ROOT);
    borders.setText(text);
    int start = borders.first();
    for (int end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
      var piece = text.substring(start, end);
      var last = words.size() - 1;
      if (!piece.isBlank()) words.add(new Word(piece, ""));
      else if (words.isEmpty()) words.add(new Word("", piece));
      else words.set(last, new Word(words.get(last).letters, words.get(last).blanks + piece));
    }
    return words;
  }

  /** Gathers neighbouring words of one fate; what was removed stands before what replaced it. */
  private static final class Runs {
    private final List<Run> done = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void keep(Word old, Word fresh) {
      if (!old.letters.isEmpty()) {
        closeChange();
        kept.append(old.letters);
      }
      if (old.blanks.equals(fresh.blanks) && removed.isEmpty() && added.isEmpty()) {
        kept.append(old.blanks);
      } else {
        remove(old.blanks);
        add(fresh.blanks);
      }
    }

    void remove(String text) {
      if (text.isEmpty()) return;
      close(Kind.KEPT, kept);
      removed.append(text);
    }

    void add(String text) {
      if (text.isEmpty()) return;
      close(Kind.KEPT, kept);
      added.append(text);
    }

    List<Run> finished() {
      closeChange();
      close(Kind.KEPT, kept);
      return done;
    }

    private void closeChange() {
      close(Kind.REMOVED, removed);
      close(Kind.ADDED, added);
    }

    private void close(Kind kind, StringBuilder text) {
      if (text.isEmpty()) return;
      done.add(new Run(kind, text.toString()));
      text.setLength(0);
    }
  }
}
