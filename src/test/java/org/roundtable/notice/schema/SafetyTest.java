package org.roundtable.notice.schema;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.kernel.Sentences;

/** Files that are none, or that are made to do harm, end in one plain sentence. */
class SafetyTest {
  private static final String XS = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">";

  @Test
  void externalEntitiesAreRefused() {
    refused(
        "entities",
        "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + XS + "&x;</xs:schema>");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    refused(
        "entities",
        "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + XS + "&b;</xs:schema>");
  }

  @Test
  void aDocumentTypeFromElsewhereIsRefused() {
    refused("entities", "<!DOCTYPE s SYSTEM \"http://localhost:1/s.dtd\">" + XS + "</xs:schema>");
  }

  @Test
  void packedFilesAreRefused() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.xsd"));
      out.write(new byte[1_000_000]);
    }
    refused("packed", zip.toByteArray());
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(1);
    }
    refused("packed", gzip.toByteArray());
  }

  @Test
  void aFileOfMoreThanAHundredMegabytesIsRefusedBeforeItIsRead(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("large.xsd");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3L << 30);
    }
    assertEquals("tooLarge", assertThrows(Unreadable.class, () -> Schema.read(file)).why());
  }

  @Test
  void moreThanTwentyMegabytesOfAnInventoryOrOfJsonAreRefused() {
    refused("tooLargeToRead", "field,type\n" + "a,b\n".repeat(5_300_000));
    refused("tooLargeToRead", "{\"properties\":{}}" + " ".repeat(21 << 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"properties\":{\"a\":", "<xs>"})
  void nestingOfAHundredThousandLevelsIsRefused(String level) {
    refused(
        "tooDeep", level.equals("<xs>") ? XS + "<xs:all>".repeat(100_000) : level.repeat(100_000));
  }

  @Test
  void aLongChainOfTypesNeedsNoStack() {
    var xsd = new StringBuilder(XS + "<xs:element name='r' type='T0'/>");
    var json = new StringBuilder("{\"$ref\":\"#/$defs/d0\",\"$defs\":{\"z\":{}");
    for (int i = 0; i < 20_000; i++) {
      xsd.append("<xs:complexType name='T" + i + "'><xs:sequence><xs:element name='e' type='T")
          .append(i + 1)
          .append("'/></xs:sequence></xs:complexType>");
      json.append(
              ",\"d" + i + "\":{\"properties\":{\"e\":{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}},")
          .append("\"allOf\":[{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}]}");
    }
    assertEquals(20_000, SchemaTest.read(xsd + "</xs:schema>").fields().size());
    assertEquals(20_000, SchemaTest.read(json + "}}").fields().size());
  }

  @Test
  void typesThatGrowByTenOnEachLevelAreListedOnce() {
    var xsd = new StringBuilder(XS + "<xs:element name='r' type='T0'/>");
    for (int i = 0; i < 60; i++) {
      xsd.append("<xs:complexType name='T" + i + "'><xs:sequence>");
      for (int j = 0; j < 10; j++)
        xsd.append("<xs:element name='e" + j + "' type='T" + (i + 1) + "'/>");
      xsd.append("</xs:sequence></xs:complexType>");
    }
    assertEquals(600, SchemaTest.read(xsd + "</xs:schema>").fields().size());
  }

  @Test
  void groupsOfGroupsAreTakenOnce() {
    var xsd =
        new StringBuilder(XS + "<xs:complexType name='T'><xs:group ref='G0'/></xs:complexType>");
    for (int i = 0; i < 200; i++)
      xsd.append("<xs:group name='G" + i + "'><xs:sequence>")
          .append(("<xs:group ref='G" + (i + 1) + "'/>").repeat(2))
          .append("</xs:sequence></xs:group>");
    xsd.append(
        "<xs:group name='G200'><xs:sequence><xs:element name='e'/></xs:sequence></xs:group>");
    assertEquals(1, SchemaTest.read(xsd + "</xs:schema>").fields().size());
  }

  @Test
  void moreThanTwoHundredThousandFieldsAreRefused() {
    refused("tooManyFields", "field\n" + "a\n".repeat(200_001));
  }

  @Test
  void aNameThatIsNoNameIsRefused() {
    refused("longName", "field,type\n" + "a".repeat(501) + ",x\n");
  }

  @Test
  void sixteenBitTextIsReadByItsMarkAndOtherEncodingsAreRefused() {
    assertEquals(1, Schema.read("field,type\ndob,x\n".getBytes(UTF_16)).fields().size());
    refused("binary", "field,type\ndob,x\n".getBytes(UTF_16LE));
    refused("encoding", "field,type\nniño,x\n".getBytes(ISO_8859_1));
    var declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + XS;
    assertEquals(
        "niño",
        Schema.read((declared + "<xs:element name='niño'/></xs:schema>").getBytes(ISO_8859_1))
            .fields()
            .get(0)
            .name());
  }

  @Test
  void whatIsNoSchemaIsRefusedInPlainWords() {
    refused("empty", "");
    refused("empty", " \n\t\n");
    refused("otherXml", "<html><body>x</body></html>");
    refused("brokenXml", XS + "<xs:element></xs:schema>");
    refused("brokenJson", "{\"properties\":\n{\"a\":}}");
    refused("notASchema", "{\"a\":1}");
    refused("notASchema", "[1]");
    refused("notASchema", "Dear parents,\nthis is a letter, not a schema.\n");
    refused("noFields", XS + "</xs:schema>");
    refused("noFields", "alter table a drop column b;");
    var noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    refused("binary", noise);
  }

  private static void refused(String why, String text) {
    refused(why, text.getBytes(UTF_8));
  }

  private static void refused(String why, byte[] bytes) {
    var refused = assertThrows(Unreadable.class, () -> Schema.read(bytes));
    assertEquals(why, refused.why());
    for (var language : new String[] {"en", "es"}) {
      var said =
          Sentences.in(Locale.forLanguageTag(language))
              .say("schema.refused." + why, refused.args());
      assertTrue(said.endsWith(".") && !said.contains("⟦") && !said.contains("{"), said);
    }
  }
}
