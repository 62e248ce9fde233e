package org.roundtable.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.comment.Reaction;
import org.roundtable.opinion.patterns.Finding;
import org.roundtable.opinion.patterns.Kind;

/**
 * What moderators see of unusual patterns at one initiative: numbers, moments, and people without
 * names.
 *
 * @param reactions how many were looked at
 * @param all are these all reactions? else the newest
 * @param came how many marks of networks are known; 0 where none is, as behind a proxy on the same
 *     machine
 * @param letters near-copies that ten people and more have signed, the most signed first
 * @param sameThroughout people who agreed or disagreed with everything they saw; null where they
 *     are so few that one could tell who
 */
public record PatternBoard(
    List<Evidence> findings,
    int reactions,
    boolean all,
    int came,
    List<FormLetter> letters,
    Integer sameThroughout) {

  /**
   * A finding with what moderators need to judge it.
   *
   * @param usual how many would be usual, or would come about by chance
   * @param verified how many of them the district has checked
   * @param joined how many joined the district on the day of the pattern or the day before
   * @param accounts the people, where the pattern is about who did the same; else none
   * @param same the points that they reacted to in one way, as everybody sees them
   * @param written what they wrote meanwhile and everybody sees, where the pattern is about points
   */
  public record Evidence(
      Kind kind,
      Instant from,
      Instant to,
      int people,
      double usual,
      int reactions,
      int points,
      int verified,
      int joined,
      Double likeness,
      Double likenessOfAll,
      List<Account> accounts,
      List<Same> same,
      List<Said> written,
      List<Finding.Shared> alsoIn) {}

  /**
   * One of the people.
   *
   * @param joined when they joined the district; null for whoever has left or never did
   * @param began when they first took part in this initiative
   */
  public record Account(LocalDate joined, boolean verified, Instant began, int reactions) {}

  /**
   * @param people how many of them reacted to it so
   * @param others in hundredths of everybody else who reacted to it; null where nobody did
   */
  public record Same(long point, String text, Reaction value, int people, Integer others) {}

  /** A point that everybody sees. */
  public record Said(long point, String text) {}

  /** Near-copies, by the earliest of them. */
  public record FormLetter(long point, String text, int signers) {}
}
