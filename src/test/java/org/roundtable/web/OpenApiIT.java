package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Http;

/** The description of the JSON interface describes all of it. */
class OpenApiIT {

  @Test
  void everyVerbIsDescribed() throws IOException {
    var described = new TreeSet<String>();
    var document = Http.visitor().get("/api/openapi").json();
    assertEquals("3.1.0", document.get("openapi").getAsString());
    var paths = document.getAsJsonObject("paths");
    for (var path : paths.keySet())
      for (var verb : paths.getAsJsonObject(path).keySet())
        described.add(verb.toUpperCase(Locale.ROOT) + " /api" + path);
    assertEquals(new TreeSet<>(RightsIT.verbs()), described);
  }

  @Test
  void whatOthersRelyOnIsNamed() {
    var document = Http.visitor().get("/api/openapi").body();
    for (var name :
        List.of(
            "created_at",
            "source_id",
            "agree",
            "disagree",
            "pass",
            "closes_at",
            "eligible",
            "tracker",
            "receipt",
            "nonce")) assertTrue(document.contains("\"" + name + "\""), name);
  }
}
