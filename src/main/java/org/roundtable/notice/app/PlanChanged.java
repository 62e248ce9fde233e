package org.roundtable.notice.app;

import org.roundtable.kernel.Refused;

/** The register or the file is another one than the one that was shown. */
public final class PlanChanged extends Refused {
  public PlanChanged() {
    super(409);
  }
}
