package org.roundtable.harness;

import java.time.Instant;
import org.roundtable.account.factor.Offer;
import org.roundtable.account.factor.Totp;

/** The app on somebody's phone that makes codes for the portal. */
public record Authenticator(Totp codes) {

  /** Reads the secret from the page that offers it. */
  public static Authenticator reads(Tab tab) {
    return new Authenticator(new Offer(tab.find("main code").innerText(), "").totp());
  }

  /** What it shows now. */
  public String code() {
    return codes.code(Totp.step(Instant.now()));
  }

  /** What it shows half a minute from now; a phone's clock may be that much ahead. */
  public String next() {
    return codes.code(Totp.step(Instant.now()) + 1);
  }
}
