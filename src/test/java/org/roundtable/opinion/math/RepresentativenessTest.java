package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepresentativenessTest {

  /** 2 sqrt(15) (14/15 - 1/2) and 2 sqrt(4) (2/4 - 1/2). */
  @Test
  void oneProportionIsTestedAgainstOneHalfWithOneAdded() {
    assertEquals(3.356585566713095, Significance.oneProportion(13, 14), 1e-14);
    assertEquals(0, Significance.oneProportion(1, 3));
  }

  /** 4/5 against 2/5: pooled 6/10, 0.4 / sqrt(0.24 x 0.4). */
  @Test
  void twoProportionsArePooledWithOneAdded() {
    assertEquals(0.4 / Math.sqrt(0.24 * 0.4), Significance.twoProportions(3, 4, 1, 4), 1e-12);
    assertEquals(0, Significance.twoProportions(4, 4, 2, 2), "all succeeded");
  }

  /** 8 of 8 agree, of the others 1 of 8: p = 9/10, r = (9/10) / (2/10). */
  @Test
  void aRowHoldsItsShareAndHowManyTimesTheOthersIt() {
    var row = Representative.of(7, Side.AGREE, new Counts(8, 0, 0), new Counts(1, 5, 2));
    assertEquals(0.9, row.p(), 1e-15);
    assertEquals(4.5, row.r(), 1e-15);
    assertEquals(Significance.oneProportion(8, 8), row.pZ());
    assertEquals(Significance.twoProportions(8, 8, 1, 8), row.rZ());
    assertTrue(row.passes());
  }

  @Test
  void atMostFiveAreChosenAgreesBeforeDisagreesAndTheBestAgreeFirst() {
    var group = counts(9, 0, 0, 9, 8, 1, 0, 9, 9, 0, 0, 9, 7, 2);
    var others = counts(1, 8, 8, 1, 2, 7, 8, 1, 2, 7, 9, 0, 2, 7);
    var chosen = chosen(group, others);
    assertEquals(List.of(0L, 4L, 5L, 1L, 3L), ids(chosen));
    assertTrue(chosen.get(0).bestAgree());
    assertEquals(
        List.of(Side.AGREE, Side.AGREE, Side.DISAGREE, Side.DISAGREE, Side.DISAGREE),
        chosen.stream().map(Representative::side).toList());
  }

  @Test
  void theBestAgreeStandsAloneWhereNothingPassesBothTests() {
    var chosen = chosen(counts(6, 1, 5, 2), counts(6, 1, 5, 2));
    assertEquals(List.of(0L), ids(chosen));
    assertTrue(chosen.get(0).bestAgree());
  }

  /** That all others refuse 1 would lift it above 0, had one in this group a word on it. */
  @Test
  void onWhatAGroupHasNoOpinionItDoesNotAgreeBest() {
    assertEquals(0, chosen(counts(6, 0, 0, 0), counts(5, 1, 0, 20)).get(0).statement());
  }

  @Test
  void withoutAnyAgreementTheMostUnusualStatementSpeaks() {
    var chosen = chosen(counts(0, 2, 0, 3), counts(0, 2, 1, 2));
    assertEquals(List.of(1L), ids(chosen));
    assertEquals(Side.DISAGREE, chosen.get(0).side());
  }

  @Test
  void whatWasModeratedOutSpeaksForNobody() {
    var votes = Votes.without(List.of(0L), "++");
    var chosen = new Representativeness(votes, counts(9, 0, 5, 1), counts(0, 9, 2, 4)).chosen();
    assertEquals(List.of(1L), ids(chosen));
  }

  /**
   * p z: 0: 10/11 x 2 sqrt(10) / 2 …; of the rest 5 of 9 is no majority that chance would not give.
   */
  @Test
  void consensusIsASignificantMajorityOfAll() {
    var all = counts(9, 0, 5, 4, 1, 8, 20, 2);
    var consensus = Consensus.of(Votes.of("++++"), all);
    assertEquals(
        List.of(3L, 0L), consensus.agree().stream().map(Consensus.Shared::statement).toList());
    assertEquals(
        List.of(2L), consensus.disagree().stream().map(Consensus.Shared::statement).toList());
    assertEquals(10 / 11.0, consensus.agree().get(1).p(), 1e-15);
    assertEquals(Significance.oneProportion(9, 9), consensus.agree().get(1).z());
    assertEquals(
        List.of(),
        Consensus.of(Votes.without(List.of(0L), "+"), counts(9, 0)).agree(),
        "moderated out");
  }

  /**
   * Unseen: ((1 - 1/2) x 1 x 1/2 x 9)^2. Seen by 5, one pass, 3 agree, E = 1: (5/7 x 2 x 4/7 x
   * 5)^2.
   */
  @Test
  void newStatementsAreLiftedAndBoringOnesSink() {
    assertEquals(2.25 * 2.25, Priority.of(new Counts(0, 0, 0), 0), 1e-12);
    assertEquals(
        Math.pow(5 / 7.0 * 2 * 4 / 7.0 * 5, 2), Priority.of(new Counts(3, 1, 1), 1), 1e-12);
  }

  private static List<Representative> chosen(List<Counts> group, List<Counts> others) {
    return new Representativeness(Votes.of("+".repeat(group.size())), group, others).chosen();
  }

  private static List<Long> ids(List<Representative> rows) {
    return rows.stream().map(Representative::statement).toList();
  }

  /** Agrees and disagrees by turns. */
  private static List<Counts> counts(int... votes) {
    return IntStream.range(0, votes.length / 2)
        .mapToObj(i -> Arrays.copyOfRange(votes, 2 * i, 2 * i + 2))
        .map(pair -> new Counts(pair[0], pair[1], 0))
        .toList();
  }
}
