package org.roundtable.notice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.roundtable.notice.page.Claim.Standing;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.State;

/** Makes the claims of a chapter: what is required is never left blank, what is optional may be. */
final class Claims {
  /** Rows that families look for one by one, however well a sentence sums them up. */
  private static final Set<Field> ROW_BY_ROW =
      Set.of(
          Field.PROHIBITED_USES,
          Field.RECIPIENTS,
          Field.SUBPROCESSORS,
          Field.CONNECTED_APPS,
          Field.AGREEMENTS,
          Field.RIGHTS,
          Field.CONTACTS,
          Field.BREACHES,
          Field.RATINGS);

  /** What fewer families look for; it waits to be opened, unless it is not known. */
  private static final Set<Field> QUIET =
      Set.of(
          Field.AUDIENCE,
          Field.SUBJECTS,
          Field.COLLECTED_FROM,
          Field.CHILD_UNDER13,
          Field.CONTROLLER,
          Field.ACCESS_LOGGING,
          Field.SECURITY_FRAMEWORK,
          Field.TERMINATION,
          Field.CONTENT_OWNERSHIP,
          Field.LEGAL_BASIS,
          Field.SCHOOL_OFFICIAL,
          Field.SYSTEM,
          Field.LANGUAGE,
          Field.RATINGS);

  private final DataUse record;
  private final Tongue tongue;
  private final Rows rows;

  Claims(DataUse record, Tongue tongue, String state) {
    this.record = record;
    this.tongue = tongue;
    rows = new Rows(tongue, state);
  }

  List<Claim> of(Chapter chapter) {
    var glosses = new Glosses(tongue.language());
    var claims = new ArrayList<Claim>();
    for (var field : chapter.fields())
      if (toldHere(field))
        claims.add(claim(field, chapter.asks() && field == chapter.main(), glosses));
    return List.copyOf(claims);
  }

  /** What a table tells is told there, and what says nothing is left out unless it must be said. */
  private boolean toldHere(Field field) {
    var entry = record.to(field);
    if (field == Field.SYSTEM) return !rows.of(field, entry.rows()).isEmpty();
    return !entry.empty() || field.required();
  }

  private Claim claim(Field field, boolean main, Glosses glosses) {
    var entry = record.to(field);
    var plain = tongue.in(entry.plain());
    var meanings = glosses.in(List.of(plain));
    var told = rows.of(field, entry.rows()).stream().map(row -> row.explainedBy(glosses)).toList();
    return new Claim(
        field,
        tongue.called(field),
        main,
        standing(entry),
        plain,
        told,
        !plain.empty() && !told.isEmpty() && !ROW_BY_ROW.contains(field),
        QUIET.contains(field) && !entry.open() && !entry.empty(),
        entry.empty() || entry.open() ? null : Proof.of(entry.evidence(), tongue),
        meanings);
  }

  private static Standing standing(Entry entry) {
    if (entry.open()) return Standing.OPEN;
    if (entry.state() == State.NONE) return Standing.NONE;
    return entry.empty() ? Standing.UNANSWERED : Standing.GIVEN;
  }
}
