package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The portal on a PostgreSQL that somebody else runs ({@code --db-url}), behind a TLS proxy. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NamedDatabaseIT {

  private static final String OWNER = "school_it";
  private static final String PASSWORD = "their own secret";
  private static final String DISTRICT =
      """
      {"slug": "canon", "kind": "school_district", "name": "Cañon City Schools", "state": "CO",
       "time_zone": "America/Denver", "languages": ["en", "es"], "moderation": "reported_only",
       "administrator": "ada@example.org"}""";

  @TempDir private static Path place;
  private DataFolder theirs;
  private PostgresServer server;
  private Map<String, String> environment;
  private String address;
  private PortalProcess portal;

  @BeforeAll
  void start() throws Exception {
    theirs = DataFolder.at(place.resolve("theirs"));
    var secrets = Secrets.of(theirs);
    server = PostgresServer.start(theirs, secrets);
    String url = "jdbc:postgresql://127.0.0.1:%d/".formatted(server.port());
    var root = new DatabaseAddress(url + "postgres", Secrets.SUPERUSER, secrets.superuser());
    run(root, "create role %s login password '%s'".formatted(OWNER, PASSWORD));
    run(root, "create database schools owner " + OWNER);
    environment =
        Map.of(
            "ROUNDTABLE_DB_URL",
            url + "schools",
            "ROUNDTABLE_DB_USER",
            OWNER,
            "ROUNDTABLE_DB_PASSWORD",
            PASSWORD,
            "ROUNDTABLE_DATA",
            place.resolve("data").toString());
    portal = serve();
  }

  @AfterAll
  void stop() throws Exception {
    portal.kill();
    server.stop();
  }

  @Test
  @Order(1)
  void pagesAreServedAndSomebodyWithATokenWrites() throws Exception {
    run(mine(), "insert into person (email, name) values ('otis@example.org', 'Otis Grant')");
    run(mine(), "insert into role_grant (person_id, role) select id, 'OPERATOR' from person");
    var token = PortalProcess.run(environment, "token", "--email", "otis@example.org");
    assertEquals(0, token.code(), token.err());
    var added =
        send(
            HttpRequest.newBuilder(URI.create(address + "/api/v1/districts"))
                .header("Authorization", "Bearer " + token.out().strip())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(DISTRICT)));
    assertEquals(201, added.statusCode(), added.body());
    assertAll(
        () -> assertEquals(200, get("/health/ready").statusCode()),
        () -> assertTrue(get("/").body().contains("Cañon City Schools")),
        () -> assertEquals(200, get("/canon").statusCode()),
        () -> assertEquals(200, get("/sign-in").statusCode()));
  }

  @Test
  @Order(2)
  void noDatabaseOfItsOwnIsStarted() throws Exception {
    var data = place.resolve("data");
    assertFalse(Files.exists(data.resolve("database")), "made no database");
    try (var unpacked = Files.list(data.resolve("runtime"))) {
      assertTrue(unpacked.noneMatch(f -> f.toString().contains("postgresql")), "unpacked none");
    }
    assertEquals(0, ProcessHandle.of(portal.id()).orElseThrow().descendants().count());
    assertEquals(1, ListeningPorts.of(portal.id()).size());
  }

  /** Everything that the portal is told about the public's address ends in what browsers hear. */
  @Test
  @Order(3)
  void behindAnHttpsAddressBrowsersAreToldToStayWithIt() throws Exception {
    for (var path : Set.of("/", "/nowhere", "/api/v1/districts", "/health/ready"))
      assertEquals(
          "max-age=31536000; includeSubDomains",
          get(path).headers().firstValue("Strict-Transport-Security").orElse(""),
          path);
  }

  @Test
  @Order(4)
  void afterKill9ItGoesOnWithWhatIsThere() throws Exception {
    portal.kill();
    portal = serve();
    assertEquals(200, get("/canon").statusCode());
    assertTrue(PortalProcess.run(environment, "people").out().contains("otis@example.org"));
  }

  @Test
  @Order(5)
  void whileTheDatabaseIsAwayItSaysSoAndGoesOnWhenItIsBack() throws Exception {
    server.stop();
    var page = later("/canon");
    var list = later("/api/v1/districts");
    assertAll(
        () -> assertEquals(503, get("/health/ready").statusCode()),
        () -> assertEquals(503, page.join().statusCode()),
        () -> assertTrue(page.join().body().contains("in a few minutes")),
        () -> assertEquals(503, list.join().statusCode()));
    server.run();
    assertEquals(200, get("/health/ready").statusCode());
    assertEquals(200, get("/canon").statusCode());
  }

  /** On a portal of its own, for all tests of a run share one address. */
  @Test
  @Order(6)
  void anAddressThatSaysNotWhoItIsWritesSoOftenAMinute() throws Exception {
    var guess =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/districts"))
            .header("Authorization", "Bearer rt_guess")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(DISTRICT));
    var answers = new TreeMap<Integer, Integer>();
    for (int i = 0; i < 500; i++) answers.merge(send(guess).statusCode(), 1, Integer::sum);
    assertEquals(Set.of(401, 429), answers.keySet(), answers::toString);
    assertTrue(answers.get(401) >= 300, answers::toString);
    assertEquals(200, get("/canon").statusCode(), "reading goes on");
  }

  private PortalProcess serve() throws Exception {
    int port = Listener.at("127.0.0.1", 0).port();
    address = "http://127.0.0.1:" + port;
    return PortalProcess.start(
        environment, "--port", Integer.toString(port), "--public-url", "https://localhost");
  }

  private DatabaseAddress mine() {
    return new DatabaseAddress(environment.get("ROUNDTABLE_DB_URL"), OWNER, PASSWORD);
  }

  private static void run(DatabaseAddress address, String sql) throws Exception {
    try (var connection = address.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  /** Asked now, for the portal looks for its database a while before it says that it is away. */
  private CompletableFuture<HttpResponse<String>> later(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
