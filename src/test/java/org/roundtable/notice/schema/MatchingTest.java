package org.roundtable.notice.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words mean which element, and whose data it is. */
class MatchingTest {

  @ParameterizedTest
  @CsvSource({
    "students, stu_birthdate, DEM-1",
    "students, StudDOB, DEM-1",
    "students, dtBirth, DEM-1",
    "students, lunch_status, SPI-2",
    "students, frl_ind, SPI-2",
    "students, ell_flg, SPI-1",
    "students, sped_ind, SPI-5",
    "students, homeroom_nbr, ENR-3",
    "students, strFirstName, SNM-1",
    "students, LASTNAME, SNM-1",
    "students, emailaddress, SCI-2",
    "students, mother_email, PGC-2",
    "students, emerg_contact_phone, PGC-3",
    "students, school_name, ENR-1",
    "students, counselor_name, ENR-4",
    "students, teacher_name, SCH-2",
    "students, grade, ENR-2",
    "report_card_grade, grade, TRN-1",
    "guardian, address, PGC-1",
    "student_contacts, phone, PGC-3",
    "student, nurse_notes, X-HEALTH-NOTE",
    "student, religion, X-RELIGION",
    "student, householdIncome, X-INCOME",
    "student, ssn, X-SSN",
    "student, fingerprint_hash, X-BIO",
    "student, gps_location, X-LOCATION",
    "student, bus_stop, TRP-2",
    "student, legal_guardian_name, PGN-1",
    "student, mail_addr_2, SCI-1",
    "student, school_email, SCI-2",
    "student, district_username, SID-4",
    "attendance_log, minutes_absent, ATT-1",
    "parents, id, PGI-1"
  })
  void namesOfAllManners(String record, String name, String code) {
    assertEquals(code, match(record, name).code());
  }

  @ParameterizedTest
  @CsvSource({
    "teachers, phone",
    "teachers, birth_date",
    "staff, home_address",
    "students, teacher_phone",
    "schools, address",
    "vendors, contact_email",
    "courses, name",
    "courses, id",
    "course, parent_id",
    "tracks, raceTrack",
    "warehouse, addressLine",
    "students, created_at",
    "students, updated_by",
    "disability_types, description",
    "raceDescriptor, codeValue",
    "assessment, max_score",
    "course, gradesOffered"
  })
  void whatIsNoStudentsIsNone(String record, String name) {
    assertNull(match(record, name).code(), match(record, name).reason().toString());
  }

  @Test
  void aReasonSaysThatItIsAboutStaff() {
    var reason = match("teachers", "phone").reason();
    assertEquals("staff", reason.key());
    assertEquals(List.of("phone", "teacher"), reason.words());
  }

  @Test
  void aListWithoutTablesIsOfStudentsWhenItsFieldsAre() {
    var schema = Schema.read("field\nstu_id\nlunch_status\nfirst_name\ncity\n".getBytes(UTF_8));
    var matches = Dictionary.ours().match(schema);
    assertEquals("SNM-1", matches.get(2).code());
    assertEquals("SCI-1", matches.get(3).code());
  }

  @Test
  void whatStudentsAndSchoolsShareIsTheStudents() {
    var inventory =
        "entity,field,type\nstudent,home,place\nschool,site,place\nplace,city,string\n"
            + "school,phones,line\nline,phoneNumber,string\n";
    var matches = Dictionary.ours().match(Schema.read(inventory.getBytes(UTF_8)));
    assertEquals("SCI-1", matches.get(2).code());
    assertNull(matches.get(4).code());
  }

  @Test
  void documentationTellsWhereTheNameDoesNot() {
    var inventory =
        "entity,field,description\nstudent,fld_17,\"Date of birth, as on the certificate\"\n";
    var match = Dictionary.ours().match(Schema.read(inventory.getBytes(UTF_8))).get(0);
    assertEquals("DEM-1", match.code());
    assertEquals("documentation", match.reason().key());
  }

  @Test
  void anExampleInTheDocumentationTellsNothing() {
    var inventory =
        "entity,field,description\nstudent,fld_17,\"Anything, for example date of birth\"\n";
    assertNull(Dictionary.ours().match(Schema.read(inventory.getBytes(UTF_8))).get(0).code());
  }

  @Test
  void freeTextAboutAStudentIsSensitive() {
    assertEquals(3, match("student", "attendance_comment").sensitivity());
    assertEquals(2, match("student", "attendance_date").sensitivity());
    assertEquals(3, match("student", "comments").sensitivity());
  }

  @Test
  void aDistrictsCorrectionComesFirst() {
    var on = LocalDate.of(2026, 11, 3);
    var ours =
        Dictionary.ours()
            .with(
                List.of(
                    new Correction("Students.Lunch-Status", null, on),
                    new Correction("widget", "SPI-3", on),
                    new Correction("widget", "SPI-4", on.plusDays(1))));
    var schema = Schema.read("table,field\nstudents,lunch_status\nx,Widget\n".getBytes(UTF_8));
    var matches = ours.match(schema);
    assertNull(matches.get(0).code());
    assertEquals(new Reason("correctedToNone", "2026-11-03"), matches.get(0).reason());
    assertEquals("SPI-4", matches.get(1).code());
    assertEquals(new Reason("corrected", "2026-11-04"), matches.get(1).reason());
    assertEquals(1, matches.get(1).confidence());
    assertEquals("SPI-2", Dictionary.ours().match(schema).get(0).code(), "others keep their own");
  }

  @Test
  void nothingSaysWhoseMeansLessSure() {
    assertTrue(match("", "dob").confidence() < match("student", "dob").confidence());
  }

  private static Match match(String record, String name) {
    var inventory = "table,field,type\n" + record + "," + name + ",text\n";
    return Dictionary.ours().match(Schema.read(inventory.getBytes(UTF_8))).get(0);
  }
}
