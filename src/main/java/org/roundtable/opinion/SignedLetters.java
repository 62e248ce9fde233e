package org.roundtable.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.roundtable.opinion.letters.Letter;

/** The form letters among the points of one initiative, each signed by two people at least. */
public final class SignedLetters {
  static final SignedLetters NONE = new SignedLetters(List.of(), Map.of());

  private final Map<Long, SignedLetter> byPoint = new HashMap<>();
  private int repetitions;

  /**
   * @param authors by point; whoever has left is not in it and counts once for each point
   */
  SignedLetters(List<Letter> letters, Map<Long, Long> authors) {
    for (var letter : letters) {
      var people = new HashSet<Long>();
      for (var copy : letter.copies()) people.add(authors.getOrDefault(copy.id(), -copy.id()));
      if (people.size() > 1) keep(new SignedLetter(letter.copies(), people.size()));
    }
  }

  private void keep(SignedLetter letter) {
    for (var copy : letter.points()) byPoint.put(copy.id(), letter);
    repetitions += letter.points().size() - 1;
  }

  /** The letter that this point signs, or null. */
  public SignedLetter of(long point) {
    return byPoint.get(point);
  }

  /** The one with most signers first, of equal ones the oldest. */
  public List<SignedLetter> largestFirst() {
    return byPoint.values().stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(SignedLetter::signers)
                .reversed()
                .thenComparing(SignedLetter::earliest))
        .toList();
  }

  /** How many people say nearly the same as this point; 0 where nobody else does. */
  public int signers(long point) {
    var letter = of(point);
    return letter == null ? 0 : letter.signers();
  }

  /** How many points would not stand in a list where each letter stands once. */
  public int repetitions() {
    return repetitions;
  }

  /** Of each letter the first in the list alone. */
  public <T> List<T> once(List<T> list, ToLongFunction<T> point) {
    var seen = new HashSet<SignedLetter>();
    var once = new ArrayList<T>();
    for (var item : list) {
      var letter = of(point.applyAsLong(item));
      if (letter == null || seen.add(letter)) once.add(item);
    }
    return once;
  }
}
