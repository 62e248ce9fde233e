package org.roundtable.notice.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the dictionary finds what people found. The table is printed, the floors hold it there.
 */
class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "inbloom,   csv,  0.98, 0.97",
    "edfi,      xsd,  0.98, 0.98",
    "ceds,      sql,  0.95, 0.97",
    "oneroster, json, 0.95, 0.92",
    "sis,       csv,  0.97, 0.95",
    "sif,       xsd,  0.94, 0.94",
    "app,       sql,  0.96, 0.95",
    "edfijson,  json, 0.96, 0.97",
    "clever,    json, 0.95, 0.96"
  })
  void theDictionaryFindsWhatPeopleFound(
      String name, String ending, double precision, double recall) throws IOException {
    var labels = Labels.of(name);
    var schema = Labels.schema(name + "." + ending);
    assertEquals(
        labels.codes().keySet(),
        schema.fields().stream().map(Field::path).collect(Collectors.toSet()),
        "every field has its answer");
    var score = labels.score(Dictionary.ours().match(schema));
    System.out.printf(
        "%s: %d fields, precision %.3f, recall %.3f, sensitive missed %d%n",
        name,
        schema.fields().size(),
        score.all().precision(),
        score.all().recall(),
        score.sensitiveMissed());
    score
        .byCode()
        .forEach(
            (code, count) ->
                System.out.printf(
                    "  %-14s right %3d  wrong %2d  missed %2d%n",
                    code, count.right, count.wrong, count.missed));
    assertTrue(score.all().precision() >= precision, "precision " + score.all().precision());
    assertTrue(score.all().recall() >= recall, "recall " + score.all().recall());
  }

  @Test
  void nothingSensitiveOfInBloomIsMissed() throws IOException {
    var score = Labels.of("inbloom").score(Dictionary.ours().match(Labels.schema("inbloom.csv")));
    assertEquals(0, score.sensitiveMissed());
  }

  @ParameterizedTest
  @CsvSource({
    "student.disabilities, SPI-4",
    "student.section504Disabilities, SPI-5",
    "disciplineAction.disciplines, CON-1",
    "student.race, DEM-4",
    "student.hispanicLatinoEthnicity, DEM-4",
    "student.limitedEnglishProficiency, SPI-1",
    "student.economicDisadvantaged, SPI-2",
    "student.schoolFoodServicesEligibility, SPI-2",
    "student.studentIndicators, X-RISK",
    "student.birthData, DEM-1",
    "birthData.cityOfBirth, DEM-2",
    "student.address, SCI-1",
    "student.electronicMail, SCI-2",
    "student.telephone, SCI-3",
    "parent.address, PGC-1",
    "student.profileThumbnail, X-PHOTO"
  })
  void whatTheVendorDidNotFlagIsFound(String path, String code) throws IOException {
    var match =
        Dictionary.ours().match(Labels.schema("inbloom.csv")).stream()
            .filter(each -> each.field().path().equals(path))
            .findFirst()
            .orElseThrow();
    assertEquals(code, match.code());
    assertTrue(match.confidence() > 0.6);
  }
}
