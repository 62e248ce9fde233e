package org.roundtable.kernel;

/** A tenant's number. Every service method that touches a tenant's rows takes it first. */
public record DistrictId(int value) {}
