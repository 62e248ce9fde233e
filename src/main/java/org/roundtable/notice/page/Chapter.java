package org.roundtable.notice.page;

import static org.roundtable.notice.record.Field.*;

import java.util.List;
import java.util.Locale;
import org.roundtable.notice.record.Field;

/** The parts of a notice's page, in its order, each with the fields that it tells. */
public enum Chapter {
  COLLECTED(
      DATA_ELEMENTS,
      PURPOSES,
      AUDIENCE,
      SUBJECTS,
      COLLECTED_FROM,
      CHILD_UNDER13,
      AUTOMATED_DECISION),
  SEEN(ACCESS_ROLES, PROVIDER, CONTROLLER, ACCESS_LOGGING),
  SHARED(RECIPIENTS, PROHIBITED_USES, SUBPROCESSORS, CONNECTED_APPS),
  SAFE(HOSTING, ENCRYPTION, SECURITY_FRAMEWORK, BREACHES),
  KEPT(RETENTION, END_OF_CONTRACT, TERMINATION),
  PAID(COST),
  CHOICES(CONSENT, NECESSITY, RIGHTS, CONTENT_OWNERSHIP),
  DECIDED(DECISION, REVIEWS),
  MORE(CONTACTS, AGREEMENTS, LEGAL_BASIS, SCHOOL_OFFICIAL, SYSTEM, LANGUAGE, RATINGS);

  private final List<Field> fields;

  Chapter(Field... fields) {
    this.fields = List.of(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  public Field main() {
    return fields.get(0);
  }

  /** In addresses. */
  public String code() {
    return "chapter-" + name().toLowerCase(Locale.ROOT);
  }

  /** Does its title ask what its first field answers? */
  boolean asks() {
    return this != SAFE && this != KEPT && this != CHOICES && this != MORE;
  }
}
