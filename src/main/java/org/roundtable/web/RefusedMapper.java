package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;

/** A refusal as a problem document in the caller's language. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
  @Inject Visit visit;

  @Override
  public Response toResponse(Refused refused) {
    return Problem.of(refused, visit.getLocale());
  }
}
