package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms with files, byte for byte as browsers send them. */
class FormBodyTest {
  private static final String TYPE = "multipart/form-data; boundary=----mark";
  private static final String FIELD = "Content-Disposition: form-data; name=\"%s\"\r\n\r\n%s";
  private static final String FILE =
      "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
          + "Content-Type: text/csv\r\n\r\n%s";

  @Test
  void fieldsAndFilesComeInTheOrderOfTheForm() throws Exception {
    var parts =
        read(form(FIELD.formatted("a:b", "año\r\ndos"), FILE.formatted("f", "ñame.csv", "x,y")));
    assertEquals(List.of("a:b", "f"), parts.stream().map(FormPart::name).toList(), parts::toString);
    assertTrue(parts.get(0).isField());
    assertEquals("año\r\ndos", parts.get(0).text());
    assertFalse(parts.get(1).isField());
    assertEquals("ñame.csv", parts.get(1).getSubmittedFileName());
    assertEquals("text/csv", parts.get(1).getContentType());
    assertEquals(3, parts.get(1).getSize());
  }

  /** Neither text nor lines: pictures, archives, and a file that is itself such a form. */
  @Test
  void theBytesOfAFileAreWhatTheyWere() throws Exception {
    var all = new ByteArrayOutputStream();
    for (int i = 0; i < 256; i++) all.write(i);
    all.writeBytes("\r\n\r\n--\r\n------other\r\n-----mark\r".getBytes(StandardCharsets.UTF_8));
    var body = new ByteArrayOutputStream();
    body.writeBytes(bytes("------mark\r\n" + FILE.formatted("f", "x", "")));
    body.writeBytes(all.toByteArray());
    body.writeBytes(bytes("\r\n------mark--\r\n"));
    var file = FormBody.parts(TYPE, body.toByteArray()).get(0);
    assertArrayEquals(all.toByteArray(), file.getInputStream().readAllBytes());
  }

  @Test
  void whereNoFileWasChosenItsNameIsEmpty() throws Exception {
    var none = read(form(FILE.formatted("f", "", ""))).get(0);
    assertFalse(none.isField());
    assertEquals("", none.getSubmittedFileName());
    assertEquals(0, none.getSize());
  }

  @Test
  void ofAFilesNameTheFoldersAreLeftOut() throws Exception {
    for (var name : List.of("C:\\Users\\Dana\\a.csv", "/home/dana/a.csv", "../../a.csv"))
      assertEquals(
          "a.csv", read(form(FILE.formatted("f", name, "x"))).get(0).getSubmittedFileName());
    assertEquals(
        "a\"b.csv",
        read(form(FILE.formatted("f", "a%22b.csv", "x"))).get(0).getSubmittedFileName());
  }

  @Test
  void theMarkMayStandInQuotesAndNamesWithout() throws Exception {
    var body = "--a b\r\ncontent-disposition: Form-Data; NAME=n\r\n\r\nv\r\n--a b--";
    var parts = FormBody.parts("Multipart/Form-Data; charset=x; Boundary=\"a b\"", bytes(body));
    assertEquals("n", parts.get(0).name());
    assertEquals("v", parts.get(0).text());
    assertEquals(List.of(), FormBody.parts(TYPE, bytes("------mark--\r\n")));
  }

  @Test
  void whatIsHalfOrNotAFormIsBroken() {
    var whole = form(FIELD.formatted("a", "b"));
    for (var wrong :
        List.of(
            "",
            "------mark",
            "------mark\r\n",
            "hello",
            "a=b&c=d",
            "=".repeat(10) + whole.substring(10),
            whole.replaceFirst("mark\r\n", "marks\r\n"),
            whole.substring(0, whole.length() - 6),
            whole.replace("\r\n\r\n", "\r\n"),
            whole.replace("; name=\"a\"", ""),
            whole.replace("form-data", "attachment"),
            whole.replace("Content-Disposition:", "Content-Disposition"),
            whole.replace("Content-", "X".repeat(5_000) + ": y\r\nContent-"),
            "------mark\r\n\r\nbare\r\n------mark--",
            "------mark"
                + "\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n------mark".repeat(2_001)
                + "--")) assertThrows(FormBody.Broken.class, () -> read(wrong), wrong);
    for (var type :
        List.of("multipart/form-data", "multipart/form-data; boundary=" + "a".repeat(71)))
      assertThrows(FormBody.Broken.class, () -> FormBody.parts(type, bytes(whole)), type);
  }

  @Test
  void onlyThisTypeIsAFormWithFiles() {
    assertTrue(FormBody.isOne(TYPE));
    assertTrue(FormBody.isOne("Multipart/Form-Data"));
    for (var other :
        List.of("multipart/mixed; boundary=a", "text/plain", "multipart/form-database"))
      assertFalse(FormBody.isOne(other), other);
    assertFalse(FormBody.isOne(null));
  }

  private static String form(String... parts) {
    return "------mark\r\n" + String.join("\r\n------mark\r\n", parts) + "\r\n------mark--\r\n";
  }

  private static List<FormPart> read(String body) throws FormBody.Broken {
    return FormBody.parts(TYPE, bytes(body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
