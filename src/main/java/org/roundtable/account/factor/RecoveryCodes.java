package org.roundtable.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.account.Secret;
import org.roundtable.kernel.PersonId;

/** The sheet of ten codes that somebody keeps for the day when the phone is gone. */
@ApplicationScoped
@Transactional
public class RecoveryCodes {
  private static final int ON_A_SHEET = 10;

  @PersistenceContext EntityManager entities;

  /** A new sheet; the codes of the old one are worth nothing from now on. */
  List<String> make(PersonId person) {
    forget(person);
    var codes =
        Stream.generate(() -> new RecoveryCode(Secret.bytes(RecoveryCode.LENGTH)))
            .limit(ON_A_SHEET)
            .toList();
    for (var code : codes)
      entities
          .createNativeQuery("insert into recovery_code (person_id, code_hash) values (?1, ?2)")
          .setParameter(1, person.value())
          .setParameter(2, code.hash())
          .executeUpdate();
    return codes.stream().map(RecoveryCode::text).toList();
  }

  /** Uses one up; of two at the same moment one gets it. */
  boolean take(PersonId person, String typed) {
    return 1
        == entities
            .createNativeQuery("delete from recovery_code where person_id = ?1 and code_hash = ?2")
            .setParameter(1, person.value())
            .setParameter(2, RecoveryCode.typed(typed).hash())
            .executeUpdate();
  }

  int left(PersonId person) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from recovery_code where person_id = ?1")
                .setParameter(1, person.value())
                .getSingleResult())
        .intValue();
  }

  void forget(PersonId person) {
    entities
        .createNativeQuery("delete from recovery_code where person_id = ?1")
        .setParameter(1, person.value())
        .executeUpdate();
  }
}
