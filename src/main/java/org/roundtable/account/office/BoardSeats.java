package org.roundtable.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.account.people.People;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/** Who sits on a district's board, since when and until when; motions and roll calls name seats. */
@ApplicationScoped
@Transactional
public class BoardSeats {
  private static final WordsConverter WORDS = new WordsConverter();
  private static final int LONGEST = 120;

  @PersistenceContext EntityManager entities;
  @Inject People people;

  /**
   * @param person who sits there, if they have an account here
   */
  public record Seat(int id, String name, Words office, LocalDate from, LocalDate to, Long person) {
    /** Has the seat an office beside it? */
    public boolean named() {
      return !office.empty();
    }
  }

  /** All seats, those of today first. */
  @SuppressWarnings("unchecked")
  public List<Seat> all(DistrictId district) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, name, office, from_on, to_on, person_id from board_member where district_id = ?1"
                    + " order by to_on desc nulls first, from_on desc, name limit 200")
            .setParameter(1, district.value())
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Seat(
                    (Integer) r[0],
                    (String) r[1],
                    WORDS.convertToEntityAttribute((String) r[2]),
                    day(r[3]),
                    day(r[4]),
                    r[5] == null ? null : ((Number) r[5]).longValue()))
        .toList();
  }

  /** The names of those who hold the role of a board member, by their number. */
  @SuppressWarnings("unchecked")
  public Map<Long, String> accounts(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select p.id, p.name from role_grant g join person p on p.id = g.person_id"
                    + " where g.district_id = ?1 and g.role = 'BOARD_MEMBER' order by p.name, p.id")
            .setParameter(1, district.value())
            .getResultList();
    var all = new LinkedHashMap<Long, String>();
    rows.forEach(r -> all.put(((Number) r[0]).longValue(), (String) r[1]));
    return all;
  }

  /** Adds a seat, or changes the one with the same number. */
  public int keep(DistrictId district, Caller caller, Seat seat) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    var name = PlainText.neededLine("member", seat.name(), LONGEST);
    if (name.length() < 2) throw new BadInput("member", "tooShort", 2);
    if (seat.from() == null) throw new BadInput("from", "day");
    if (seat.to() != null && !seat.to().isAfter(seat.from())) throw new BadInput("to", "dayBefore");
    if (seat.person() != null) people.one(district, caller, new PersonId(seat.person()));
    var offices = new TreeMap<String, String>();
    seat.office()
        .byLanguage()
        .forEach((l, t) -> offices.put(l, PlainText.line("office", t, LONGEST)));
    var query =
        seat.id() == 0
            ? entities.createNativeQuery(
                "insert into board_member (district_id, name, office, from_on, to_on, person_id)"
                    + " values (?1, ?2, ?3, ?4, cast(?5 as date), cast(?6 as bigint)) returning id")
            : entities.createNativeQuery(
                "update board_member set name = ?2, office = ?3, from_on = ?4, to_on = cast(?5 as date),"
                    + " person_id = cast(?6 as bigint) where district_id = ?1 and id = ?7 returning id");
    query
        .setParameter(1, district.value())
        .setParameter(2, name)
        .setParameter(3, WORDS.convertToDatabaseColumn(new Words(offices)))
        .setParameter(4, Date.valueOf(seat.from()))
        .setParameter(5, seat.to() == null ? null : Date.valueOf(seat.to()))
        .setParameter(6, seat.person());
    if (seat.id() != 0) query.setParameter(7, seat.id());
    var kept = query.getResultList();
    if (kept.isEmpty()) throw new NotFound();
    return ((Number) kept.get(0)).intValue();
  }

  private static LocalDate day(Object column) {
    return column == null ? null : ((Date) column).toLocalDate();
  }
}
