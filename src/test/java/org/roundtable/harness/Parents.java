package org.roundtable.harness;

/** Parents whom tests know by name. Each call makes the person anew. */
public final class Parents {
  private Parents() {}

  /** Reads Spanish at home; verified, one child at Bell Middle School. */
  public static Someone maria(Place district) {
    return Someone.made("Maria Delgado").joins(district, 2, "Bell Middle School");
  }

  /** Not verified yet; one child at Arvada High School. */
  public static Someone tom(Place district) {
    return Someone.made("Tom Becker").joins(district, 1, "Arvada High School");
  }

  /** Verified, no school named. */
  public static Someone grace(Place district) {
    return Someone.made("Grace Liu").joins(district, 3);
  }

  /** Signed up, and belongs to no district yet. */
  public static Someone newcomer() {
    return Someone.made("Noor Haddad");
  }
}
