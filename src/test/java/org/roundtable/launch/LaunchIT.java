package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.launch.PortalProcess.refused;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One installation's life: made, used, killed, started again, stopped. A start takes seconds, so
 * the tests share two.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LaunchIT {

  @TempDir private static Path place;
  private DataFolder folder;
  private PortalProcess portal;

  @BeforeAll
  void startOnAFreshFolder() throws Exception {
    folder = DataFolder.at(place.resolve("data"));
    portal = PortalProcess.start("--port", "0", "--data", data());
  }

  @AfterAll
  void stop() throws Exception {
    portal.kill();
  }

  @Test
  @Order(1)
  void aFreshFolderBecomesAPortalThatAnswers() throws Exception {
    assertAll(
        () -> assertEquals(200, get("/").statusCode()),
        () -> assertEquals(200, get("/health/ready").statusCode()));
  }

  @Test
  @Order(2)
  void itOffersTheFirstOperatorALink() throws Exception {
    String line = portal.nextLine();
    assertTrue(
        line.matches(".*" + portal.address() + "/first-operator\\?token=[A-Za-z0-9_-]{43}"), line);
  }

  @Test
  @Order(2)
  void theDoorsOfTheDemonstrationAreNotThere() throws Exception {
    assertAll(
        () -> assertEquals(404, get("/demo/mail").statusCode()),
        () -> assertEquals(200, get("/sign-in").statusCode()),
        () -> assertFalse(get("/sign-in").body().contains("personas")));
  }

  @Test
  @Order(3)
  void itListensAtItsPortOnThisMachineAndNowhereElse() throws Exception {
    String loopback = "0000000000000000FFFF00000100007F:" + portal.address().getPort();
    var database = PostmasterFile.read(folder).orElseThrow();
    assertEquals(Set.of(loopback), ListeningPorts.of(portal.id()));
    assertEquals(Set.of("0100007F:" + database.port()), ListeningPorts.of(database.process()));
  }

  @Test
  @Order(4)
  void theServerHidesItsNameAndItsOwnPages() throws Exception {
    var headers = get("/").headers();
    assertAll(
        () -> assertTrue(headers.firstValue("Server").isEmpty()),
        () -> assertTrue(headers.firstValue("X-Powered-By").isEmpty()),
        () -> assertEquals(404, get("/metrics").statusCode()),
        () -> assertEquals(404, get("/health").statusCode()),
        () -> assertEquals(404, get("/health/live").statusCode()),
        () -> assertFalse(get("/openapi").body().contains("openapi:")));
    var trace =
        HttpRequest.newBuilder(portal.address()).method("TRACE", BodyPublishers.noBody()).build();
    assertEquals(405, send(trace).statusCode());
  }

  @Test
  @Order(5)
  void peopleAndTokensAreGivenWhileItServes() throws Exception {
    try (var database = Database.of(folder);
        var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into person (email, name) values ('maria@example.org', 'Maria')");
    }
    assertEquals(
        "[{\"email\":\"maria@example.org\",\"name\":\"Maria\",\"district\":null,\"roles\":[],\"verified_level\":null}]\n",
        run("people", "--format", "json").out());
    assertTrue(
        run("token", "--email", "maria@example.org").out().matches("rt_[A-Za-z0-9_-]{43}\n"));
    refused(run("token", "--email", "nobody@example.org"), "nobody@example.org");
    refused(run("reset-second-factor", "--email", "maria@example.org"), "maria@example.org");
  }

  @Test
  @Order(6)
  void aSecondPortalOnTheFolderIsRefusedByTheProcessThatHasIt() throws Exception {
    refused(run("serve", "--port", "0"), "in use by process " + portal.id());
  }

  @Test
  @Order(7)
  void aTakenPortLeavesNothingBehind() throws Exception {
    Path other = place.resolve("other");
    String port = Integer.toString(portal.address().getPort());
    refused(
        PortalProcess.run(Map.of("ROUNDTABLE_PORT", port), "--data", other.toString()),
        "Port " + port);
    assertFalse(other.toFile().exists());
  }

  @Test
  @Order(8)
  void aDatabaseThatDoesNotAnswerOrOpenIsRefused() throws Exception {
    int nobody = Listener.at("127.0.0.1", 0).port();
    String url = "jdbc:postgresql://127.0.0.1:%d/roundtable";
    refused(run("serve", "--port", "0", "--db-url", url.formatted(nobody)), "in use");
    String other = place.resolve("third").toString();
    refused(serve(other, url.formatted(nobody)), "does not answer");
    refused(
        serve(other, url.formatted(PostmasterFile.read(folder).orElseThrow().port())),
        "--db-password");
  }

  @Test
  @Order(9)
  void afterKill9ItGoesOnWithItsData() throws Exception {
    portal.kill();
    assertTrue(
        PostmasterFile.read(folder).orElseThrow().isAlive(),
        "the database outlives a killed portal");
    int port = Listener.at("127.0.0.1", 0).port();
    portal =
        PortalProcess.startUntil(
            Pattern.compile("Starting the portal"), "--port", "" + port, "--data", data());
    var first = firstAnswer(URI.create("http://localhost:" + port + "/openapi"));
    assertEquals(404, first.statusCode());
    assertTrue(
        first.headers().firstValue("Content-Security-Policy").isPresent(),
        "nobody but the portal answers, not even while it starts: " + first.body());
    portal.serving();
    assertEquals(200, get("/health/ready").statusCode());
    assertTrue(run("people").out().contains("maria@example.org"));
  }

  /** Asks until somebody answers. */
  private HttpResponse<String> firstAnswer(URI address) throws Exception {
    while (true) {
      try {
        return send(HttpRequest.newBuilder(address).build());
      } catch (ConnectException nobody) {
        portal.livesOn();
      }
    }
  }

  @Test
  @Order(10)
  void toldToStopItStopsAllItStarted() throws Exception {
    long database = PostmasterFile.read(folder).orElseThrow().process();
    portal.terminate();
    assertTrue(ProcessHandle.of(database).isEmpty());
    assertTrue(PostmasterFile.read(folder).isEmpty(), "the database was shut down in good order");
    assertTrue(run("people").out().contains("maria@example.org"), "without a portal too");
    assertTrue(PostmasterFile.read(folder).isEmpty(), "and leaves the database stopped");
  }

  @Test
  @Order(11)
  void toldToStopWhileItStartsItLeavesNothingEither() throws Exception {
    var early =
        PortalProcess.startUntil(
            Pattern.compile("Starting the database"), "--port", "0", "--data", data());
    early.terminate();
    assertTrue(PostmasterFile.read(folder).isEmpty());
  }

  @Test
  @Order(12)
  void theDemoIsNotPouredOverAnInstallationInUse() throws Exception {
    refused(run("serve", "--port", "0", "--demo"), "--demo");
    assertTrue(PostmasterFile.read(folder).isEmpty(), "the database was stopped again");
  }

  @Test
  @Order(13)
  void aRefusedMigrationStopsTheDatabaseAgain() throws Exception {
    try (var database = Database.of(folder);
        var connection = database.owner().connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate("update schema_history set checksum = 0 where version = '001'");
    }
    refused(run("serve", "--port", "0"), "001-districts");
    assertTrue(PostmasterFile.read(folder).isEmpty());
  }

  private String data() {
    return folder.root().toString();
  }

  private PortalProcess.Ended run(String command, String... arguments) throws Exception {
    var all = new String[arguments.length + 3];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--data";
    all[arguments.length + 2] = data();
    return PortalProcess.run(Map.of(), all);
  }

  private static PortalProcess.Ended serve(String data, String url) throws Exception {
    var named =
        Map.of(
            "ROUNDTABLE_DB_URL",
            url,
            "ROUNDTABLE_DB_USER",
            Secrets.PORTAL,
            "ROUNDTABLE_DB_PASSWORD",
            "wrong");
    return PortalProcess.run(named, "--port", "0", "--data", data);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(portal.address() + path)).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
