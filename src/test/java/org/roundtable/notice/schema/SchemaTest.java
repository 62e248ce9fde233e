package org.roundtable.notice.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of each of the four formats. */
class SchemaTest {
  private static final String XS = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">";

  @Test
  void typesOfAnXmlSchemaThatNothingReachesAreListedByName() {
    var schema =
        read(
            XS
                + "<xs:complexType name='Student'><xs:complexContent><xs:extension base='Person'>"
                + "<xs:sequence><xs:element name='Race' type='RaceType'><xs:annotation>"
                + "<xs:documentation>The <b>race</b>.</xs:documentation></xs:annotation></xs:element>"
                + "<xs:group ref='Contact'/></xs:sequence><xs:attribute name='photo'/>"
                + "</xs:extension></xs:complexContent></xs:complexType>"
                + "<xs:complexType name='Person'><xs:sequence><xs:element name='Name'/></xs:sequence>"
                + "</xs:complexType><xs:group name='Contact'><xs:sequence><xs:element name='Email'/>"
                + "</xs:sequence></xs:group></xs:schema>");
    assertEquals(
        List.of("Student.Race", "Student.photo", "Student.Email", "Person.Name"), paths(schema));
    assertEquals("The race.", schema.fields().get(0).documentation());
  }

  @Test
  void elementsOfAnXmlSchemaAreListedByTheirPathAndATypeThatHoldsItselfOnce() {
    var schema =
        read(
            XS
                + "<xs:element name='Student' type='S'/><xs:complexType name='S'><xs:sequence>"
                + "<xs:element name='Sibling' type='S'/><xs:element ref='Phone'/>"
                + "<xs:element name='Birth'><xs:complexType><xs:sequence><xs:element name='Date'/>"
                + "</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType>"
                + "<xs:element name='Phone' type='xs:string'/></xs:schema>");
    assertEquals(
        List.of("Student.Sibling", "Student.Phone", "Student.Birth", "Student.Birth.Date"),
        paths(schema));
  }

  @Test
  void anotherSchemaIsToldAndNotFollowed() {
    var schema =
        read(XS + "<xs:include schemaLocation='core.xsd'/><xs:element name='a'/></xs:schema>");
    assertEquals(List.of(new Remark("notFollowed", "core.xsd")), schema.remarks());
  }

  @Test
  void aJsonSchemaIsListedThroughItsReferences() {
    var schema =
        read(
            """
            {"title":"Student","properties":{
               "name":{"properties":{"first":{},"last":{}}},
               "guardians":{"type":"array","items":{"$ref":"#/$defs/adult"}},
               "plan":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/plan"}]},
               "elsewhere":{"$ref":"other.json#/x"}},
             "allOf":[{"properties":{"race":{"description":"Said by the family"}}}],
             "$defs":{"adult":{"properties":{"phone":{},"child":{"$ref":"#"}}},
                      "plan":{"properties":{"goal":{}}},
                      "alone":{"properties":{"x":{}}}}}
            """);
    assertEquals(
        List.of(
            "Student.name",
            "Student.name.first",
            "Student.name.last",
            "Student.guardians",
            "Student.guardians.phone",
            "Student.guardians.child",
            "Student.plan",
            "Student.plan.goal",
            "Student.elsewhere",
            "Student.race",
            "alone.x"),
        paths(schema));
    assertEquals(List.of(new Remark("notFollowed", "other.json#/x")), schema.remarks());
  }

