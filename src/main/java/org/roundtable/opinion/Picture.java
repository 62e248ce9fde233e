package org.roundtable.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.opinion.math.Counts;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Pattern;
import org.roundtable.opinion.math.Side;
import org.roundtable.opinion.math.Statement;

/**
 * What a conversation's reactions say, as far as it can be shown without telling anybody apart.
 *
 * @param votes one for each point that a person reacted to
 * @param participants people who reacted to at least one
 * @param admitted those who reacted to enough points to be put into a group
 * @param families people who belong to the district
 * @param sameThroughout of the admitted, people who agreed or disagreed with everything they saw
 * @param voices what speaks for each bloc, in their order
 * @param agree what every group agrees with, the most shared first
 * @param disagree what every group disagrees with
 * @param divides what groups see differently, the most different first
 */
public record Picture(
    int votes,
    int participants,
    int admitted,
    int families,
    int sameThroughout,
    List<Bloc> blocs,
    List<List<Voice>> voices,
    List<Line> agree,
    List<Line> disagree,
    List<Line> divides) {
  private static final int FIVE = 5;
  private static final int APART = 30;

  /**
   * A point and who takes a side, in hundredths of those who saw it; null where that would tell
   * somebody apart.
   *
   * @param all of the admitted
   * @param verified of everybody whose membership is verified
   * @param blocs in their order
   */
  public record Line(
      long point, Side side, Integer all, Integer verified, List<Integer> blocs, int spread) {}

  /**
   * What a bloc says more than the others.
   *
   * @param here who takes the side, in hundredths of those of the bloc who saw it
   * @param elsewhere the same of everybody else
   */
  public record Voice(long point, Side side, Integer here, Integer elsewhere) {}

  static Picture of(Opinion opinion, Map<Long, Counts> verified, int families) {
    var blocs = Bloc.of(opinion);
    int same =
        (int)
            opinion.participants().stream()
                .filter(p -> p.admitted() && p.pattern() != Pattern.VARIED)
                .count();
    int admitted = opinion.admitted().size();
    var lines = new Lines(opinion, blocs, verified, admitted >= Bloc.FLOOR);
    return new Picture(
        opinion.votes(),
        opinion.participants().size(),
        admitted,
        families,
        same,
        blocs,
        blocs.stream().map(lines::voices).toList(),
        lines.shared(Side.AGREE),
        lines.shared(Side.DISAGREE),
        lines.dividing());
  }

  /** All points that it names. */
  public List<Long> points() {
    return Stream.concat(
            Stream.of(agree, disagree, divides).flatMap(List::stream).map(Line::point),
            voices.stream().flatMap(List::stream).map(Voice::point))
        .toList();
  }

  private record Lines(
      Opinion opinion, List<Bloc> blocs, Map<Long, Counts> verified, boolean enough) {

    /** More than half of every group take this side; ordered by the product of their shares. */
    List<Line> shared(Side side) {
      if (!enough) return List.of();
      return columns()
          .filter(j -> opinion.groups().stream().allMatch(g -> g.counts().get(j).share(side) > 0.5))
          .boxed()
          .filter(j -> opinion.statements().get(j).counts().seen() >= Bloc.FLOOR)
          .sorted(Comparator.comparingDouble(j -> -together(j, side)))
          .limit(FIVE)
          .map(j -> line(j, side))
          .toList();
    }

    private double together(int statement, Side side) {
      return opinion.groups().stream()
          .mapToDouble(g -> g.counts().get(statement).share(side))
          .reduce(1, (a, b) -> a * b);
    }

    List<Line> dividing() {
      return columns()
          .mapToObj(j -> line(j, Side.AGREE))
          .filter(l -> l.spread() >= APART)
          .sorted(Comparator.comparingInt(Line::spread).reversed())
          .limit(FIVE)
          .toList();
    }

    /**
     * What a group agrees with most is said as that, even where the others disagree with it less.
     */
    List<Voice> voices(Bloc bloc) {
      return bloc.words().stream()
          .map(
              word -> {
                int j = column(word.statement());
                var side = word.bestAgree() ? Side.AGREE : word.side();
                var shares = Cells.against(bloc, blocs, j, side);
                return new Voice(word.statement(), side, shares.get(0), shares.get(1));
              })
          .toList();
    }

    private int column(long statement) {
      return Collections.binarySearch(
          opinion.statements().stream().map(Statement::id).toList(), statement);
    }

    private IntStream columns() {
      return IntStream.range(0, opinion.statements().size())
          .filter(j -> !opinion.statements().get(j).moderatedOut());
    }

    private Line line(int j, Side side) {
      Statement statement = opinion.statements().get(j);
      var shares = Cells.shares(blocs, j, side);
      var shown = new ArrayList<>(shares);
      shown.removeIf(Objects::isNull);
      int spread =
          shown.size() < 2
              ? 0
              : shown.stream().max(Integer::compare).get()
                  - shown.stream().min(Integer::compare).get();
      return new Line(
          statement.id(),
          side,
          Cells.whole(statement.counts(), side),
          Cells.whole(verified.getOrDefault(statement.id(), new Counts(0, 0, 0)), side),
          shares,
          spread);
    }
  }
}
