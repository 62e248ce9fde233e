package org.roundtable.account.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.roundtable.account.Accounts;
import org.roundtable.account.Client;
import org.roundtable.account.Email;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Link;
import org.roundtable.account.LinkOver;
import org.roundtable.account.Links;
import org.roundtable.account.Passwords;
import org.roundtable.account.Purpose;
import org.roundtable.account.SecurityLog;

/** The way through a one-time link: counts the tries, and hashes before the transaction begins. */
@ApplicationScoped
public class Doorway {
  @Inject Openings openings;
  @Inject Links links;
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject Limits limits;

  boolean hasAccount(Link link) {
    return link.email() != null && accounts.find(link.email()).isPresent();
  }

  private static LinkOver over() {
    SecurityLog.note("link-refused");
    return new LinkOver();
  }

  /** Refuses what was typed before the link is used up. */
  Openings.Opened open(String token, String name, String email, String password, Client client) {
    limits.take(Limit.LINK_FROM_NETWORK, client.network());
    var link = links.peek(token).orElseThrow(Doorway::over);
    var address = Email.of(link.purpose() == Purpose.FIRST_OPERATOR ? email : link.email());
    var hash = password == null ? null : passwords.accept("password", password, address);
    return openings.open(token, new Openings.Typed(name, address.value(), hash), client);
  }
}
