package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void aServerThatIsTooOldIsRefusedByItsVersion() {
    var obstacle = assertThrows(Obstacle.class, () -> DatabaseAddress.refuseOld(140022));
    assertEquals(
        "The database server is PostgreSQL 14; Roundtable needs 15 or newer.",
        obstacle.getMessage());
    assertDoesNotThrow(() -> DatabaseAddress.refuseOld(150000));
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
    int port = Listener.at("127.0.0.1", 0).port();
    var address =
        DatabaseAddress.of(
            "jdbc:postgresql://127.0.0.1:" + port + "/d?user=u&password=hidden", null, null);
    var obstacle = assertThrows(Obstacle.class, address::check);
    assertTrue(obstacle.getMessage().contains("127.0.0.1:" + port), obstacle.getMessage());
    assertFalse(obstacle.getMessage().contains("hidden"), obstacle.getMessage());
  }

  @Test
  void userAndPasswordMayStandInTheAddressButTheOptionsWin() {
    String url = "jdbc:postgresql://h/d?user=u&password=p";
    assertEquals(new DatabaseAddress(url, "u", "p"), DatabaseAddress.of(url, null, null));
    assertEquals(new DatabaseAddress(url, "v", "q"), DatabaseAddress.of(url, "v", "q"));
  }
}
