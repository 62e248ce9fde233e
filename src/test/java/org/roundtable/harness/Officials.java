package org.roundtable.harness;

import org.roundtable.account.Role;

/** People with an office in a district. Each call makes the person anew. */
public final class Officials {
  private Officials() {}

  public static Someone staff(Place district) {
    return Someone.made("Dana Whitfield").as(Role.STAFF, district);
  }

  public static Someone moderator(Place district) {
    return Someone.made("Moses Okafor").as(Role.MODERATOR, district);
  }

  public static Someone clerk(Place district) {
    return Someone.made("Ruth Nakamura").as(Role.CLERK, district);
  }

  public static Someone boardMember(Place district) {
    return Someone.made("Henry Salazar").as(Role.BOARD_MEMBER, district);
  }

  public static Someone administrator(Place district) {
    return Someone.made("Ana Lindqvist").as(Role.DISTRICT_ADMINISTRATOR, district);
  }

  public static Someone operator() {
    return Someone.made("Otis Grant").as(Role.OPERATOR, null);
  }
}
