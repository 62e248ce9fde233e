package org.roundtable.opinion.patterns;

/** What is unusual about what some people did; none of it says why they did it. */
public enum Kind {
  /** Many came to react within a short time. */
  MANY_CAME,
  /** Many made a point within a short time. */
  MANY_WROTE,
  /** Many took part for the first time within a short time. */
  MANY_BEGAN,
  /** Many came from one network within an hour. */
  ONE_NETWORK,
  /** Many reacted to the same points in the same way. */
  ALIKE
}
