package org.roundtable.kernel;

/** A person's number, in logs and rows; says nothing about who it is. */
public record PersonId(long value) {}
