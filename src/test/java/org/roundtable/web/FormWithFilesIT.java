package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Records;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Systems;

/** What a form with a file is answered, when it is whole, too large, broken or somebody else's. */
class FormWithFilesIT {
  private static final String SCHEMA = "entity,name,description\nstudent,birthDate,Day of birth\n";
  private static final String FIELD =
      "--mark\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
  private static final String FILE =
      "--mark\r\nContent-Disposition: form-data; name=\"upload:file\"; filename=\"%s\"\r\n"
          + "Content-Type: text/csv\r\n\r\n%s\r\n";
  private static final String END = "--mark--\r\n";
  private static Someone dana;
  private static String page;
  private static String session;

  @BeforeAll
  static void start() {
    Portal.address();
    var jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco);
    Systems.published(jeffco, "app", "IN_USE", Records.lawful("App"));
    page = "/" + jeffco.slug() + "/desk/notices/app/schema";
  }

  @Test
  void aFileReachesThePageAsAFormWithoutScriptSendsIt() throws IOException {
    var before = temporary();
    var answer = send(form() + FILE.formatted("Año.csv", SCHEMA) + END);
    assertEquals(302, answer.status(), answer.body());
    assertTrue(answer.header("Location").endsWith("?done=notice.schemaRead"), answer::toString);
    assertEquals("Año.csv", lastFile());
    assertTrue(Http.cookie(dana).get(page).body().contains("Año.csv: 1 fields"));
    assertEquals(before, temporary());
  }

  @Test
  void aVeryLongNameOfAFileIsShortened() {
    var answer = send(form() + FILE.formatted("a".repeat(300) + ".csv", SCHEMA) + END);
    assertEquals(302, answer.status(), answer.body());
    assertEquals("a".repeat(196) + ".csv", lastFile());
  }

  @Test
  void aFileOfTheAllowedSizeIsReadAndALargerOneRefusedInASentence() throws IOException {
    var before = temporary();
    var start =
        form() + "--mark\r\nContent-Disposition: form-data; name=\"upload:file\"; filename=\"";
    var end = "\"\r\n\r\n" + SCHEMA + "%s\r\n" + END;
    var room = Gate.LARGEST_FILE - (start + "x.csv" + end.formatted("")).length();
    var fits = send(start + "x.csv" + end.formatted("\n".repeat(room)));
    assertEquals(302, fits.status(), fits.body());
    var over = send(start + "y.csv" + end.formatted("\n".repeat(room + 1)));
    plain(413, "That is too large", over);
    assertEquals(before, temporary());
    assertEquals("x.csv", lastFile());
  }

  /** A body that comes in chunks does not say beforehand how large it is. */
  @Test
  void aBodyOfUnknownLengthHasTheSameLimit() {
    var small = chunks(form() + FILE.formatted("chunks.csv", SCHEMA) + END);
    assertTrue(small.startsWith("HTTP/1.1 302"), small);
    var large = chunks(form() + FILE.formatted("x.csv", " ".repeat(Gate.LARGEST_FILE)) + END);
    assertTrue(large.startsWith("HTTP/1.1 413"), large);
    assertEquals("chunks.csv", lastFile());
  }

  @Test
  void aBrokenBodyIsRefusedInASentence() throws IOException {
    var before = temporary();
    var whole = form() + FILE.formatted("x.csv", SCHEMA) + END;
    plain(
        400, "We did not understand that", send(whole.substring(0, whole.length() - END.length())));
    plain(400, "We did not understand that", send(whole.replace("name=", "eman=")));
    plain(400, "We did not understand that", send(""));
    plain(400, "We did not understand that", as(dana, "multipart/form-data", whole));
    assertEquals(before, temporary());
  }

  @Test
  void textInThePlaceOfAFileIsNoFile() {
    var answer = send(form() + FIELD.formatted("upload:file", SCHEMA) + END);
    assertEquals(200, answer.status(), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void elsewhereAFormIsNoLargerForHoldingFiles() {
    var most = " ".repeat(Gate.LARGEST_BODY);
    var to = page.replace("/schema", "");
    var answer =
        Http.cookie(dana)
            .with("Content-Type", "multipart/form-data; boundary=mark")
            .ask("POST", to, FILE.formatted("x", most) + END);
    assertEquals(413, answer.status());
  }

  @Test
  void aFormOfAnotherPageIsRefusedAndNobodyElsesIsRead() {
    var body = form() + FILE.formatted("x.csv", SCHEMA) + END;
    assertEquals(
        403,
        Http.cookie(dana)
            .with("Origin", "https://evil.example")
            .with("Content-Type", "multipart/form-data; boundary=mark")
            .ask("POST", page, body)
            .status());
    var broken = "--mark\r\nnothing";
    var maria = Officials.clerk(Districts.jeffco());
    assertEquals(403, as(maria, "multipart/form-data; boundary=mark", broken).status());
  }

  /** As with every form: what was typed waits until its writer has signed in again. */
  @Test
  void ofAFormThatCameTooLateTheTextIsKeptAndTheFileIsNot() {
    var late = Http.visitor().with("Content-Type", "multipart/form-data; boundary=mark");
    var body = FIELD.formatted("upload:text", "typed") + FILE.formatted("x.csv", SCHEMA) + END;
    var answer = late.ask("POST", page, body);
    assertEquals(302, answer.status());
    assertTrue(answer.header("Location").contains("/sign-in?then="), answer::toString);
    assertEquals("{\"upload:text\":\"typed\"}", kept());
    var broken = late.ask("POST", page, body.replace("--mark--", ""));
    assertEquals(302, broken.status());
    assertEquals("", broken.header("Set-Cookie"));
  }

  private static String kept() {
    var rows = Sql.rows("select fields from kept_text where path = ?", page);
    return rows.isEmpty() ? "" : rows.get(0).get(0).toString();
  }

  private static void plain(int status, String title, Http.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.body().contains("<h1>" + title + "</h1>"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  /** The fields that a browser sends of the page's form, without the file. */
  private static String form() {
    var shown = Http.cookie(dana).get(page);
    session = shown.header("Set-Cookie").split(";")[0];
    return FIELD.formatted("upload", "upload")
        + FIELD.formatted("upload:text", "")
        + FIELD.formatted("upload:read", "Read it")
        + FIELD.formatted("jakarta.faces.ViewState", state(shown.body()));
  }

  private static String state(String body) {
    var found =
        Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"").matcher(body);
    assertTrue(found.find(), body);
    return found.group(1);
  }

  private static Http.Answer send(String body) {
    return as(dana, "multipart/form-data; boundary=mark", body);
  }

  private static Http.Answer as(Someone person, String type, String body) {
    var cookie = Http.cookie(person);
    return cookie
        .with("Cookie", cookie.headers().get("Cookie") + "; " + session)
        .with("Content-Type", type)
        .ask("POST", page, body);
  }

  private static String chunks(String body) {
    var cookie = Http.cookie(dana).headers().get("Cookie") + "; " + session;
    return Http.raw(
        "POST "
            + page
            + " HTTP/1.1\r\nHost: localhost:"
            + Portal.port()
            + "\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nCookie: "
            + cookie
            + "\r\nContent-Type: multipart/form-data; boundary=mark\r\n\r\n"
            + "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body));
  }

  private static String lastFile() {
    return Sql.rows("select file_name from notice_schema order by id desc limit 1")
        .get(0)
        .get(0)
        .toString();
  }

  /** The files of the portal beside its database and its log. */
  private static Set<Path> temporary() throws IOException {
    try (var files = Files.walk(Portal.data())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*/(postgres|database|log|pg)[^/]*/.*"))
          .collect(Collectors.toSet());
    }
  }
}
