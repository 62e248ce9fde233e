package org.roundtable.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JSON interface: the same services as the pages, for programs. */
@ApplicationPath("/api")
public class Api extends Application {

  /** No description of itself beside {@code /api/openapi}. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
