package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Words;
import org.roundtable.notice.SchemaFields.Decision;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** Staff read a vendor's schema, confirm or correct what its fields are, and the notice says so. */
class SchemaFieldsIT extends AtTheDeskIT {
  private static final String INVENTORY =
      """
      entity,name,description
      student,birthDate,The day on which the student was born
      student,disability,A disability of the student
      student,favouriteCrayon,
      """;
  @Inject SchemaFields schemas;
  @Inject SchemaReadings readings;
  @Inject SchemaElements elements;

  @Test
  void everyFieldIsListedAndWhatIsSensitiveStandsFirst() {
    var slug = read(jeffco, dana, INVENTORY);
    var found = schemas.list(jeffco.id(), dana, slug, 0, 50);
    assertEquals(
        List.of("disability", "birthDate", "favouriteCrayon"),
        found.stream().map(SchemaFields.Found::name).toList());
    assertEquals("SPI-4", found.get(0).code());
    assertEquals("DEM-1", found.get(1).code());
    assertEquals(null, found.get(2).code());
    assertTrue(found.stream().allMatch(one -> one.decision() == Decision.PROPOSED));
    assertEquals(
        new SchemaFields.File("fields.csv", "CSV", 3, 2, 2), schemas.file(jeffco.id(), dana, slug));
  }

  @Test
  void nothingReachesTheNoticeBeforeItIsConfirmed() {
    var slug = read(jeffco, dana, INVENTORY);
    assertThrows(BadInput.class, () -> elements.apply(jeffco.id(), dana, slug));
    schemas.decide(jeffco.id(), dana, slug, Map.of(2, "SPI-4", 1, ""));
    assertEquals(List.of("SPI-4"), elements.apply(jeffco.id(), dana, slug));
    assertEquals(List.of(), elements.apply(jeffco.id(), dana, slug));
    var rows = drafts.one(jeffco.id(), dana, slug).record().to(Field.DATA_ELEMENTS).rows();
    assertEquals(List.of("SPI-4"), rows.stream().map(row -> row.text("code")).toList());
  }

  @Test
  void aCorrectionIsRememberedForTheDistrictAndForNoOther() {
    var slug = read(jeffco, dana, INVENTORY);
    schemas.decide(jeffco.id(), dana, slug, Map.of(3, "SWK-1", 1, ""));
    var again = schemas.list(jeffco.id(), dana, read(jeffco, dana, INVENTORY), 0, 50);
    assertEquals("SWK-1", code(again, "favouriteCrayon"));
    assertEquals("corrected", reason(again, "favouriteCrayon"));
    assertEquals(null, code(again, "birthDate"));
    var chicago = Districts.chicago();
    var kevin = Officials.staff(chicago).caller();
    var there = schemas.list(chicago.id(), kevin, read(chicago, kevin, INVENTORY), 0, 50);
    assertEquals(null, code(there, "favouriteCrayon"));
    assertEquals("DEM-1", code(there, "birthDate"));
  }

  @Test
  void toConfirmIsNoCorrection() {
    var slug = read(jeffco, dana, INVENTORY);
    schemas.decide(jeffco.id(), dana, slug, Map.of(1, "DEM-1"));
    schemas.decide(jeffco.id(), dana, slug, Map.of(1, "DEM-1"));
    var found = schemas.list(jeffco.id(), dana, slug, 0, 50);
    assertEquals(
        List.of(Decision.CONFIRMED),
        found.stream().filter(f -> f.n() == 1).map(SchemaFields.Found::decision).toList());
    assertEquals(
        "DEM-1",
        code(schemas.list(jeffco.id(), dana, read(jeffco, dana, INVENTORY), 0, 9), "birthDate"));
  }

  @Test
  void whatWasDecidedNoLongerWaits() {
    var slug = read(jeffco, dana, INVENTORY);
    schemas.decide(jeffco.id(), dana, slug, Map.of(1, "DEM-1"));
    assertEquals(1, schemas.file(jeffco.id(), dana, slug).waiting());
    schemas.decide(jeffco.id(), dana, slug, Map.of(2, ""));
    assertEquals(
        new SchemaFields.File("fields.csv", "CSV", 3, 1, 0), schemas.file(jeffco.id(), dana, slug));
  }

  @Test
  void fieldsComeInPages() {
    var slug = read(jeffco, dana, INVENTORY);
    assertEquals(List.of("disability"), names(schemas.list(jeffco.id(), dana, slug, 0, 1)));
    assertEquals(
        List.of("birthDate", "favouriteCrayon"),
        names(schemas.list(jeffco.id(), dana, slug, 1, 5)));
  }

