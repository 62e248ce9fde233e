package org.roundtable.account.office;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Words;

/**
 * What a district says of itself.
 *
 * @param state two letters
 * @param languages codes; the first is the one that its staff write
 */
public record DistrictSettings(
    String name,
    String state,
    String timeZone,
    List<String> languages,
    Moderation moderation,
    Words about) {

  ZoneId zone() {
    try {
      if (timeZone == null) throw new BadInput("timeZone", "timeZone");
      return ZoneId.of(timeZone);
    } catch (DateTimeException unknown) {
      throw new BadInput("timeZone", "timeZone");
    }
  }

  List<String> spoken() {
    if (languages == null || languages.isEmpty()) throw new BadInput("languages", "empty");
    if (!languages.stream().allMatch(l -> l.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")))
      throw new BadInput("languages", "language");
    return languages.stream().distinct().toList();
  }

  Words paragraph() {
    var kept = new TreeMap<String, String>();
    if (about != null)
      about
          .byLanguage()
          .forEach((l, t) -> kept.put(l, PlainText.paragraphs("about_" + l, t, 1_000)));
    return new Words(kept);
  }
}
