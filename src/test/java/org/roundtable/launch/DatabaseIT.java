package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class DatabaseIT {

  private static final String NO_RIGHT = "42501";

  @TempDir private static Path place;
  private DataFolder folder;
  private Database database;

  @BeforeAll
  void start() {
    folder = DataFolder.at(place);
    database = Database.of(folder);
  }

  @AfterAll
  void stop() {
    database.close();
    assertTrue(PostgresServer.runningOn(folder).isEmpty(), "closing stops the server");
  }

  @Test
  void thePortalReadsAndWritesRowsAndChangesNoTable() {
    asPortal("select from person");
    asPortal("insert into kept_text values ('\\x00', '/', '', now())");
    asPortal("delete from kept_text");
    refused("create table mine (id integer)");
    refused("alter table person add mine text");
    refused("drop table person");
    refused("truncate person");
    refused("create role other");
    refused("delete from schema_history");
  }

  @Test
  void thePortalMayUseTablesThatALaterMigrationAdds() throws SQLException {
    try (var owner = database.owner().connect();
        var statement = owner.createStatement()) {
      statement.execute("create table later (id integer generated always as identity, word text)");
      asPortal("insert into later (word) values ('x')");
      statement.execute("drop table later");
    }
  }

  @Test
  void aLaterMigrationIsAppliedEvenIfItsNumberIsBelowTheLastOne() throws SQLException {
    try (var owner = database.owner().connect();
        var statement = owner.createStatement()) {
      statement.execute("alter table notice_status_change drop column reason");
      statement.execute("delete from schema_history where version = '016'");
    }
    var schema = new Schema(database);
    assertThrows(Obstacle.class, schema::refuseUnlessCurrent);
    schema.migrate(Schema.SILENT);
    asPortal("select reason from notice_status_change");
  }

  @Test
  void nobodyComesInWithoutThePassword() {
    var address = database.address();
    for (String user : new String[] {Secrets.SUPERUSER, Secrets.OWNER, Secrets.PORTAL}) {
      for (String password : new String[] {"", "guess"}) {
        var stranger = new DatabaseAddress(address.url(), user, password);
        assertThrows(Obstacle.class, stranger::check);
      }
    }
  }

  @Test
  void aWrongPasswordAndAMissingDatabaseAreToldApart() {
    var address = database.address();
    var wrong = new DatabaseAddress(address.url(), address.user(), "wrong");
    var password = assertThrows(Obstacle.class, () -> Database.named(wrong)).getMessage();
    assertTrue(password.contains("--db-password"), password);
    var missing = new DatabaseAddress(address.url() + "x", address.user(), address.password());
    var name = assertThrows(Obstacle.class, () -> Database.named(missing)).getMessage();
    assertTrue(name.contains("no such database"), name);
  }

  @Test
  void aNamedServerIsMigratedAsItsUser() throws SQLException {
    var secrets = Secrets.of(folder);
    String server = database.address().url().replaceFirst("[^/]+$", "");
    var root = new DatabaseAddress(server + "postgres", Secrets.SUPERUSER, secrets.superuser());
    try (var connection = root.connect();
        var statement = connection.createStatement()) {
      statement.execute("create database outside owner " + Secrets.OWNER);
    }
    var address = new DatabaseAddress(server + "outside", Secrets.OWNER, secrets.owner());
    try (var named = Database.named(address);
        var connection = named.connect();
        var statement = connection.createStatement()) {
      new Schema(named).migrate(Schema.SILENT);
      assertTrue(statement.execute("select from person"));
    }
  }

  @Test
  void aDatabaseOfAnotherPostgresIsRefusedBeforeItIsTouched(@TempDir Path other) throws Exception {
    var old = DataFolder.at(other);
    Files.createDirectories(old.database());
    Files.writeString(old.database().resolve("PG_VERSION"), "16\n");
    var why = assertThrows(Obstacle.class, () -> Database.of(old)).getMessage();
    assertTrue(why.contains("PostgreSQL 16"), why);
    assertTrue(FolderLock.take(old).isPresent(), "the folder is free again");
  }

  @Test
  void aSecondMigrationFindsNothingToDo() {
    new Schema(database)
        .migrate((number, all) -> assertEquals(0, number, "nothing is applied twice"));
  }

  @Test
  void aDatabaseOfANewerRoundtableIsRefused() throws SQLException {
    change(
        "insert into schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
            + " values (9999, '999', 'from the future', 'SQL', '999-from-the-future.sql', 1, 'x', 1, true)");
    var why =
        assertThrows(Obstacle.class, () -> new Schema(database).migrate(Schema.SILENT))
            .getMessage();
    assertTrue(why.contains("999-from-the-future") && why.contains("newer"), why);
    change("delete from schema_history where installed_rank = 9999");
  }

  @Test
  void aMigrationThatWasChangedAfterwardsIsRefused() throws SQLException {
    change("update schema_history set checksum = checksum + 1 where version = '002'");
    var why =
        assertThrows(Obstacle.class, () -> new Schema(database).migrate(Schema.SILENT))
            .getMessage();
    assertTrue(why.contains("002-people"), why);
    change("update schema_history set checksum = checksum - 1 where version = '002'");
  }

  @Test
  void aServerThatAKilledPortalLeftIsEndedInGoodOrderAndItsDataStay(@TempDir Path other)
      throws Exception {
    var left = DataFolder.at(other);
    var secrets = Secrets.of(left);
    var orphan = PostgresServer.start(left, secrets);
    long process = PostmasterFile.read(left).orElseThrow().process();
    try (var next = Database.of(left)) {
      assertTrue(ProcessHandle.of(process).isEmpty(), "the orphan is gone");
      assertNotEquals(process, PostmasterFile.read(left).orElseThrow().process());
      assertTrue(next.address().url().contains("127.0.0.1"));
    }
    assertTrue(orphan.port() > 0);
  }

  private void asPortal(String sql) {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private void refused(String sql) {
    var error = assertThrows(AssertionError.class, () -> asPortal(sql));
    assertEquals(NO_RIGHT, ((SQLException) error.getCause()).getSQLState(), sql);
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.owner().connect();
        var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }
}
