package org.roundtable.notice.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.notice.record.DataUse;

/**
 * All that the page of a notice says below its key facts, in the reader's language: made once from
 * the record, so that nothing on the page can say another thing than the record does.
 */
public record Sheet(GridText grid, RoleTable roles, Map<Chapter, List<Claim>> claims) {

  /**
   * @param state of the district, two letters, for the clocks of rights
   */
  public static Sheet of(DataUse record, Locale locale, String state) {
    var tongue = new Tongue(locale);
    var making = new Claims(record, tongue, state);
    var claims = new EnumMap<Chapter, List<Claim>>(Chapter.class);
    for (var chapter : Chapter.values()) {
      var said = making.of(chapter);
      if (!said.isEmpty()) claims.put(chapter, said);
    }
    return new Sheet(GridText.of(record, tongue), RoleTable.of(record, tongue), claims);
  }

  /** The chapters that say something, in their order. */
  public List<Chapter> chapters() {
    return List.copyOf(claims.keySet());
  }

  public List<Claim> in(Chapter chapter) {
    return claims.getOrDefault(chapter, List.of());
  }
}
