package org.roundtable.web;

/** The content security policy of every page: nothing from another host, no inline script. */
final class Csp {
  private Csp() {}

  static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'; img-src 'self' data:; script-src 'self'";
}
