package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The matrix of fields and laws, cell by cell: R must be told to families, C must be in the
 * contract, S supports.
 */
class LawMatrixTest {
  private static final List<LawProfile> PROFILES = new Laws(Path.of("no-such-folder")).profiles();

  @TestFactory
  Stream<DynamicTest> everyCellIsInTheProfileOfItsLaw() throws IOException {
    var lines = Files.readAllLines(Path.of("src/test/resources/notice/law-matrix.csv"));
    var head = lines.get(0).split("\\|");
    var tests = new ArrayList<DynamicTest>();
    for (String line : lines.subList(1, lines.size())) {
      var cells = line.split("\\|");
      for (int i = 2; i < cells.length; i++)
        for (char asked : cells[i].replace("-", "").toCharArray())
          tests.add(cell(head[i], cells[0], cells[1].split(" "), asked));
    }
    return tests.stream();
  }

  private static DynamicTest cell(String law, String row, String[] fields, char asked) {
    return DynamicTest.dynamicTest(
        law + " " + asked + ": " + row,
        () ->
            assertTrue(
                PROFILES.stream()
                    .filter(p -> p.law().equals(law))
                    .flatMap(p -> p.requirements().stream())
                    .anyMatch(r -> asks(r, asked) && names(r, fields))));
  }

  private static boolean asks(Requirement requirement, char asked) {
    return switch (asked) {
      case 'R' -> requirement.strength() == Strength.NOTICE;
      case 'C' -> requirement.strength() == Strength.CONTRACT;
      default -> true;
    };
  }

  private static boolean names(Requirement requirement, String[] fields) {
    return requirement.fields().stream()
        .anyMatch(
            path ->
                Arrays.stream(fields)
                    .anyMatch(
                        f ->
                            path.equals(f)
                                || path.startsWith(f + ".")
                                || path.startsWith(f + "[")));
  }
}
