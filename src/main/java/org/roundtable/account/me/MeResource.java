package org.roundtable.account.me;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.roundtable.account.Accounts;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Role;
import org.roundtable.account.SignIns;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;

/** Everything of the caller's own, for programs. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject Visit visit;
  @Inject Accounts accounts;
  @Inject OwnAccount own;
  @Inject OwnThings things;
  @Inject Tokens tokens;
  @Inject SignIns signIns;
  @Inject Limits limits;

  /** A district that the caller belongs to. */
  public record Belonging(
      String district, String name, List<String> roles, int verifiedLevel, List<String> schools) {}

  public record Me(
      long id,
      String email,
      String name,
      String language,
      boolean operator,
      List<Belonging> districts) {}

  /**
   * @param email null to leave it; a new one gets a link first
   * @param password asked for when the address is to change
   */
  public record Change(String name, String language, String email, String password) {}

  /**
   * @param endSignIns signs all browsers out, unless false
   */
  public record NewPassword(String current, String password, Boolean endSignIns) {}

  public record NewToken(String label, Integer days) {}

  /** A token that was just made; its secret is told this once. */
  public record Made(String token) {}

  @GET
  public Me me() {
    var caller = visit.getCaller();
    var account = accounts.own(caller);
    return new Me(
        account.id(),
        account.email(),
        account.name(),
        account.language(),
        caller.operator(),
        things.places(caller).stream()
            .map(
                p ->
                    new Belonging(
                        p.district(), p.name(), Role.codes(p.roles()), p.level(), p.schools()))
            .toList());
  }

  @PUT
  public Me change(Change change) {
    visit.getCaller().mustBeSignedIn();
    var wanted = needed(change);
    if (wanted.email() != null)
      own.changeEmail(visit.getCaller(), wanted.email(), wanted.password(), visit.client());
    accounts.change(visit.getCaller(), wanted.name(), wanted.language());
    return me();
  }

  @PUT
  @Path("password")
  public void changePassword(NewPassword wanted) {
    visit.getCaller().mustBeSignedIn();
    var fresh = needed(wanted);
    own.replacePassword(
        visit.getCaller(),
        fresh.current(),
        fresh.password(),
        !Boolean.FALSE.equals(fresh.endSignIns()),
        visit.client());
  }

  /**
   * Sends a link that deletes the account; the answer is 202. A request to delete carries no body,
   * and a password does not belong into an address.
   *
   * @param words what becomes of one's words: {@code leave} or {@code take}
   */
  @DELETE
  public Response close(@QueryParam("words") String words) {
    visit.getCaller().mustBeSignedIn();
    own.sendClosingLink(visit.getCaller(), words(words));
    return Response.accepted().build();
  }

  private static Erasures.Words words(String code) {
    if ("leave".equals(code)) return Erasures.Words.LEAVE;
    if ("take".equals(code)) return Erasures.Words.TAKE;
    throw new BadInput("words", "words");
  }

  @GET
  @Path("data")
  public Response data() {
    limits.take(Limit.DOWNLOAD_OF_PERSON, visit.getCaller().mustBeSignedIn().value());
    return Response.ok(things.everything(visit.getCaller()))
        .header("Content-Disposition", "attachment; filename=\"roundtable-my-data.json\"")
        .build();
  }

  @GET
  @Path("tokens")
  public Page<Tokens.Token> tokens() {
    return new Page<>(tokens.of(visit.getCaller()), null);
  }

  @POST
  @Path("tokens")
  public Response makeToken(NewToken wanted) {
    visit.getCaller().mustBeSignedIn();
    var days = needed(wanted).days() == null ? 90 : wanted.days();
    return Response.status(201)
        .entity(new Made(tokens.make(visit.getCaller(), wanted.label(), days)))
        .build();
  }

  @DELETE
  @Path("tokens/{token}")
  public void revoke(@PathParam("token") long token) {
    tokens.revoke(visit.getCaller(), token);
  }

  @GET
  @Path("sign-ins")
  public Page<SignIns.SignInRecord> signIns() {
    return new Page<>(signIns.of(visit.getCaller(), visit.client()), null);
  }

  @DELETE
  @Path("sign-ins")
  public void endSignIns() {
    signIns.endOthers(visit.getCaller(), visit.client());
  }

  @DELETE
  @Path("sign-ins/{signIn}")
  public void endSignIn(@PathParam("signIn") long signIn) {
    signIns.endOne(visit.getCaller(), signIn);
  }

  private static <T> T needed(T body) {
    if (body == null) throw new BadInput("body", "empty");
    return body;
  }
}
