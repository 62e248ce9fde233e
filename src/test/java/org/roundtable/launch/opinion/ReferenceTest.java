package org.roundtable.launch.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.opinion.math.AdjustedRand;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Point;
import org.roundtable.opinion.math.Representative;
import org.roundtable.opinion.math.Statement;

/** What a Polis server computed from the same votes. */
class ReferenceTest {
  private static final Path EXTRACT = Path.of("src/test/resources/polis-reference");
  private static final Path WHOLE = Path.of("../shared/data/polis-reference");

  static Stream<Path> references() throws IOException {
    if (!Files.isDirectory(WHOLE)) {
      System.out.println("Only the extract is compared: " + WHOLE + " is not there.");
      return Stream.of(EXTRACT);
    }
    try (var folders = Files.list(WHOLE)) {
      return Stream.concat(Stream.of(EXTRACT), folders.sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void theTwoComponentsPointWhereTheServersDo(Path folder) throws IOException {
    var opinion = Conversation.in(folder).opinion();
    var server = server(folder);
    assertEquals(numbers(server.path("tids")), doubles(opinion, Statement::id));
    var comps = server.path("pca").path("comps");
    assertAlike(numbers(comps.get(0)), doubles(opinion, s -> s.loading().x()));
    assertAlike(numbers(comps.get(1)), doubles(opinion, s -> s.loading().y()));
  }

  /** Its base clusters hold one person each, and every vote that it saw is at hand. */
  @Test
  void peopleStandWhereTheServerPlacesThem() throws IOException {
    var base = server(EXTRACT).path("base-clusters");
    var people = new HashMap<Long, Point>();
    for (var person : Conversation.in(EXTRACT).opinion().participants())
      people.put(person.id(), person.point());
    for (int i = 0; i < base.path("id").size(); i++) {
      var point = people.get(base.path("members").get(i).get(0).asLong());
      assertEquals(Math.abs(base.path("x").get(i).asDouble()), Math.abs(point.x()), 1e-6);
      assertEquals(Math.abs(base.path("y").get(i).asDouble()), Math.abs(point.y()), 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void thereAreAsManyGroupsAsTheServerFoundWithThePeopleItFound(Path folder) throws IOException {
    var opinion = Conversation.in(folder).opinion();
    var given = GivenFile.read(folder.resolve("math-pca2.json"));
    assertEquals(given.groups().size(), opinion.groups().size());
    var ours = new HashMap<Long, Integer>();
    for (var group : opinion.groups())
      for (long person : group.members()) ours.put(person, group.id());
    var servers = new HashMap<Long, Integer>();
    given.groups().forEach((id, members) -> members.forEach(person -> servers.put(person, id)));
    assertEquals(1, AdjustedRand.index(ours, servers), 1e-12);
  }

  @ParameterizedTest
  @MethodSource("references")
  void theSameStatementsSpeakForEachGroupWithTheSameNumbers(Path folder) throws IOException {
    var opinion = given(folder);
    for (var group : opinion.groups()) {
      var rows = server(folder).path("repness").path(Integer.toString(group.id()));
      assertEquals(
          list(rows, row -> row.path("tid").asLong() + " " + row.path("repful-for").asText()),
          group.representative().stream()
              .map(row -> row.statement() + " " + row.side().name().toLowerCase(Locale.ROOT))
              .toList());
      for (int i = 0; i < rows.size(); i++) assertSame(rows.get(i), group.representative().get(i));
    }
  }

  private static void assertSame(JsonNode server, Representative ours) {
    assertEquals(server.path("n-success").asInt(), ours.votes());
    assertEquals(server.path("n-trials").asInt(), ours.seen());
    assertEquals(server.path("p-success").asDouble(), ours.p(), 1e-5);
    assertEquals(server.path("p-test").asDouble(), ours.pZ(), 1e-5);
    assertEquals(server.path("repness").asDouble(), ours.r(), 1e-5);
    assertEquals(server.path("repness-test").asDouble(), ours.rZ(), 1e-5);
    assertEquals(server.path("best-agree").asBoolean(), ours.bestAgree());
  }

  @ParameterizedTest
  @MethodSource("references")
  void groupInformedConsensusIsTheServers(Path folder) throws IOException {
    var server = server(folder).path("group-aware-consensus");
    var statements = given(folder).statements();
    assertEquals(server.size(), statements.size());
    for (var statement : statements)
      assertEquals(
          server.path(Long.toString(statement.id())).asDouble(),
          statement.groupInformedConsensus(),
          1e-9);
  }

  /** Where every vote of the conversation is at hand; in the other one the server set all alike. */
  @Test
  void statementsAreShownNextAsOftenAsByTheServer() throws IOException {
    var server = server(EXTRACT);
    for (var statement : given(EXTRACT).statements())
      assertEquals(
          server.path("comment-priorities").path(Long.toString(statement.id())).asDouble(),
          statement.priority(),
          1e-6);
  }

  private static void assertAlike(List<Double> one, List<Double> other) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (int j = 0; j < one.size(); j++) {
      both += one.get(j) * other.get(j);
      first += one.get(j) * one.get(j);
      second += other.get(j) * other.get(j);
    }
    double cosine = Math.abs(both) / Math.sqrt(first * second);
    assertTrue(cosine >= 0.999, "|cos| " + cosine);
  }

  private static Opinion given(Path folder) throws IOException {
    return Conversation.in(folder).opinion(folder.resolve("math-pca2.json"));
  }

  private static JsonNode server(Path folder) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("math-pca2.json").toFile());
  }

  private static List<Double> doubles(Opinion opinion, ToDoubleFunction<Statement> value) {
    return opinion.statements().stream().mapToDouble(value).boxed().toList();
  }

  private static List<Double> numbers(JsonNode list) {
    return list(list, JsonNode::asDouble);
  }

  private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> each) {
    var list = new ArrayList<T>();
    nodes.forEach(node -> list.add(each.apply(node)));
    return list;
  }
}
