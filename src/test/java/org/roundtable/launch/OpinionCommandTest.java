package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionCommandTest {
  private static final Path REFERENCE = Path.of("src/test/resources/polis-reference");
  private static final Path CONSULTATION = Path.of("src/test/resources/consultation");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void jsonHasTheseNamesInThisOrder() throws IOException {
    var result = json(REFERENCE.toString());
    assertEquals(
        List.of(
            "votes",
            "participants",
            "statements",
            "admitted",
            "statement_ids",
            "components",
            "groups",
            "consensus",
            "group_informed_consensus"),
        names(result));
    var group = result.path("groups").get(0);
    assertEquals(List.of("id", "members", "representative"), names(group));
    assertEquals(
        List.of("statement", "side", "p", "p_z", "r", "r_z"),
        names(group.path("representative").get(0)));
    assertEquals(List.of("agree", "disagree"), names(result.path("consensus")));
    assertEquals(
        List.of("statement", "p", "z"), names(result.path("consensus").path("agree").get(0)));
    assertEquals(504, result.path("votes").asInt());
    assertEquals(35, result.path("participants").asInt());
    assertEquals(44, result.path("components").get(1).size());
    assertEquals(44, result.path("group_informed_consensus").size());
    assertFalse(out.toString().contains("-0.0,"), "nothing has two ways to be written");
  }

  @Test
  void givenGroupsAreFoundInTheFolderToo() throws IOException {
    var result = json(REFERENCE.toString(), "--given", "math-pca2.json");
    assertEquals(23, result.path("admitted").size());
    assertEquals(
        List.of(11, 3, 9),
        List.of(0, 1, 2).stream()
            .map(g -> result.path("groups").get(g).path("members").size())
            .toList());
  }

  @Test
  void textTellsWhatEachGroupSays() {
    assertEquals(0, run("opinion", CONSULTATION.toString()));
    assertTrue(
        out.toString().startsWith("100 votes of 26 participants on 9 statements."), out::toString);
    assertTrue(out.toString().contains("Group 0: "), out::toString);
  }

  @Test
  void whoSawNothingChangesNothing() throws IOException {
    copy(CONSULTATION, "comments.csv");
    var table = Files.readString(CONSULTATION.resolve("participants-votes.csv"));
    Files.writeString(folder.resolve("participants-votes.csv"), table);
    var once = json(folder.toString());
    var columns = table.lines().findFirst().orElseThrow().split(",").length;
    Files.writeString(
        folder.resolve("participants-votes.csv"),
        table.stripTrailing() + "\n9999" + ",".repeat(columns - 1) + "\n");
    assertEquals(once, json(folder.toString()));
  }

  @ParameterizedTest(name = "{0}: {2} for {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "votes.json; \"tid\":0; \"tid\":77; votes.json, line 2: entry 1 names the statement 77, which",
        "votes.json; \"vote\":0; \"vote\":2; votes.json, line 2: the \"vote\" of entry 1 is \"2\"",
        "votes.json; \"pid\":0; \"pid\":\"x\"; votes.json, line 2: the \"pid\" of entry 1 is \"x\"",
        "votes.json; \"pid\":0; \"who\":0; votes.json, line 2: entry 1 has no \"pid\"",
        "votes.json; \"modified\":\"1; \"modified\":\"y1; votes.json, line 2: the \"modified\" of",
        "votes.json; \"pid\":0; \"pid\":; votes.json, line 2: this is not JSON; it breaks at column",
        "votes.json; \"vote\":0; \"tid\":0; votes.json, line 2: this is not JSON; it breaks at",
        "votes.json; [; ; votes.json, line 2: a list of objects is expected here.",
        "comments.json; \"tid\":1; \"tid\":0; comments.json, line 3: the statement 0 of entry 2 is",
        "comments.json; \"mod\":1; \"mod\":\"in\"; comments.json, line 2: the \"mod\" of entry 1 is",
        "math-pca2.json; \"in-conv\"; \"in\"; math-pca2.json: \"in-conv\" is not there, or holds",
        "math-pca2.json; [0,5; [77,5; math-pca2.json: a group names the base cluster 77, which",
        "math-pca2.json; [[1],[2]; [[1],[1]; math-pca2.json: the participant 1 is in two groups.",
        "math-pca2.json; [[1],[2]; [[1],[2; math-pca2.json, line 5: this is not JSON; it breaks",
      })
  void whatIsBrokenIsNamedInOneLineAndNothingIsPrinted(
      String file, String right, String wrong, String said) throws IOException {
    for (var each : List.of("votes.json", "comments.json", "math-pca2.json")) copy(REFERENCE, each);
    var text = Files.readString(folder.resolve(file));
    int at = text.indexOf(right);
    Files.writeString(
        folder.resolve(file),
        text.substring(0, at) + (wrong == null ? "" : wrong) + text.substring(at + right.length()));
    refused(said, folder.toString(), "--given", "math-pca2.json");
  }

  @Test
  void whatIsNotThereIsNamedToo() throws IOException {
    refused("There is no folder " + folder.resolve("no"), folder.resolve("no").toString());
    refused(folder + ": the folder holds neither comments.csv nor", folder.toString());
    refused("math.json: there is no such file", REFERENCE.toString(), "--given", "math.json");
    copy(REFERENCE, "comments.json");
    refused("votes.json: there is no such file", folder.toString());
    Files.delete(folder.resolve("comments.json"));
    copy(CONSULTATION, "comments.csv");
    refused("votes.csv: there is neither this file nor", folder.toString());
    copy(CONSULTATION, "votes.csv");
    Files.writeString(folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n1,0,2,3\n");
    refused("votes.csv, line 2: a vote is 1 (agree)", folder.toString());
  }

  private void refused(String said, String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var all = new ArrayList<>(List.of("opinion"));
    all.addAll(List.of(arguments));
    assertEquals(2, run(all.toArray(String[]::new)), out::toString);
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertEquals(
        said, err.toString().substring(0, Math.min(said.length(), err.toString().length())));
  }

  private JsonNode json(String... arguments) throws IOException {
    out.getBuffer().setLength(0);
    var all = new ArrayList<>(List.of("opinion", "--format", "json"));
    all.addAll(List.of(arguments));
    assertEquals(0, run(all.toArray(String[]::new)), err::toString);
    return new ObjectMapper().readTree(out.toString());
  }

  private int run(String... arguments) {
    var command = Roundtable.commandLine(Map.of());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private void copy(Path from, String file) throws IOException {
    Files.writeString(
        folder.resolve(file), Files.readString(from.resolve(file), StandardCharsets.UTF_8));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
