package org.roundtable.opinion;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.Visit;

/** Unusual patterns at one initiative, for moderators' programs. */
@Path("v1/districts/{district}/moderation/patterns/{initiative}")
@Produces("application/json")
public class PatternsResource {
  @Inject Visit visit;
  @Inject Patterns patterns;

  /**
   * What was looked at and what is unusual in it.
   *
   * @param reactions how many were looked at; the newest, where not {@code all}
   * @param networksKnown how many marks of networks are kept at this moment
   * @param sameThroughout people who agreed, or disagreed, with everything they saw; null below ten
   */
  public record Board(
      List<Item> items,
      List<PatternBoard.FormLetter> letters,
      int reactions,
      boolean all,
      int networksKnown,
      Integer sameThroughout) {}

  /**
   * A pattern with its evidence; it says nothing of why people did it.
   *
   * @param kind {@code many_came}, {@code many_wrote}, {@code many_began}, {@code one_network},
   *     {@code alike}
   * @param usual how many would be usual, or would come about by chance
   * @param joined how many joined the district on that day or the day before
   * @param likeness how often two of them who reacted to the same point reacted alike, 0 to 1
   * @param alsoIn other items of this list, from 0, with many of the same people
   */
  public record Item(
      String kind,
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
      List<PatternBoard.Account> accounts,
      List<Same> same,
      List<PatternBoard.Said> written,
      List<Shared> alsoIn) {}

  /**
   * A point that they reacted to in one way.
   *
   * @param others in hundredths of everybody else who reacted to it
   */
  public record Same(long point, String text, String value, int people, Integer others) {}

  /** Another item, from 0, and how many people are in both. */
  public record Shared(int item, int people) {}

  @GET
  public Board board(@PathParam("initiative") String initiative) {
    var board = patterns.board(visit.districtId(), visit.getCaller(), initiative);
    return new Board(
        board.findings().stream().map(PatternsResource::item).toList(),
        board.letters(),
        board.reactions(),
        board.all(),
        board.came(),
        board.sameThroughout());
  }

  private static Item item(PatternBoard.Evidence e) {
    return new Item(
        word(e.kind()),
        e.from(),
        e.to(),
        e.people(),
        e.usual(),
        e.reactions(),
        e.points(),
        e.verified(),
        e.joined(),
        e.likeness(),
        e.likenessOfAll(),
        e.accounts(),
        e.same().stream()
            .map(s -> new Same(s.point(), s.text(), word(s.value()), s.people(), s.others()))
            .toList(),
        e.written(),
        e.alsoIn().stream().map(s -> new Shared(s.finding(), s.people())).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
