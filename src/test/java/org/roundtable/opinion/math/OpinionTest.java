package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OpinionTest {
  private static final int STATEMENTS = 9;

  /** Two camps of eight; statement 8 is loved by one and hated by the other, 0 by both loved. */
  private static final VoteMatrix CAMPS =
      Votes.of(
          IntStream.range(0, 16)
              .mapToObj(i -> i % 2 == 0 ? "++++----+" : "+---++++-")
              .toArray(String[]::new));

  @Test
  void twoCampsAreTwoGroups() {
    var opinion = Opinion.of(CAMPS);
    assertEquals(
        List.of(
            List.of(0L, 2L, 4L, 6L, 8L, 10L, 12L, 14L), List.of(1L, 3L, 5L, 7L, 9L, 11L, 13L, 15L)),
        opinion.groups().stream().map(Group::members).toList());
    assertEquals(1, opinion.silhouette());
    assertEquals(16, opinion.admitted().size());
    assertEquals(new Counts(8, 0, 0), opinion.groups().get(0).counts().get(8));
    assertEquals(new Counts(0, 8, 0), opinion.groups().get(1).counts().get(8));
  }

  /** 9/10 x 9/10 against 9/10 x 1/10. */
  @Test
  void whatOneGroupLovesAndTheOtherHatesIsNoConsensus() {
    var statements = Opinion.of(CAMPS).statements();
    assertEquals(0.81, statements.get(0).groupInformedConsensus(), 1e-15);
    assertEquals(0.09, statements.get(8).groupInformedConsensus(), 1e-15);
  }

  @Test
  void whoAgreesOrDisagreesWithEverythingIsFlaggedAndStaysIn() {
    var rows = new String[16];
    for (int i = 0; i < 16; i++) rows[i] = i % 2 == 0 ? "++++----" : "----++++";
    rows[3] = "++++++++";
    rows[5] = "--------";
    rows[7] = "00000000";
    rows[9] = "++++++  ";
    var opinion = Opinion.of(Votes.of(rows));
    var people = opinion.participants();
    assertEquals(Pattern.AGREES_WITH_EVERYTHING, people.get(3).pattern());
    assertEquals(Pattern.DISAGREES_WITH_EVERYTHING, people.get(5).pattern());
    assertEquals(Pattern.VARIED, people.get(7).pattern());
    assertEquals(Pattern.VARIED, people.get(9).pattern(), "six votes are no pattern");
    assertTrue(people.get(3).admitted() && people.get(3).group() >= 0);
    assertEquals(Participant.NO_GROUP, people.get(9).group());
  }

  @Test
  void nobodyAndNothingIsAnAnswerToo() {
    var opinion = Opinion.of(Votes.of());
    assertEquals(List.of(), opinion.groups());
    assertEquals(List.of(), opinion.participants());
  }

  @Test
  void givenGroupsAreTakenAsTheyAre() {
    SortedMap<Integer, List<Long>> groups = new TreeMap<>();
    groups.put(4, List.of(3L, 1L));
    groups.put(7, List.of(2L));
    var opinion = Opinion.of(CAMPS, new Given(List.of(1L, 2L, 3L), groups));
    assertEquals(List.of(4, 7), opinion.groups().stream().map(Group::id).toList());
    assertEquals(List.of(1L, 3L), opinion.groups().get(0).members());
    assertEquals(List.of(1L, 2L, 3L), opinion.admitted());
    assertEquals(3, opinion.statements().get(0).counts().seen());
  }

  /** Agree for disagree turns the map by half a circle, and everything that has two sides. */
  @Property(tries = 200)
  void swappingAgreeAndDisagreeMirrors(
      @ForAll @Size(min = 1, max = 200)
          List<@IntRange(max = 24 * STATEMENTS * 3 - 1) Integer> votes) {
    var plain = Opinion.of(matrix(votes, 1, false));
    var mirrored = Opinion.of(matrix(votes, -1, false));
    assertEquals(
        plain.groups().stream().map(Group::members).toList(),
        mirrored.groups().stream().map(Group::members).toList());
    assertEquals(plain.consensus().agree(), mirrored.consensus().disagree());
    assertEquals(plain.consensus().disagree(), mirrored.consensus().agree());
    for (int i = 0; i < plain.participants().size(); i++) {
      var here = plain.participants().get(i).point();
      var there = mirrored.participants().get(i).point();
      assertEquals(0, here.x() + there.x());
      assertEquals(0, here.y() + there.y());
    }
    for (int g = 0; g < plain.groups().size(); g++)
      assertEquals(
          plain.groups().get(g).counts(),
          mirrored.groups().get(g).counts().stream()
              .map(c -> new Counts(c.disagree(), c.agree(), c.pass()))
              .toList());
  }

  @Property(tries = 100)
  void whoSawNothingChangesNothing(
      @ForAll @Size(min = 1, max = 200)
          List<@IntRange(max = 24 * STATEMENTS * 3 - 1) Integer> votes) {
    assertEquals(Opinion.of(matrix(votes, 1, false)), Opinion.of(matrix(votes, 1, true)));
  }

  /** Each number is a participant, a statement and a vote. */
  private static VoteMatrix matrix(List<Integer> votes, int sign, boolean silent) {
    var log =
        new VoteLog(IntStream.range(0, STATEMENTS).mapToObj(Long::valueOf).toList(), List.of(2L));
    if (silent) log.participant(5000);
    for (int i = 0; i < votes.size(); i++) {
      int vote = votes.get(i);
      log.add(vote / 3 / STATEMENTS, vote / 3 % STATEMENTS, sign * (vote % 3 - 1), i);
    }
    if (silent) log.participant(-1);
    return log.matrix();
  }

  /** As an export gives everybody a new name, and no moments. */
  @Property(tries = 200)
  void newNamesForTheSamePeopleChangeNothing(
      @ForAll @Size(min = 1, max = 300)
          List<@IntRange(max = 24 * STATEMENTS * 3 - 1) Integer> votes,
      @ForAll Random random) {
    var names = new ArrayList<>(LongStream.range(100, 124).boxed().toList());
    Collections.shuffle(names, random);
    var plain = Opinion.of(renamed(votes, LongStream.range(0, 24).boxed().toList()));
    var renamed = Opinion.of(renamed(votes, names));
    assertEquals(plain.statements(), renamed.statements());
    assertEquals(plain.consensus(), renamed.consensus());
    assertEquals(
        plain.groups().stream().map(Group::counts).toList(),
        renamed.groups().stream().map(Group::counts).toList());
    assertEquals(
        plain.groups().stream().map(Group::representative).toList(),
        renamed.groups().stream().map(Group::representative).toList());
  }

  private static VoteMatrix renamed(List<Integer> votes, List<Long> names) {
    var log =
        new VoteLog(IntStream.range(0, STATEMENTS).mapToObj(Long::valueOf).toList(), List.of());
    for (int vote : votes)
      log.add(
          names.get(vote / 3 / STATEMENTS), vote / 3 % STATEMENTS, vote % 3 - 1, VoteLog.UNKNOWN);
    return log.matrix();
  }
}
