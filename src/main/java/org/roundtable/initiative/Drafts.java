package org.roundtable.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.guard.AlreadyDecided;
import org.roundtable.initiative.guard.NothingPublished;
import org.roundtable.kernel.AlreadyPublished;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/**
 * What staff write before families read it. An initiative has at most one draft; what one saves is
 * refused when somebody else has saved in between, and a published version is never touched.
 */
@ApplicationScoped
@Transactional
public class Drafts {
  private static final String THIS =
      "where district_id = ?1 and initiative_id = ?2 and number = ?3";

  @PersistenceContext EntityManager entities;
  @Inject Versions versions;
  @Inject Systems systems;
  @Inject Clock clock;

  /** A new initiative: its title, and an address made of it. */
  public String begin(DistrictId district, Caller staff, Words typed, String language) {
    staff.mustBe(district, Role.STAFF);
    var title = Text.titled(typed, language);
    var slug = free(district, Slug.from(title.in("en"), "proposal"));
    var now = now();
    var initiative = new Initiative(district, slug, staff, now);
    entities.persist(initiative);
    entities.flush();
    entities.persist(Step.first(initiative.ref(), staff, now));
    insert(initiative.ref(), 1, now);
    write(initiative.ref(), 1, new Text(Map.of(Part.TITLE, title)));
    return slug.value();
  }

  /** The draft, or what is published as the start of one. */
  public Draft open(DistrictId district, Caller staff, String slug) {
    staff.mustBe(district, Role.STAFF);
    var ref = find(district, slug, LockModeType.NONE);
    var draft = versions.draft(ref);
    if (draft.isPresent())
      return new Draft(
          ref,
          draft.get().number(),
          draft.get().text(),
          draft.get().changeNote(),
          systems.of(ref, draft.get().number()),
          draft.get().editedAt());
    var newest = versions.newest(ref).orElseThrow(NothingPublished::new);
    return new Draft(
        ref,
        newest.number() + 1,
        newest.text(),
        Words.NONE,
        systems.of(ref, newest.number()),
        null);
  }

  /**
   * Keeps what was typed.
   *
   * @return when it was kept; the next one to save must have read that
   */
  public Instant save(DistrictId district, Caller staff, String slug, Draft.Typed typed) {
    staff.mustBe(district, Role.STAFF);
    var ref = changeable(district, slug);
    var text = Text.typed(typed.text().parts());
    var note = TypedWords.paragraphs("changeNote", typed.changeNote(), 1000);
    var draft = versions.draft(ref);
    if (!Objects.equals(draft.map(Version::editedAt).orElse(null), typed.editedAt()))
      throw new Stale();
    var now = now();
    var number = draft.map(Version::number).orElseGet(() -> next(ref));
    if (draft.isEmpty()) insert(ref, number, now);
    describe(ref, number, note, systems.ids(district, typed.systems()), now);
    write(ref, number, text);
    if (!ref.stage().isPublic()) systems.link(ref, number);
    return now;
  }

  /**
   * Publishes the draft as it was read; from then on nobody can change it.
   *
   * @param language the district's first, in which no part that families ask for may be missing
   * @return its number
   */
  public int publish(
      DistrictId district, Caller staff, String slug, Instant editedAt, String language) {
    staff.mustBe(district, Role.STAFF);
    var ref = changeable(district, slug);
    var draft = versions.draft(ref).orElseThrow(Stale::new);
    if (!draft.editedAt().equals(editedAt)) throw new Stale();
    draft.text().mustBeComplete(language);
    if (draft.number() > 1 && draft.changeNote().empty())
      throw new BadInput("changeNote-" + language, "changeNote");
    systems.link(ref, draft.number());
    run(
        "update initiative_version set published_at = ?4, published_by = ?5 " + THIS,
        ref,
        draft.number(),
        Timestamp.from(now()),
        staff.person().value());
    return draft.number();
  }

