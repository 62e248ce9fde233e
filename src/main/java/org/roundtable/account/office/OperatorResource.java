package org.roundtable.account.office;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.roundtable.account.Visit;
import org.roundtable.account.people.Resets;

/** What operators do for people anywhere, for their programs. */
@Path("v1/second-factor-resets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorResource {
  @Inject Visit visit;
  @Inject Resets resets;

  public record Reset(String email) {}

  /** Takes the second proof of whoever has this address, and signs them out. */
  @POST
  public void reset(Reset wanted) {
    resets.reset(visit.getCaller(), wanted == null ? null : wanted.email());
  }
}
