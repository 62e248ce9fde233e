package org.roundtable.opinion;

import java.util.List;
import org.roundtable.opinion.letters.Letter;

/**
 * One argument in nearly the same words, and how many people made it theirs.
 *
 * @param points by age, the oldest first
 * @param signers their authors; somebody who said it twice is one
 */
public record SignedLetter(List<Letter.Copy> points, int signers) {

  public long earliest() {
    return points.get(0).id();
  }

  /** The others, from the view of one who signed. */
  public int others() {
    return signers - 1;
  }
}
