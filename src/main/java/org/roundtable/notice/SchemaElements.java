package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Caller;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** The kinds of data that were confirmed in a vendor's schema, as rows of the notice's draft. */
@ApplicationScoped
@Transactional
public class SchemaElements {
  @Inject SchemaFields schemas;
  @Inject Drafts drafts;
  @Inject Notices notices;

  /**
   * Adds those that the draft does not name yet; what it says of the others stays.
   *
   * @return the codes that were added
   */
  public List<String> apply(DistrictId district, Caller caller, String slug) {
    var confirmed = schemas.confirmed(district, caller, slug);
    if (confirmed.isEmpty()) throw new BadInput("file", "notice.nothingConfirmed");
    var draft = drafts.one(district, caller, slug);
    var entry = draft.record().to(Field.DATA_ELEMENTS);
    var added = confirmed.stream().filter(code -> entry.row("code", code).isEmpty()).toList();
    if (added.isEmpty()) return added;
    var rows = new ArrayList<>(entry.rows());
    added.forEach(code -> rows.add(new Item(Map.of("code", code))));
    var more = new Entry(State.GIVEN, rows, entry.plain(), entry.evidence());
    notices.save(
        district,
        caller,
        slug,
        new Notices.Writing(draft.edition(), Map.of(Field.DATA_ELEMENTS, more)));
    return added;
  }
}
