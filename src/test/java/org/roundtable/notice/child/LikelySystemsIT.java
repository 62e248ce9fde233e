package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Http;
import org.roundtable.harness.Sql;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/** A program asks which systems know a child. */
class LikelySystemsIT extends SystemsOfChildrenIT {
  @Test
  void theThirdGraderWithAPlanAndTheTenthGraderReadDifferentLists() {
    assertEquals(List.of("bus", "grades", "plans", "table-mesa"), systems(place.slug(), LUCY));
    assertEquals(List.of("college", "grades"), systems(place.slug(), BEN));
    assertEquals(Set.of("SNM-1", "TRN-1", "SPI-5"), kinds(place.slug(), LUCY).get("grades"));
    assertEquals(Set.of("SNM-1", "TRN-1"), kinds(place.slug(), BEN).get("grades"));
  }

  /** The same asked of the database in its own words. */
  @Test
  void eachListIsWhatTheNoticesThemselvesSay() {
    for (var district : List.of("jeffco", "chicago", "lakeview-ny", place.slug()))
      for (var child : List.of(LUCY, BEN, new Child("", "02", Set.of("MEALS", "BUS"))))
        if (knows(district, child.school()))
          assertEquals(oracle(district, child), kinds(district, child), district + " " + child);
    assertNotEquals(Map.of(), oracle("jeffco", BEN));
    assertNotEquals(oracle("jeffco", LUCY), oracle("jeffco", BEN));
  }

  private static boolean knows(String district, String school) {
    return school.isEmpty()
        || !Sql.rows(
                "select 1 from school s join district d on d.id = s.district_id"
                    + " where d.slug = ? and s.name = ?",
                district,
                school)
            .isEmpty();
  }

  private static Map<String, Set<String>> oracle(String district, Child child) {
    var others =
        Elements.all().stream()
            .filter(e -> e.category().equals("NONE") || isOfOthers(e, child))
            .map(Element::code)
            .collect(Collectors.joining(","));
    var lists = new TreeMap<String, Set<String>>();
    for (var row :
        Sql.rows(
            """
            with newest as (
              select distinct on (n.id) n.slug, v.record #> '{audience,rows,0}' as audience,
                v.record #> '{dataElements,rows}' as elements
              from notice n join district d on d.id = n.district_id and d.slug = ?
                join notice_version v on v.notice_id = n.id and v.published_at is not null
              where n.status in ('IN_USE', 'PROPOSED') and n.slug <> 'this-portal' order by n.id, v.number desc)
            select slug, (select string_agg(e ->> 'code', ',') from jsonb_array_elements(elements) e
              where not e ->> 'code' = any (string_to_array(?, ','))) from newest
            where (? = '' or audience -> 'schools' is null
                or exists (select from jsonb_array_elements_text(audience -> 'schools') s where lower(s) = lower(?)))
              and (audience -> 'grades' is null or audience -> 'grades' @> to_jsonb(cast(? as text)))
              and (audience -> 'programmes' is null
                or exists (select from jsonb_array_elements_text(audience -> 'programmes') p
                  where p = any (string_to_array(?, ','))))""",
            district,
            others,
            child.school(),
            child.school(),
            child.grade(),
            String.join(",", child.programmes())))
      if (row.get(1) != null)
        lists.put((String) row.get(0), Set.of(((String) row.get(1)).split(",")));
    return lists;
  }

  private static boolean isOfOthers(Element element, Child child) {
    var shared = new HashSet<>(element.programmes());
    shared.retainAll(child.programmes());
    return !element.programmes().isEmpty() && shared.isEmpty();
  }

  private static List<String> systems(String district, Child child) {
    return List.copyOf(new TreeMap<>(kinds(district, child)).keySet());
  }

  /** What the JSON interface tells, by system. */
  private static Map<String, Set<String>> kinds(String district, Child child) {
    var answer =
        Http.visitor()
            .get(
                "/api/v1/districts/%s/my-child?school=%s&grade=%s&programmes=%s"
                    .formatted(
                        district,
                        child.school().replace(" ", "%20").toUpperCase(),
                        child.grade(),
                        String.join(",", child.programmes())));
    assertEquals(200, answer.status(), answer.body());
    assertEquals("no-store", answer.header("Cache-Control"));
    var kinds = new TreeMap<String, Set<String>>();
    for (var item : answer.json().getAsJsonArray("items")) {
      var system = item.getAsJsonObject();
      var codes = new HashSet<String>();
      for (var category :
          system.getAsJsonObject("likely").getAsJsonObject("what").getAsJsonArray("rows"))
        for (var kind : category.getAsJsonObject().getAsJsonArray("kinds"))
          codes.add(kind.getAsJsonObject().get("code").getAsString());
      kinds.put(system.get("slug").getAsString(), codes);
    }
    return kinds;
  }

  /** Its accounts are those of adults. */
  @Test
  void thePortalItselfIsNoneOfThem() {
    for (var district : List.of("jeffco", "chicago", "riverbend"))
      assertFalse(systems(district, new Child("", "", Set.of())).contains("this-portal"), district);
  }

  @Test
  void aProgramThatNamesWhatThereIsNotIsTold() {
    for (var wrong : List.of("school=Nowhere", "grade=13", "programmes=BUS,TRAIN")) {
      var answer = Http.visitor().get("/api/v1/districts/" + place.slug() + "/my-child?" + wrong);
      assertEquals(422, answer.status(), wrong);
      assertEquals(wrong.split("=")[0], answer.json().get("field").getAsString());
    }
  }
}
