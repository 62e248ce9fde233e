package org.roundtable.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.roundtable.account.Role;

/**
 * A column of the table of rights: a kind of person, and how to make one.
 *
 * @param people makes them anew, for questions that change them
 * @param readers always the same ones, for questions that change nothing
 */
public record Asker(String column, List<Supplier<As>> people, List<Supplier<As>> readers) {

  private Asker(String column, List<Supplier<As>> people) {
    this(column, people, people.stream().map(Asker::once).toList());
  }

  private static Supplier<As> once(Supplier<As> maker) {
    var made = maker.get();
    var browser = made.browser();
    var program = made.program();
    var same = new As(made.person(), made.names(), browser, program);
    return () -> same;
  }

  /** Somebody who asks, and the names that stand in the addresses they ask for. */
  public record As(Someone person, Map<String, String> names, Http browser, Http program) {
    As(Someone person, Map<String, String> names) {
      this(
          person,
          names,
          person == null ? Http.visitor() : Http.cookie(person),
          person == null ? Http.visitor() : Http.token(person));
    }

    public String fill(String pattern) {
      return Asker.fill(pattern, names);
    }
  }

  /** The address of a page or verb, with these names put in; 1 where none fits. */
  public static String fill(String pattern, Map<String, String> names) {
    var path = pattern.replaceAll("/(\\w+)s/\\{id}", "/$1s/{$1}");
    for (var name : names.entrySet())
      path = path.replace("{" + name.getKey() + "}", name.getValue());
    return path.replaceAll("\\{\\w+}", "1");
  }

  /** The columns in their order. The district is Jefferson County, the other one Chicago. */
  public static List<Asker> all() {
    var names = names();
    var here = Districts.existing("jeffco");
    var elsewhere = Districts.existing("chicago");
    return List.of(
        one("visitor", () -> new As(null, names)),
        one("newcomer", () -> new As(Parents.newcomer(), names)),
        one("parent", () -> new As(Parents.maria(here), names)),
        one("staff", () -> new As(Officials.staff(here), names)),
        one("moderator", () -> new As(Officials.moderator(here), names)),
        one("clerk", () -> new As(Officials.clerk(here), names)),
        one("board member", () -> new As(Officials.boardMember(here), names)),
        one("administrator", () -> new As(Officials.administrator(here), names)),
        one("operator", () -> new As(Officials.operator(), names)),
        new Asker(
            "elsewhere",
            List.of(
                () -> new As(Parents.maria(elsewhere), names),
                () -> new As(Officials.staff(elsewhere), names),
                () -> new As(Officials.moderator(elsewhere), names),
                () -> new As(Officials.clerk(elsewhere), names),
                () ->
                    new As(
                        Officials.boardMember(elsewhere).as(Role.DISTRICT_ADMINISTRATOR, elsewhere),
                        names))));
  }

  private static Asker one(String column, Supplier<As> person) {
    return new Asker(column, List.of(person));
  }

  /** Things of the demonstration that exist, are public, and belong together. */
  public static Map<String, String> names() {
    var names = new TreeMap<String, String>();
    names.put("district", "jeffco");
    names.put("number", "1");
    var point =
        Sql.rows(
                """
                select i.slug, c.id, c.district_id, c.initiative_id from comment c
                  join initiative i on i.id = c.initiative_id join district d on d.id = i.district_id
                where d.slug = 'jeffco' and i.stage = 'OPEN' and c.point_id is null and c.state = 'SHOWN'
                order by c.id limit 1""")
            .get(0);
    names.put("initiative", String.valueOf(point.get(0)));
    names.put("point", String.valueOf(point.get(1)));
    names.put(
        "reply",
        String.valueOf(
            Sql.number(
                """
                insert into comment (district_id, initiative_id, point_id, text, state, created_at)
                values (?, ?, ?, 'And the old papers?', 'SHOWN', now()) returning id""",
                point.get(2),
                point.get(3),
                point.get(1))));
    names.put(
        "notice",
        Sql.text(
            """
            select n.slug from notice n join district d on d.id = n.district_id
              join notice_version v on v.notice_id = n.id and v.number = 1 and v.published_at is not null
            where d.slug = 'jeffco' order by n.id limit 1"""));
    names.put(
        "motion",
        one(
            "select m.id from motion m join district d on d.id = m.district_id where d.slug = 'jeffco' order by 1 limit 1"));
    names.put(
        "act",
        one(
            "select a.id from moderation_act a join district d on d.id = a.district_id where d.slug = 'jeffco' order by 1 limit 1"));
    names.put(
        "theme",
        String.valueOf(
            Sql.number(
                "insert into theme (district_id, initiative_id, title) values (?, ?, ?) returning id",
                point.get(2),
                point.get(3),
                "{\"en\": \"Who sees it\"}")));
    names.put("person", String.valueOf(Parents.tom(Districts.existing("jeffco")).id().value()));
    names.put("role", "staff");
    names.put(
        "school",
        one(
            "select s.id from school s join district d on d.id = s.district_id where d.slug = 'jeffco' order by 1 limit 1"));
    return names;
  }

  private static String one(String sql) {
    var rows = Sql.rows(sql);
    return rows.isEmpty() ? "0" : String.valueOf(rows.get(0).get(0));
  }
}