  @Test
  void theOldWordOfDraftFourAndThoseOfOpenApiAreKnown() {
    assertEquals(
        List.of("a.x"), paths(read("{\"definitions\":{\"a\":{\"properties\":{\"x\":{}}}}}")));
    assertEquals(
        List.of("a.x"),
        paths(read("{\"components\":{\"schemas\":{\"a\":{\"properties\":{\"x\":{}}}}}}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity,field,description\nstudent,dob,x\n",
        "Table;Column Name;Definition;Type\nstudent;dob;x;date\n",
        "Object\tData Element\tComments\r\nstudent\tdob\tx\r\n",
        "\uFEFFparent,attribute,documentation\n\"student\",\"dob\",\"x\"",
        "path,definition\nstudent.dob,x\n"
      })
  void aHeadingInAnyOfTheUsualWordsIsUnderstood(String inventory) {
    var field = read(inventory).fields().get(0);
    assertEquals("student.dob", field.path());
    assertEquals("dob", field.name());
    assertEquals("x", field.documentation());
  }

  @Test
  void aHeadingOfRecordsIsAListOfFieldsAndTheRecordsAreNotRead() {
    var schema = read("sourcedId,givenName,email\n1,Maria,m@example.org\n");
    assertEquals(List.of("sourcedId", "givenName", "email"), paths(schema));
  }

  @Test
  void tablesOfMySqlAndPostgreSql() {
    var schema =
        read(
            """
            CREATE TABLE IF NOT EXISTS `sis`.`students` (
              `stu_id` int(11) NOT NULL AUTO_INCREMENT, -- their number
              `dob` date COMMENT 'Day of birth, it''s needed',
              period integer CHECK (period IN (1, 2)),
              PRIMARY KEY (`stu_id`), KEY `k` (`dob`)
            ) ENGINE=InnoDB;
            create table public.staff (id serial primary key, name text);
            COMMENT ON COLUMN public.staff.name IS 'Full name';
            ALTER TABLE students ADD COLUMN photo bytea, ADD COLUMN ssn char(9);
            ALTER TABLE ONLY students ADD CONSTRAINT u UNIQUE (ssn);
            INSERT INTO students VALUES (1, 'create table hidden (a int)');
            """);
    assertEquals(
        List.of(
            "students.stu_id",
            "students.dob",
            "students.period",
            "students.photo",
            "students.ssn",
            "staff.id",
            "staff.name"),
        paths(schema));
    assertEquals("their number", schema.fields().get(0).documentation());
    assertEquals("Day of birth, it's needed", schema.fields().get(1).documentation());
    assertEquals("Full name", schema.fields().get(6).documentation());
  }

  @Test
  void tablesOfSqlServerAndOracle() {
    var schema =
        read(
            """
            CREATE TABLE [dbo].[Student Info] ([Birth Date] [date] NULL,
              CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Birth Date] ASC)) ON [PRIMARY]
            GO
            EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'When born',
              @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',
              @level1name=N'Student Info', @level2type=N'COLUMN',@level2name=N'Birth Date'
            GO
            CREATE GLOBAL TEMPORARY TABLE "HR"."GUARDIAN"
              ("ID" NUMBER(10,0), "STREET" VARCHAR2(200 CHAR) DEFAULT 'a;b,c' NOT NULL ENABLE);
            ALTER TABLE HR.GUARDIAN ADD (MOBILE VARCHAR2(20), FAX VARCHAR2(20));
            """);
    assertEquals(
        List.of(
            "Student Info.Birth Date",
            "GUARDIAN.ID",
            "GUARDIAN.STREET",
            "GUARDIAN.MOBILE",
            "GUARDIAN.FAX"),
        paths(schema));
    assertEquals("When born", schema.fields().get(0).documentation());
  }

  @Test
  void anEdFiSizedSchemaIsMatchedWithinFiveSeconds() {
    var xsd = new StringBuilder(XS);
    for (int type = 0; xsd.length() < 1_200_000; type++) {
      xsd.append("<xs:complexType name='Student" + type + "'><xs:sequence>");
      for (int i = 0; i < 20; i++)
        xsd.append("<xs:element name='BirthDate" + i + "' type='Student" + (type + i) + "'>")
            .append("<xs:annotation><xs:documentation>The month, day, and year on which an ")
            .append("individual was born, as reported.</xs:documentation></xs:annotation>")
            .append("</xs:element>");
      xsd.append("</xs:sequence></xs:complexType>");
    }
    var cpu = ManagementFactory.getThreadMXBean();
    long start = cpu.getCurrentThreadCpuTime();
    var matches = Dictionary.ours().match(read(xsd.append("</xs:schema>").toString()));
    assertTrue(cpu.getCurrentThreadCpuTime() - start < 5_000_000_000L);
    assertTrue(matches.size() > 4_000);
  }

  static Schema read(String text) {
    return Schema.read(text.getBytes(UTF_8));
  }

  private static List<String> paths(Schema schema) {
    return schema.fields().stream().map(Field::path).toList();
  }
}
