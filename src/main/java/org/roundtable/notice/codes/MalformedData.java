package org.roundtable.notice.codes;

/** A data file that cannot be taken as it is; names the file and the line or key that is wrong. */
public final class MalformedData extends RuntimeException {
  public MalformedData(String place, String what) {
    super(place + ": " + what);
  }
}
