package org.roundtable.account;

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
  OPERATOR
}
