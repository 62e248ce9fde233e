package org.roundtable.opinion;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.roundtable.opinion.math.Side;

/**
 * What families agree on, as programs and open data get it: the very numbers of the page. Numbers
 * of people, and hundredths; null where fewer than ten would be told apart.
 *
 * @param groups who thinks alike, the largest first
 */
public record OpinionRecord(
    int votes,
    int participants,
    int admitted,
    int families,
    List<Group> groups,
    List<Line> agree,
    List<Line> disagree,
    List<Line> divides) {

  /** An opinion group, or several small ones together. */
  public record Group(String name, int people, boolean merged, List<Voice> representative) {}

  /**
   * A point that a group takes a side on more than the others.
   *
   * @param side {@code agree} or {@code disagree}
   */
  public record Voice(long point, String side, Integer here, Integer elsewhere) {}

  /**
   * A point, and who takes a side on it.
   *
   * @param blocs for each of the groups, in their order
   */
  public record Line(
      long point, String side, Integer all, Integer verified, List<Integer> blocs, int spread) {}

  static OpinionRecord of(Picture picture) {
    return new OpinionRecord(
        picture.votes(),
        picture.participants(),
        picture.admitted(),
        picture.families(),
        IntStream.range(0, picture.blocs().size()).mapToObj(i -> group(picture, i)).toList(),
        lines(picture.agree()),
        lines(picture.disagree()),
        lines(picture.divides()));
  }

  private static Group group(Picture picture, int place) {
    var bloc = picture.blocs().get(place);
    return new Group(
        Bloc.letter(place),
        bloc.people(),
        bloc.merged(),
        picture.voices().get(place).stream()
            .map(v -> new Voice(v.point(), word(v.side()), v.here(), v.elsewhere()))
            .toList());
  }

  private static List<Line> lines(List<Picture.Line> lines) {
    return lines.stream()
        .map(l -> new Line(l.point(), word(l.side()), l.all(), l.verified(), l.blocs(), l.spread()))
        .toList();
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
