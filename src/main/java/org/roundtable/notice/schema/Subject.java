package org.roundtable.notice.schema;

/** Whose data a field holds. The codes of a notice are for students and their families alone. */
enum Subject {
  STUDENT,
  GUARDIAN,
  STAFF,
  ORGANIZATION,
  THING,
  PERSON,
  UNKNOWN
}
