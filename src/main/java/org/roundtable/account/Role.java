package org.roundtable.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.BadInput;

/** What a person may do in one district; {@link #OPERATOR} alone holds for the installation. */
public enum Role {
  /** Belongs to the district: speaks, reacts, casts a ballot. */
  PARENT,
  /** Writes initiatives, notices and the district's answers. */
  STAFF,
  /** Works the moderation queue. */
  MODERATOR,
  /** Records what the board decided. */
  CLERK,
  /** Reads the board page; decides in the meeting, not here. */
  BOARD_MEMBER,
  /** Gives roles, keeps schools, board seats and settings. */
  DISTRICT_ADMINISTRATOR,
  /**
   * Adds districts and their first administrators; sees nothing of a district that is not public.
   */
  OPERATOR;

  /** As programs write it: {@code board_member}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> codes(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::code).toList();
  }

  /** The role that a program wrote; refuses a word that is none. */
  public static Role coded(String code) {
    return Arrays.stream(values())
        .filter(r -> r.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new BadInput("roles", "roles"));
  }
}
