package org.roundtable.web;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.roundtable.kernel.RecordJson;

/** The JSON interface writes records as the rest of the portal does. */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {
  @Override
  public Jsonb getContext(Class<?> type) {
    return RecordJson.MAPPER;
  }
}
