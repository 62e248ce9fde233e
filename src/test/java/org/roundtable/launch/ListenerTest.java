package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerTest {

  @Test
  void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var obstacle =
          assertThrows(Obstacle.class, () -> Listener.at("127.0.0.1", taken.getLocalPort()));
      assertTrue(
          obstacle.getMessage().startsWith("Port " + taken.getLocalPort() + " "),
          obstacle.getMessage());
      assertTrue(obstacle.getMessage().contains("--port"), obstacle.getMessage());
    }
  }

  @Test
  void zeroFindsAFreePort() {
    assertTrue(Listener.at("127.0.0.1", 0).port() > 0);
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    var obstacle = assertThrows(Obstacle.class, () -> Listener.at("203.0.113.1", 0));
    assertTrue(obstacle.getMessage().contains("203.0.113.1"), obstacle.getMessage());
  }

  @Test
  void nobodyAnswersAtAFreePort() {
    assertEquals(0, Listener.at("127.0.0.1", 0).status("/"));
  }
}
