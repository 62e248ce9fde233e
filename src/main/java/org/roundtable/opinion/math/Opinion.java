package org.roundtable.opinion.math;

import java.util.List;

/**
 * What the votes of a conversation say: who thinks alike, what speaks for each group, and what all
 * share. A function of the votes alone: their order, the machine and earlier results change
 * nothing. The method is the one that Polis published (Small et al. 2021, "Polis: Scaling
 * Deliberation by Mapping High Dimensional Opinion Spaces"); src/docs/opinion.md says where this
 * one differs.
 *
 * @param votes one for each statement that a participant voted on
 * @param participants ascending by id
 * @param statements ascending by id
 * @param groups the largest first
 * @param silhouette how clearly the groups are apart, -1 to 1; 0 where there are not two, or where
 *     they were given
 */
public record Opinion(
    int votes,
    List<Participant> participants,
    List<Statement> statements,
    List<Group> groups,
    Consensus consensus,
    double silhouette) {

  /** Finds the groups by the votes alone. */
  public static Opinion of(VoteMatrix votes) {
    return Reckoning.of(votes).opinion();
  }

  /** Takes admitted participants and groups as given; all of them must stand in the matrix. */
  public static Opinion of(VoteMatrix votes, Given given) {
    return Reckoning.of(votes, given).opinion();
  }

  /** Ids of the admitted, ascending. */
  public List<Long> admitted() {
    return participants.stream().filter(Participant::admitted).map(Participant::id).toList();
  }
}
