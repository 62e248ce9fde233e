package org.roundtable.account.door;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.roundtable.account.Client;
import org.roundtable.account.FormPage;
import org.roundtable.account.Secret;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;

/** A page that may sign somebody in or out, and so sets the portal's cookies. */
abstract class AccountPage extends FormPage {
  private static final Duration A_YEAR = Duration.ofDays(365);

  /** This browser, with a device cookie from now on if it had none. */
  protected Client knownClient() {
    var client = visit.client();
    if (client.device() != null) return client;
    var device = Secret.fresh();
    set(SignIns.DEVICE_COOKIE, device, A_YEAR);
    return new Client(client.address(), client.agent(), client.secret(), device);
  }

  protected void welcome(SignedIn signedIn) {
    request().changeSessionId();
    set(SignIns.COOKIE, signedIn.secret(), signedIn.holds());
    set(SignIns.DEVICE_COOKIE, signedIn.device(), A_YEAR);
  }

  /** Where somebody goes who has just been signed in: on, or to the second proof before. */
  protected String onward(SignedIn signedIn, String address) {
    return switch (signedIn.proof()) {
      case CODE_DUE -> w.to("/sign-in/code?then=" + address);
      case SECOND_MISSING -> w.to("/me/two-steps?then=" + address);
      default -> w.to(address);
    };
  }

  /** The sign-in cookie goes, the view state of this visit too, and what the browser kept of it. */
  protected void sayGoodbye() {
    set(SignIns.COOKIE, "", Duration.ZERO);
    response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    request().getSession().invalidate();
  }

  /** A parameter of the address, or null. */
  protected static String asked(String parameter) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(parameter);
  }

  private void set(String name, String value, Duration holds) {
    response()
        .addHeader(
            "Set-Cookie",
            "%s=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax"
                .formatted(name, value, holds.toSeconds()));
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
