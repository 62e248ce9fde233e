package org.roundtable.notice.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for every file. */
class SchemaPropertiesTest {

  @Property(tries = 500)
  void anyBytesAreReadOrRefusedAndNothingElse(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 500)
  void whateverLooksLikeASchemaIsReadOrRefused(@ForAll("fragments") String text) {
    var schema = read(text.getBytes(UTF_8));
    if (schema == null) return;
    var matches = Dictionary.ours().match(schema);
    assertEquals(
        schema.fields(), matches.stream().map(Match::field).toList(), "nothing is dropped");
    for (var match : matches) {
      assertTrue(match.confidence() >= 0 && match.confidence() <= 1);
      assertTrue(match.sensitivity() >= 1 && match.sensitivity() <= 3);
    }
  }

  @Property(tries = 200)
  void theSameFileHasTheSameAnswer(@ForAll("fragments") String text) {
    var one = read(text.getBytes(UTF_8));
    var other = read(text.getBytes(UTF_8));
    assertEquals(one, other);
    if (one != null) assertEquals(Dictionary.ours().match(one), Dictionary.ours().match(other));
  }

  @Property(tries = 100)
  void theOrderOfAnInventoryChangesNoFieldsAnswer(
      @ForAll @Size(min = 2, max = 20) List<@From("rows") String> rows, @ForAll Random random) {
    var distinct = new ArrayList<>(rows.stream().distinct().toList());
    var before = answers(distinct);
    Collections.shuffle(distinct, random);
    assertEquals(before, answers(distinct));
  }

  @Property(tries = 100)
  void everyRowOfAnInventoryIsAField(
      @ForAll @Size(min = 1, max = 30) List<@From("rows") String> rows) {
    assertEquals(rows.size(), schema(rows).fields().size());
  }

  private static Map<String, String> answers(List<String> rows) {
    var answers = new HashMap<String, String>();
    for (var match : Dictionary.ours().match(schema(rows)))
      answers.put(
          match.field().path() + match.field().type(),
          match.code() + match.sensitivity() + match.reason() + match.confidence());
    return answers;
  }

  private static Schema schema(List<String> rows) {
    return Schema.read(("entity,field,type\n" + String.join("\n", rows) + "\n").getBytes(UTF_8));
  }

  private static Schema read(byte[] bytes) {
    try {
      return Schema.read(bytes);
    } catch (Unreadable refused) {
      return null;
    }
  }

  @Provide
  Arbitrary<String> rows() {
    var entities =
        Arbitraries.of(
            "student", "teacher", "parent", "address", "name", "school", "grade", "line");
    var names =
        Arbitraries.of(
            "dob",
            "firstName",
            "studentId",
            "city",
            "address",
            "name",
            "grade",
            "phone",
            "race",
            "id",
            "lunch_status",
            "comment",
            "widget");
    return Combinators.combine(entities, names, entities)
        .as((entity, name, type) -> entity + "," + name + "," + type);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>",
            "</xs:schema>",
            "<xs:element name='dob' type='S'/>",
            "<xs:element ref='dob'/>",
            "<xs:complexType name='S'>",
            "</xs:complexType>",
            "<xs:sequence>",
            "</xs:sequence>",
            "<xs:extension base='S'>",
            "<xs:group ref='S'/>",
            "<!-- x -->",
            "<![CDATA[x]]>",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "'",
            "`",
            ";",
            "(",
            ")",
            "\n",
            "\t",
            " ",
            "\"properties\":{",
            "\"$ref\":\"#\"",
            "\"$ref\":\"#/$defs/a\"",
            "\"$defs\":{\"a\":{",
            "\"allOf\":[",
            "\"items\":{",
            "\"a\":{}",
            "null",
            "-1.5e3",
            "\\u00e9",
            "create table ",
            "student",
            "dob",
            "varchar(10)",
            "primary key",
            "comment 'x'",
            "alter table student add ",
            "comment on column a.b is 'x'",
            "--",
            "/*",
            "*/",
            "N'x'",
            "field,description",
            "entity;field;type",
            "path",
            "é",
            "\uD83D",
            "0")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
