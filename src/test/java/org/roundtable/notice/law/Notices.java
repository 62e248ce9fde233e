package org.roundtable.notice.law;

import java.util.Set;

/** Made-up notices as laws see them: all is answered but what a test takes away. */
record Notices(Set<String> missing, Set<String> unknown, boolean childUnder13, boolean ndpa)
    implements Answered {

  static Notices complete() {
    return new Notices(Set.of(), Set.of(), false, false);
  }

  static Notices without(String... paths) {
    return new Notices(Set.of(paths), Set.of(), false, false);
  }

  static Notices notYetKnown(String... paths) {
    return new Notices(Set.of(), Set.of(paths), false, false);
  }

  Notices underThirteen() {
    return new Notices(missing, unknown, true, ndpa);
  }

  Notices onTheSharedContract() {
    return new Notices(missing, unknown, childUnder13, true);
  }

  @Override
  public boolean contract() {
    return !missing.contains("agreements");
  }

  @Override
  public boolean known(String path) {
    return !missing.contains(path) && !unknown.contains(path);
  }

  @Override
  public boolean open(String path) {
    return unknown.contains(path);
  }
}
