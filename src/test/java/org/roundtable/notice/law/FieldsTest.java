package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hosting",
        "hosting.location",
        "rights[CORRECT]",
        "rights[CORRECT].how",
        "recipients[COLLEGE].answer",
        "prohibitedUses[SALE]",
        "contacts[PRIVACY-OFFICER]",
        "controller.name",
        "legalBasis[FERPA-SCHOOL-OFFICIAL]",
        "dataElements[SPI-4].justification"
      })
  void aFieldItsPartsAndItsRowsAreKnown(String path) {
    assertTrue(Fields.has(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host",
        "hosting.colour",
        "hosting[HERE]",
        "subprocessors[ACME]",
        "rights[WRONG]",
        "rights[CORRECT].colour",
        "rights.",
        "controller[US]",
        "hosting.location.street",
        "Hosting"
      })
  void anythingElseIsNot(String path) {
    assertFalse(Fields.has(path));
  }

  @Test
  void fieldsStandInTheOrderOfTheRecord() {
    assertEquals(
        List.of("controller", "hosting", "hosting.location", "encryption.inTransit", "ratings"),
        List.of("encryption.inTransit", "ratings", "hosting.location", "hosting", "controller")
            .stream()
            .sorted(Fields::compare)
            .toList());
  }
}
