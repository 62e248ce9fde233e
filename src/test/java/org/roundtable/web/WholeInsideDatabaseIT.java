package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.roundtable.harness.InsideIT;

/** As {@link WholeDatabaseIT}, for the database of the tests that run inside the server. */
@Isolated("looks at what all other tests have left")
class WholeInsideDatabaseIT extends InsideIT {

  @Test
  void everyInvariantHoldsAfterTheTestsInside() throws IOException {
    assertEquals(Map.of(), WholeDatabaseIT.broken());
  }
}
