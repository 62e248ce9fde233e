package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.mail.Mails;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Settings;

/**
 * The letter that tells an author that words were hidden, why, and where to answer. Somebody whose
 * comments were hidden by one act gets one letter.
 */
@ApplicationScoped
@Transactional
public class HiddenMail {
  @PersistenceContext EntityManager entities;
  @Inject Mails mails;

  void write(DistrictId district, List<Long> comments, ModerationActs.Order order) {
    Rows.of(
            entities
                .createNativeQuery(
                    """
                    select p.email, coalesce(p.language, 'en'), count(*), d.name,
                           min('/' || d.slug || '/initiatives/' || i.slug || '/points/' || c.id)
                      from comment c
                      join person p on p.id = c.author_id
                      join initiative i on i.id = c.initiative_id
                      join district d on d.id = c.district_id
                     where c.district_id = ?1 and p.email is not null
                       and c.id = any (cast(string_to_array(?2, ',') as bigint[]))
                     group by p.id, d.id
                    """)
                .setParameter(1, district.value())
                .setParameter(2, Numbers.joined(comments)))
        .forEach(row -> post(row, order));
  }

  private void post(Object[] row, ModerationActs.Order order) {
    var language = Locale.forLanguageTag((String) row[1]);
    var count = ((Number) row[2]).intValue();
    mails.post(
        (String) row[0],
        language,
        count == 1 ? "hiddenOne" : "hiddenMany",
        row[3],
        count,
        Sentences.in(language).say("Reason." + order.reason().name()),
        order.note(),
        Settings.publicUrl() + (String) row[4]);
  }
}
