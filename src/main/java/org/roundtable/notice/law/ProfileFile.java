package org.roundtable.notice.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.roundtable.notice.codes.DataPart;

/** A law profile as its file tells it; refuses what no notice could answer. */
final class ProfileFile {
  private ProfileFile() {}

  static LawProfile read(DataPart file) {
    file.only(
        ("law en es states appliesIf effectiveFrom checkedOn reviewedBy status source requirements")
            .split(" "));
    var reviewedBy = file.textOrNull("reviewedBy");
    if (file.text("status").equals("reviewed") != (reviewedBy != null))
      throw file.wrong("status", "must be reviewed when reviewedBy names who did, else draft");
    var effective = file.dayOrNull("effectiveFrom");
    return new LawProfile(
        id(file, "law"),
        file.words("en", "es"),
        states(file),
        file.textOrNull("appliesIf") == null
            ? Applies.ALWAYS
            : file.choice("appliesIf", Applies.class),
        effective,
        file.dayOrNull("checkedOn"),
        reviewedBy,
        file.text("source"),
        requirements(file, effective));
  }

  private static List<String> states(DataPart file) {
    var states = file.texts("states");
    if (!states.stream().allMatch(s -> s.matches("[A-Z]{2}")))
      throw file.wrong("states", "must be two capital letters each, such as NY");
    return states;
  }

  private static List<Requirement> requirements(DataPart file, LocalDate effective) {
    var parts = file.parts("requirements");
    if (parts.isEmpty()) throw file.wrong("requirements", "is missing or empty");
    var seen = new HashSet<String>();
    var requirements = new ArrayList<Requirement>();
    for (DataPart part : parts) {
      var one = requirement(part, effective);
      if (!seen.add(one.id())) throw part.wrong("id", "stands there twice");
      requirements.add(one);
    }
    return List.copyOf(requirements);
  }

  private static Requirement requirement(DataPart part, LocalDate effective) {
    part.only(
        "id", "citation", "en", "es", "strength", "onlyIf", "fields", "effectiveFrom", "mark");
    var own = part.dayOrNull("effectiveFrom");
    return new Requirement(
        id(part, "id"),
        part.text("citation"),
        part.words("en", "es"),
        part.choice("strength", Strength.class),
        onlyIf(part),
        fields(part),
        own == null ? effective : own,
        part.choice("mark", Mark.class));
  }

  private static String onlyIf(DataPart part) {
    var path = part.textOrNull("onlyIf");
    if (path != null && !Fields.has(path))
      throw part.wrong("onlyIf", path + " is not a field of a notice");
    return path;
  }

  private static List<String> fields(DataPart part) {
    var fields = part.texts("fields");
    if (fields.isEmpty()) throw part.wrong("fields", "is missing or empty");
    for (int i = 0; i < fields.size(); i++)
      if (!Fields.has(fields.get(i)))
        throw part.wrong("fields[" + i + "]", fields.get(i) + " is not a field of a notice");
    return fields;
  }

  private static String id(DataPart part, String key) {
    var id = part.text(key);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
      throw part.wrong(key, "must be small letters, digits and hyphens");
    return id;
  }
}
