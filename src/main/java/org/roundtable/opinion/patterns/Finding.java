package org.roundtable.opinion.patterns;

import java.util.List;

/**
 * Something unusual with the numbers that show it. Nobody is told from it to have done wrong.
 *
 * @param from when the first of them did it, milliseconds since 1970
 * @param people how many did
 * @param usual how many would be usual, or would come about by chance
 * @param accounts the people by their numbers, ascending
 * @param reactions how many reactions of theirs it is about
 * @param points that they made meanwhile
 * @param likeness of two of them who reacted to the same point, how often they reacted alike, 0 to
 *     1; null where no two reacted to the same
 * @param likenessOfAll the same of everybody at this initiative
 * @param same what they share: for {@link Kind#ALIKE} alone
 * @param alsoIn which other findings many of the same people are in
 */
public record Finding(
    Kind kind,
    long from,
    long to,
    int people,
    double usual,
    List<Long> accounts,
    int reactions,
    List<Long> points,
    Double likeness,
    Double likenessOfAll,
    List<Same> same,
    List<Shared> alsoIn) {

  /**
   * A point that they reacted to in one way.
   *
   * @param value 1 agree, 0 pass, -1 disagree
   * @param people how many of them reacted to it
   * @param others what part of everybody else who reacted to it did so too, 0 to 1; null where
   *     nobody else has
   */
  public record Same(long point, int value, int people, Double others) {}

  /**
   * @param finding its place in the list, from 0
   * @param people how many are in both
   */
  public record Shared(int finding, int people) {}

  /** A window of time in which many did something. */
  static Finding of(Kind kind, long from, long to, double usual, List<Long> accounts) {
    var people = accounts.stream().distinct().sorted().toList();
    return new Finding(
        kind,
        from,
        to,
        people.size(),
        usual,
        people,
        0,
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  Finding with(int reacted, List<Long> made, Double alike, Double alikeOfAll) {
    return new Finding(
        kind, from, to, people, usual, accounts, reacted, made, alike, alikeOfAll, same, alsoIn);
  }

  Finding with(List<Same> shared, List<Shared> others) {
    return new Finding(
        kind,
        from,
        to,
        people,
        usual,
        accounts,
        reactions,
        points,
        likeness,
        likenessOfAll,
        shared,
        others);
  }

  boolean spans(long moment) {
    return from <= moment && moment <= to;
  }
}