  /** Throws away the draft, and the initiative with it if families could never read a word. */
  public void discard(DistrictId district, Caller staff, String slug) {
    staff.mustBe(district, Role.STAFF);
    var ref = find(district, slug, LockModeType.PESSIMISTIC_WRITE);
    if (versions.newest(ref).isPresent()) {
      var draft = versions.draft(ref).orElseThrow(AlreadyPublished::new);
      run("delete from initiative_version " + THIS, ref, draft.number());
      return;
    }
    for (var table : List.of("initiative_system", "stage_change", "initiative_version"))
      entities
          .createNativeQuery(
              "delete from " + table + " where district_id = ?1 and initiative_id = ?2")
          .setParameter(1, district.value())
          .setParameter(2, ref.id())
          .executeUpdate();
    entities.remove(entities.getReference(Initiative.class, ref.id()));
  }

  private Initiative.Ref changeable(DistrictId district, String slug) {
    var ref = find(district, slug, LockModeType.PESSIMISTIC_WRITE);
    if (ref.stage().compareTo(Stage.DECIDED) >= 0) throw new AlreadyDecided();
    return ref;
  }

  private Initiative.Ref find(DistrictId district, String slug, LockModeType lock) {
    return entities
        .createQuery(
            "select i from Initiative i where i.district = :district and i.slug = :slug",
            Initiative.class)
        .setParameter("district", district.value())
        .setParameter("slug", slug)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .map(Initiative::ref)
        .orElseThrow(NotFound::new);
  }

  /**
   * The first address of this stem that no other has; two who begin at once wait for each other.
   */
  private Slug free(DistrictId district, Slug wanted) {
    entities
        .createNativeQuery("select id from district where id = ?1 for update")
        .setParameter(1, district.value())
        .getSingleResult();
    var taken =
        new LinkedHashSet<Object>(
            entities
                .createQuery(
                    "select i.slug from Initiative i where i.district = :district", String.class)
                .setParameter("district", district.value())
                .getResultList());
    taken.add("new");
    var slug = wanted;
    for (var n = 2; taken.contains(slug.value()); n++) slug = wanted.numbered(n);
    return slug;
  }

  private int next(Initiative.Ref of) {
    return versions.newest(of).map(Version::number).orElse(0) + 1;
  }

  private void insert(Initiative.Ref ref, int number, Instant now) {
    run(
        "insert into initiative_version (district_id, initiative_id, number, edited_at) values (?1, ?2, ?3, ?4)",
        ref,
        number,
        Timestamp.from(now));
  }

  private void describe(Initiative.Ref ref, int number, Words note, String systems, Instant now) {
    run(
        "update initiative_version set change_note = ?4, systems = cast(?5 as integer[]), edited_at = ?6 "
            + THIS,
        ref,
        number,
        new WordsConverter().convertToDatabaseColumn(note),
        systems,
        Timestamp.from(now));
  }

  private void write(Initiative.Ref ref, int number, Text text) {
    var json = Json.createObjectBuilder();
    text.parts()
        .forEach(
            (part, words) -> {
              var byLanguage = Json.createObjectBuilder();
              words.byLanguage().forEach(byLanguage::add);
              json.add(part.name(), byLanguage);
            });
    run("delete from initiative_part " + THIS, ref, number);
    run(
        "insert into initiative_part (district_id, initiative_id, number, part, body)"
            + " select ?1, ?2, ?3, key, cast(value as text) from jsonb_each(cast(?4 as jsonb))",
        ref,
        number,
        json.build().toString());
  }

  private void run(String sql, Initiative.Ref ref, int number, Object... more) {
    var query =
        entities
            .createNativeQuery(sql)
            .setParameter(1, ref.district().value())
            .setParameter(2, ref.id())
            .setParameter(3, number);
    for (var i = 0; i < more.length; i++) query.setParameter(4 + i, more[i]);
    query.executeUpdate();
  }

  /** As exact as the database keeps it, so that what was read back equals it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
