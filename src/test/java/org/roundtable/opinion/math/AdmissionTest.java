package org.roundtable.opinion.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  @Test
  void sevenVotesAdmitOnceFifteenPeopleCastThem() {
    var rows = Collections.nCopies(17, "+++++++ ").toArray(String[]::new);
    rows[3] = "++++++";
    assertArrayEquals(
        IntStream.range(0, 17).filter(row -> row != 3).toArray(), Admission.of(Votes.of(rows)));
  }

  @Test
  void whereThereAreFewerStatementsAllOfThemDo() {
    assertEquals(2, Admission.threshold(Votes.of("++")));
    var rows = Collections.nCopies(16, "++").toArray(String[]::new);
    rows[0] = "+";
    assertEquals(15, Admission.of(Votes.of(rows)).length);
  }

  @Test
  void theMostActiveFillUpToFifteenAndOfEqualOnesWhoCameFirst() {
    var rows = Collections.nCopies(20, "+").toArray(String[]::new);
    rows[18] = "+++++++++";
    rows[19] = "++";
    var in = Admission.of(Votes.of(rows));
    assertArrayEquals(IntStream.concat(IntStream.range(0, 13), IntStream.of(18, 19)).toArray(), in);
  }
}
