package org.roundtable.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.roundtable.opinion.math.Counts;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Side;
import org.roundtable.opinion.math.VoteLog;

/** What of an opinion result may be shown. */
class PictureTest {
  private static final List<Long> STATEMENTS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);

  /** The first group agrees with the odd ones, the second with the even ones, all with the 8th. */
  private static Picture picture(int first, int second, Map<Long, Counts> verified) {
    var log = new VoteLog(STATEMENTS, List.of());
    for (int person = 0; person < first + second; person++)
      for (long statement : STATEMENTS)
        log.add(
            person,
            statement,
            statement == 8 || statement % 2 == (person < first ? 1 : 0) ? 1 : -1,
            VoteLog.UNKNOWN);
    return Picture.of(Opinion.of(log.matrix()), verified, 100);
  }

  @Test
  void whatAllShareAndWhatDividesAreToldApart() {
    var picture = picture(30, 20, Map.of());
    assertEquals(List.of(30, 20), picture.blocs().stream().map(Bloc::people).toList());
    assertEquals(List.of(8L), picture.agree().stream().map(Picture.Line::point).toList());
    assertEquals(List.of(100, 100), picture.agree().get(0).blocs());
    assertEquals(5, picture.divides().size());
    assertTrue(picture.divides().stream().allMatch(l -> l.spread() == 100));
    assertFalse(picture.divides().stream().anyMatch(l -> l.point() == 8));
    var voice = picture.voices().get(0).get(0);
    assertEquals(List.of(100, 0), List.of(voice.here(), voice.elsewhere()));
  }

  @Test
  void aGroupOfNineIsNotShownApart() {
    assertEquals(2, picture(30, 10, Map.of()).blocs().size());
    assertEquals(List.of(), picture(30, 9, Map.of()).blocs());
    assertEquals(List.of(), picture(30, 9, Map.of()).divides());
  }

  @Test
  void nineVerifiedPeopleHaveNoShareOfTheirOwn() {
    var some = Map.of(8L, new Counts(9, 0, 0));
    assertNull(picture(30, 20, some).agree().get(0).verified());
    var enough = Map.of(8L, new Counts(5, 5, 0));
    assertEquals(50, picture(30, 20, enough).agree().get(0).verified());
  }

  @Test
  void fewerThanTenPeopleShareNothing() {
    assertEquals(List.of(), picture(5, 4, Map.of()).agree());
  }

  @Property
  void noHiddenShareCanBeWorkedOutFromTheOthers(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 0, max = 30) Integer> seen) {
    var blocs =
        seen.stream()
            .map(n -> new Bloc(List.of(0), 40, List.of(new Counts(n, 0, 0)), List.of(), null))
            .toList();
    var shares = Cells.shares(blocs, 0, Side.AGREE);
    assertTrue(shares.stream().filter(Objects::isNull).count() != 1, shares::toString);
    for (int i = 0; i < shares.size(); i++)
      assertTrue(shares.get(i) == null || seen.get(i) >= Bloc.FLOOR, shares::toString);
  }
}
