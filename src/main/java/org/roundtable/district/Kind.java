package org.roundtable.district;

/** What a tenant is: it answers for its own schools, or it watches over districts. */
public enum Kind {
  SCHOOL_DISTRICT,
  STATE_AGENCY
}
