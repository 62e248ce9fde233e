package org.roundtable.account.people;

import java.time.Instant;
import java.util.List;
import org.roundtable.account.Role;
import org.roundtable.kernel.Page;

/** An open invitation, as programs read it. */
public record InvitationItem(long id, String email, List<String> roles, Instant expiresAt) {

  public static Page<InvitationItem> page(List<Invitations.Invitation> open) {
    return new Page<>(
        open.stream()
            .map(i -> new InvitationItem(i.id(), i.email(), Role.codes(i.roles()), i.expiresAt()))
            .toList(),
        null);
  }
}
