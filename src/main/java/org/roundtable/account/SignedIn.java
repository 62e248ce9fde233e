package org.roundtable.account;

import java.time.Duration;

/**
 * What a browser gets when its owner signs in.
 *
 * @param secret for the sign-in cookie
 * @param device for the cookie by which the portal knows this browser again
 * @param holds at the most
 * @param proof whether something is missing yet
 */
public record SignedIn(String secret, String device, Duration holds, Proof proof) {}
