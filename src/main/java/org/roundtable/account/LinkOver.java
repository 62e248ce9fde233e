package org.roundtable.account;

import org.roundtable.kernel.Refused;

/** A one-time link that was used, is too old, or never was. */
public final class LinkOver extends Refused {
  public LinkOver() {
    super(410);
  }
}
