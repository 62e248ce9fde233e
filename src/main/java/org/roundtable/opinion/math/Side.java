package org.roundtable.opinion.math;

/** On which side of a statement people stand. */
public enum Side {
  AGREE,
  DISAGREE
}
