package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Changes;
import org.roundtable.kernel.Words;

class TextTest {

  @Test
  void oneChangedWordInALongTextMarksOnePartAndOneWord() {
    var before = "Records stay here. ".repeat(500) + "Vendors see them.";
    var after = "Records stay here. ".repeat(500) + "Teachers see them.";
    var differences = text(Part.DATA, after).since(text(Part.DATA, before));
    assertEquals(1, differences.size());
    var added =
        differences.get(0).changes().runs().stream()
            .filter(r -> r.kind() == Changes.Kind.ADDED)
            .toList();
    assertEquals("Teachers ", added.get(0).text());
    assertEquals(1, added.size());
  }

  @Test
  void aNewTranslationIsAChangeInThatLanguageAlone() {
    var english = new Text(Map.of(Part.WHY, new Words(Map.of("en", "It helps."))));
    var both = new Text(Map.of(Part.WHY, new Words(Map.of("en", "It helps.", "es", "Ayuda."))));
    var differences = both.since(english);
    assertEquals(1, differences.size());
    assertEquals("es", differences.get(0).language());
  }

  @Test
  void differencesStandInTheOrderOfThePage() {
    var parts = new EnumMap<Part, Words>(Part.class);
    for (var part : Part.values()) parts.put(part, Words.english("new"));
    var order = new Text(parts).since(Text.NONE).stream().map(Text.Difference::part).toList();
    assertEquals(List.of(Part.values()), order);
  }

  @Test
  void theFirstMissingPartIsNamedInTheDistrictsLanguage() {
    var missing =
        assertThrows(BadInput.class, () -> text(Part.TITLE, "Titled").mustBeComplete("en"));
    assertEquals("SUMMARY-en", missing.field());
  }

  @Test
  void aTitleThatIsTooLongIsRefusedAtItsOwnField() {
    var typed = Map.of(Part.TITLE, new Words(Map.of("es", "á".repeat(161))));
    var refused = assertThrows(BadInput.class, () -> Text.typed(typed));
    assertEquals("TITLE-es", refused.field());
    assertTrue(
        Text.typed(Map.of(Part.TITLE, new Words(Map.of("es", "á".repeat(160))))).has(Part.TITLE));
  }

  private static Text text(Part part, String english) {
    return new Text(Map.of(part, Words.english(english)));
  }
}
