package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.notice.codes.OwnFiles;

class LawsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path data;
  private Path folder;
  private Laws laws;

  @BeforeEach
  void anInstallationWithoutLawsOfItsOwn() {
    folder = data.resolve("laws");
    laws = new Laws(folder);
  }

  private static String profile(String law, String states, String requirement) {
    return """
        {"law": "%s", "en": "A law", "es": "Una ley", "states": [%s],
         "status": "draft", "source": "https://example.org/law",
         "requirements": [%s]}
        """
        .formatted(law, states, requirement);
  }

  private static String requirement(String field) {
    return """
        {"id": "one", "citation": "Sec. 1", "en": "Tell it.", "es": "Dígalo.",
         "strength": "notice", "fields": ["%s"], "mark": "verified"}
        """
        .formatted(field);
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }

  private LawProfile law(String id) {
    return laws.profiles().stream().filter(p -> p.law().equals(id)).findFirst().orElseThrow();
  }

  private List<String> asked(String state) {
    return laws.of(state, Notices.complete(), TODAY).stream().map(LawProfile::law).toList();
  }

  @Test
  void aDistrictsLawsAreTheFederalOnesAndThoseOfItsState() {
    assertEquals(List.of("ferpa", "ny-2d"), asked("NY"));
    assertEquals(List.of("ferpa", "il-soppa"), asked("IL"));
    assertEquals(List.of("ferpa", "co-stdsa"), asked("CO"));
    assertEquals(List.of("ferpa", "ca-ab1584"), asked("CA"));
    assertEquals(List.of("ferpa"), asked("TX"));
  }

  @Test
  void everyFileOfLawsIsLoaded() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/notice/laws"))) {
      assertEquals(files.count(), laws.profiles().size());
    }
  }

  @Test
  void noProfileClaimsALawyersReviewThatNobodyMade() {
    for (LawProfile law : laws.profiles()) {
      assertFalse(law.reviewed(), law.law());
      assertEquals(Set.of("en", "es"), law.words().byLanguage().keySet());
    }
    assertNull(law("ndpa").checkedOn());
    assertEquals(TODAY, law("ny-2d").checkedOn());
  }

  @Test
  void requirementsHaveNamesOfTheirOwnAcrossAllLaws() {
    var ids = laws.profiles().stream().flatMap(p -> p.requirements().stream()).toList();
    assertEquals(ids.size(), ids.stream().map(Requirement::id).distinct().count());
  }

  @Test
  void anOperatorsFileReplacesTheBundledProfileOfItsLaw() throws IOException {
    put("ours.json", profile("ny-2d", "\"NY\"", requirement("hosting")));
    assertEquals(1, law("ny-2d").requirements().size());
    assertEquals(List.of(), laws.problems());
  }

  @Test
  void anOperatorAddsALawForItsStateWithoutARestart() throws IOException {
    assertEquals(List.of("ferpa"), asked("TX"));
    put("tx.json", profile("tx-new", "\"TX\"", requirement("hosting")));
    assertEquals(List.of("ferpa", "tx-new"), asked("TX"));
    Files.delete(folder.resolve("tx.json"));
    assertEquals(List.of("ferpa"), asked("TX"));
  }

  @Test
  void aChangedFileIsSeenWithoutARestart() throws IOException {
    put("tx.json", profile("tx-new", "\"TX\"", requirement("hosting")));
    assertEquals(List.of("hosting"), law("tx-new").requirements().get(0).fields());
    put("tx.json", profile("tx-new", "\"TX\"", requirement("retention.period")));
    assertEquals(List.of("retention.period"), law("tx-new").requirements().get(0).fields());
  }

  @Test
  void aMalformedFileIsToldOfAndTheBundledProfileStays() throws IOException {
    var before = law("ny-2d").requirements().size();
    put("ours.json", profile("ny-2d", "\"NY\"", requirement("hostings")));
    assertEquals(before, law("ny-2d").requirements().size());
    assertEquals(
        List.of(
            new OwnFiles.Problem(
                "ours.json",
                "ours.json requirements[0].fields[0]: hostings is not a field of a notice")),
        laws.problems());
  }

  @Test
  void aFileThatIsNoJsonIsToldOfAndTheOthersHold() throws IOException {
    put("a.json", "{ nothing");
    put("b.json", profile("tx-new", "\"TX\"", requirement("hosting")));
    assertEquals(List.of("ferpa", "tx-new"), asked("TX"));
    assertEquals("a.json", laws.problems().get(0).file());
    assertEquals(1, laws.problems().size());
  }

  @Test
  void aFileThatIsNoTextIsToldOf() throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("a.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals("a.json: cannot be read, or is not UTF-8 text", laws.problems().get(0).sentence());
  }

  @Test
  void whatIsWrongIsWrittenIntoTheLogOnce() throws IOException {
    var told = new ArrayList<String>();
    var log = java.util.logging.Logger.getLogger(OwnFiles.class.getName());
    var handler =
        new StreamHandler() {
          @Override
          public void publish(LogRecord line) {
            told.add(line.getMessage());
          }
        };
    log.addHandler(handler);
    put("a.json", "[]");
    laws.profiles();
    laws.problems();
    log.removeHandler(handler);
    assertEquals(1, told.size());
    assertTrue(told.get(0).startsWith("laws: a.json: is not a JSON object"), told.get(0));
  }

  @Test
  void theExampleForOperatorsWorks() throws IOException {
    var example =
        Files.readAllLines(Path.of("src/docs/laws.md")).stream()
            .takeWhile(line -> !line.startsWith("## Dates"))
            .filter(line -> line.startsWith("    "))
            .collect(Collectors.joining("\n"));
    put("example.json", example);
    assertEquals(List.of(), laws.problems());
    assertEquals(List.of("ferpa", "tx-2087"), asked("TX"));
  }

  @Test
  void aConditionMustBeAFieldToo() throws IOException {
    var asked = requirement("hosting").replace("\"mark\"", "\"onlyIf\": \"hostings\", \"mark\"");
    put("tx.json", profile("tx-new", "\"TX\"", asked));
    assertEquals(
        "tx.json requirements[0].onlyIf: hostings is not a field of a notice",
        laws.problems().get(0).sentence());
  }

  @Test
  void ofTwoFilesForOneLawTheSecondIsRefused() throws IOException {
    put("a.json", profile("tx-new", "\"TX\"", requirement("hosting")));
    put("b.json", profile("tx-new", "\"TX\"", requirement("retention")));
    assertEquals(List.of("hosting"), law("tx-new").requirements().get(0).fields());
    assertEquals("b.json: has the same law as a.json", laws.problems().get(0).sentence());
  }

  @Test
  void aLawThatBeginsLaterAsksNothingYet() throws IOException {
    var later =
        requirement("hosting").replace("\"mark\"", "\"effectiveFrom\": \"2026-11-23\", \"mark\"");
    put("tx.json", profile("tx-new", "\"TX\"", later));
    assertEquals(List.of("ferpa"), asked("TX"));
    assertEquals(
        List.of("ferpa", "tx-new"),
        laws.of("TX", Notices.complete(), TODAY.plusDays(1)).stream()
            .map(LawProfile::law)
            .toList());
  }

  @Test
  void whoeverReviewedAProfileMustBeNamed() throws IOException {
    var text = profile("tx-new", "\"TX\"", requirement("hosting"));
    put("tx.json", text.replace("draft", "reviewed"));
    assertTrue(laws.problems().get(0).sentence().startsWith("tx.json status: "));
    put("tx.json", text.replace("\"draft\"", "\"reviewed\", \"reviewedBy\": \"A. Counsel\""));
    assertTrue(law("tx-new").reviewed());
  }
}
