package org.roundtable.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.roundtable.kernel.Settings;

/** The portal's signing key, made when the first receipt is to be signed. */
@ApplicationScoped
@Transactional
public class SigningKeys {
  private static final int ONE_AT_A_TIME = 0x5349474e;

  @PersistenceContext EntityManager entities;

  /** The newest key. */
  public SigningKey current() {
    var held = newest();
    if (held != null) return held;
    entities
        .createNativeQuery("select pg_advisory_xact_lock(?1)")
        .setParameter(1, ONE_AT_A_TIME)
        .getSingleResult();
    var made = newest();
    return made == null ? make() : made;
  }

  @SuppressWarnings("unchecked")
  private SigningKey newest() {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select name, public_key, private_key from signing_key order by id desc limit 1")
            .getResultList();
    return rows.isEmpty() ? null : key(rows.get(0));
  }

  private static SigningKey key(Object[] row) {
    return new SigningKey((String) row[0], (byte[]) row[1], (byte[]) row[2]);
  }

  private SigningKey make() {
    var key = SigningKey.fresh(Settings.publicUrl().getAuthority() + "/receipts");
    entities
        .createNativeQuery(
            "insert into signing_key (name, public_key, private_key) values (?1, ?2, ?3)")
        .setParameter(1, key.name())
        .setParameter(2, key.publicKey())
        .setParameter(3, key.privateKey())
        .executeUpdate();
    return key;
  }
}
