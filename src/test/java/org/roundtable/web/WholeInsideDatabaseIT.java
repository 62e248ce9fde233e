package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.InsideIT;

/** As {@link WholeDatabaseIT}, for the database of the tests that run inside the server. */
class WholeInsideDatabaseIT extends InsideIT {

  @Test
  void everyInvariantHoldsAfterTheTestsInside() throws IOException {
    assertEquals(Map.of(), WholeDatabaseIT.broken());
  }
}
