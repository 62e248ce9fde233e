package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Elements;

class LawsTest {
  private static final Facts NOBODY_SMALL =
      new Facts() {
        @Override
        public boolean childUnder13() {
          return false;
        }

        @Override
        public boolean ndpa() {
          return false;
        }
      };

  @Test
  void bundledProfilesAreThere() {
    var laws = new Laws(Path.of("no-such-folder"));
    assertFalse(laws.of("NY", NOBODY_SMALL, LocalDate.of(2026, 11, 22)).isEmpty());
    assertFalse(Codes.all().isEmpty());
    assertFalse(Elements.all().isEmpty());
  }
}
