package org.roundtable.opinion.math;

/**
 * A way of voting that says little about opinions. It is told, never acted on: nobody is left out
 * for it.
 */
public enum Pattern {
  VARIED,
  AGREES_WITH_EVERYTHING,
  DISAGREES_WITH_EVERYTHING;

  /** Only who cast enough votes to be admitted has a pattern. */
  static Pattern of(VoteMatrix votes, int row) {
    if (votes.votes(row) == 0 || votes.votes(row) < Admission.threshold(votes)) return VARIED;
    int first = VoteMatrix.value(votes.code(votes.start(row)));
    for (int i = votes.start(row); i < votes.start(row + 1); i++)
      if (VoteMatrix.value(votes.code(i)) != first) return VARIED;
    return switch (first) {
      case 1 -> AGREES_WITH_EVERYTHING;
      case -1 -> DISAGREES_WITH_EVERYTHING;
      default -> VARIED;
    };
  }
}
