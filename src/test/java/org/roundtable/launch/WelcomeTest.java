package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Register.Entry;

class WelcomeTest {

  @Test
  void itNamesTheInventedPeopleOfEachDistrictOnOneLine() {
    var entries =
        List.of(
            new Entry("o@demo.example", "Olive", null, List.of("operator"), null),
            new Entry("a@demo.example", "Ada", "jeffco", List.of("district_administrator"), null),
            new Entry("m@demo.example", "Maria", "jeffco", List.of("parent"), 4),
            new Entry("ann@example.org", "Ann", "jeffco", List.of("parent"), 0),
            new Entry("n@demo.example", "Nobody", "jeffco", List.of(), 0));
    assertEquals(
        """
        One click signs you in at http://localhost:1/sign-in as one of
          everywhere  Olive (operator)
          jeffco      Ada (district administrator), Maria (parent)""",
        Welcome.people(entries, "http://localhost:1"));
  }
}
