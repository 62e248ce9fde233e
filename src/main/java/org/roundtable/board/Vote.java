package org.roundtable.board;

import java.io.Serializable;

/**
 * How one member voted.
 *
 * @param voter the member's seat
 * @param reason mandatory for a member who recused herself, else allowed
 */
public record Vote(int voter, Option option, String reason) implements Serializable {}
