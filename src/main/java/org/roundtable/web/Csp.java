package org.roundtable.web;

/** The content security policy of every page: nothing from another host, no inline script. */
final class Csp {
  private Csp() {}

  static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'; img-src 'self' data:; script-src 'self'";

  /** Of what other sites may show in a frame: a page to look at, that can do nothing. */
  static final String FRAMED =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";
}
