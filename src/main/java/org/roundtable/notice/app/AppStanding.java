package org.roundtable.notice.app;

/** Whether schools may use an application. */
public enum AppStanding {
  AUTHORISED,
  /** Authorised, and not looked at again by the day that was promised. */
  REVIEW_OVERDUE,
  /** In the register for its agreement alone: nobody has said what for. */
  NOT_AUTHORISED,
  REVOKED
}