  /** As when a page of the form is sent twice. */
  @Test
  void whatWasCorrectedStaysACorrectionAndTheLastOneIsRemembered() {
    var slug = read(jeffco, dana, INVENTORY);
    for (var code : List.of("SWK-1", "SPI-4", "SPI-4"))
      schemas.decide(jeffco.id(), dana, slug, Map.of(3, code));
    schemas.decide(jeffco.id(), dana, slug, Map.of(2, ""));
    var found = schemas.list(jeffco.id(), dana, slug, 0, 50);
    var crayon = one(found, "favouriteCrayon");
    assertEquals(Decision.CORRECTED, crayon.decision());
    assertEquals(3, crayon.sensitivity());
    var disability = one(found, "disability");
    assertEquals(Decision.REJECTED, disability.decision());
    assertEquals(3, disability.sensitivity());
    var again = schemas.list(jeffco.id(), dana, read(jeffco, dana, INVENTORY), 0, 50);
    assertEquals("SPI-4", code(again, "favouriteCrayon"));
    assertEquals(null, code(again, "disability"));
  }

  /** Rows of the draft and what it says of them stay; new ones come after them in their order. */
  @Test
  void whatWasConfirmedOrCorrectedIsAddedToWhatTheDraftSays() {
    var slug = read(jeffco, dana, INVENTORY);
    var purpose = Map.<String, Object>of("code", "ATT-1", "purposes", List.of("INSTRUCTION"));
    var said =
        new Entry(
            State.GIVEN, List.of(new Item(purpose)), Words.english("Little."), Evidence.DECLARED);
    var writing =
        new Notices.Writing(
            drafts.one(jeffco.id(), dana, slug).edition(), Map.of(Field.DATA_ELEMENTS, said));
    notices.save(jeffco.id(), dana, slug, writing);
    schemas.decide(jeffco.id(), dana, slug, Map.of(2, "SPI-4", 1, "DEM-1", 3, "SWK-1"));
    assertEquals(List.of("DEM-1", "SPI-4", "SWK-1"), elements.apply(jeffco.id(), dana, slug));
    var entry = drafts.one(jeffco.id(), dana, slug).record().to(Field.DATA_ELEMENTS);
    assertEquals(
        List.of("ATT-1", "DEM-1", "SPI-4", "SWK-1"),
        entry.rows().stream().map(row -> row.text("code")).toList());
    assertEquals(List.of("INSTRUCTION"), entry.rows().get(0).list("purposes"));
    assertEquals("Little.", entry.plain().in("en"));
  }

  @Test
  void whatIsNoSchemaIsRefusedAndTheOneBeforeStays() {
    var slug = read(jeffco, dana, INVENTORY);
    var bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
    for (var wrong : List.of("", "PK\u0003\u0004", bomb, "{", "hello"))
      assertThrows(
          BadInput.class, () -> readings.read(jeffco.id(), dana, slug, "x", bytes(wrong)), wrong);
    assertEquals(3, schemas.file(jeffco.id(), dana, slug).fields());
    assertThrows(
        BadInput.class, () -> schemas.decide(jeffco.id(), dana, slug, Map.of(1, "NO-SUCH")));
  }

  @Test
  void schemasAreForTheStaffOfTheDistrict() {
    var slug = read(jeffco, dana, INVENTORY);
    var maria = Parents.maria(jeffco).caller();
    var kevin = Officials.staff(Districts.chicago()).caller();
    assertThrows(NotAllowed.class, () -> schemas.file(jeffco.id(), maria, slug));
    assertThrows(NotAllowed.class, () -> schemas.list(jeffco.id(), maria, slug, 0, 9));
    assertThrows(NotAllowed.class, () -> schemas.decide(jeffco.id(), maria, slug, Map.of(1, "")));
    assertThrows(NotAllowed.class, () -> elements.apply(jeffco.id(), maria, slug));
    assertThrows(
        NotYourDistrict.class,
        () -> readings.read(jeffco.id(), kevin, slug, "x", bytes("no schema")));
    var bare = notices.create(jeffco.id(), dana, Words.english("Other"));
    assertThrows(NotFound.class, () -> schemas.file(jeffco.id(), dana, bare));
  }

  private String read(Place place, Caller staff, String schema) {
    var slug = notices.create(place.id(), staff, Words.english("Reading app"));
    readings.read(place.id(), staff, slug, "fields.csv", bytes(schema));
    return slug;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(List<SchemaFields.Found> found) {
    return found.stream().map(SchemaFields.Found::name).toList();
  }

  private static String code(List<SchemaFields.Found> found, String name) {
    return one(found, name).code();
  }

  private static String reason(List<SchemaFields.Found> found, String name) {
    return one(found, name).reason().key();
  }

  private static SchemaFields.Found one(List<SchemaFields.Found> found, String name) {
    return found.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
