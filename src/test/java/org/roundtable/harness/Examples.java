package org.roundtable.harness;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.account.Role;
import org.roundtable.account.Secret;

/**
 * What stands in an address where its pattern has a name: things of the demonstration's Jefferson
 * County that exist, are public and belong together. What one must own, and what a verb uses up, is
 * made anew for whoever asks.
 */
public final class Examples {
  private static final String TOKEN = "api_token (token_hash, person_id, label) values (?, ?, 'x')";
  private static final String SIGN_IN =
      "sign_in (token_hash, person_id, created_at, seen_at, expires_at)"
          + " values (?, ?, now(), now(), now() + interval '1 day')";
  private final Place jeffco = Districts.existing("jeffco");
  private final Map<String, String> names = new TreeMap<>();
  private final int initiative;
  private final Someone author = Parents.maria(jeffco);

  public Examples() {
    var open =
        Sql.rows(
                """
                select i.slug, i.id, c.id from comment c join initiative i on i.id = c.initiative_id
                where i.district_id = ? and i.stage = 'OPEN' and c.point_id is null and c.state = 'SHOWN'
                order by c.id limit 1""",
                jeffco.id().value())
            .get(0);
    initiative = (Integer) open.get(1);
    names.put("district", "jeffco");
    names.put("number", "1");
    names.put("group", "safety");
    names.put("initiative", String.valueOf(open.get(0)));
    names.put("point", String.valueOf(open.get(2)));
    names.put("reply", reply(author));
    names.put("notice", notice());
    names.put(
        "app", Sql.text("select min(slug) from app where district_id = ?", jeffco.id().value()));
    names.put("motion", first("motion"));
    names.put("decision", first("decision"));
    names.put("school", first("school"));
    names.put("seat", first("board_member"));
    names.put("act", first("moderation_act"));
    names.put("theme", theme());
    names.put("person", official());
    names.put("role", "staff");
  }

  /**
   * The address to ask.
   *
   * @param method a verb, or PAGE
   * @param asker null for a visitor
   */
  public String address(String method, String pattern, Someone asker) {
    var mine = new TreeMap<>(names);
    var writes = !method.equals("PAGE") && !method.equals("GET");
    if (pattern.matches(".*/points/\\{point}" + (writes ? "" : "/change")))
      mine.put("point", said(writer(asker), null, "SHOWN"));
    if (pattern.endsWith("/near-copies")) mine.put("point", letter());
    if (writes && pattern.endsWith("/{reply}")) mine.put("reply", reply(writer(asker)));
    if (pattern.endsWith("/acts/{act}/answer")) mine.put("act", hidden(writer(asker)));
    if (writes && pattern.contains("/themes/")) mine.put("theme", theme());
    if (writes && pattern.contains("{person}")) mine.put("person", official());
    if (asker != null && pattern.contains("{token}")) mine.put("token", key(TOKEN, asker));
    if (asker != null && pattern.contains("{signIn}")) mine.put("signIn", key(SIGN_IN, asker));
    var path = pattern.replaceAll("/(\\w+)s/\\{id}", "/$1s/{$1}");
    for (var name : mine.entrySet())
      path = path.replace("{" + name.getKey() + "}", name.getValue());
    path = path.replaceAll("\\{\\w+}", "1");
    if (pattern.endsWith("/poll/receipt") && writer(asker) == asker) vote(asker, path);
    return path;
  }

  /** A point of the demonstration that others have signed too. */
  public static String letter() {
    return Sql.text(
        "select min(c.id) from comment c join initiative i on i.id = c.initiative_id"
            + " where i.slug = 'dashboard-in-house' and c.text like 'Please run the dashboard%'");
  }

  /** Who has not voted has no receipt. */
  private static void vote(Someone asker, String receipt) {
    var nonce = HexFormat.of().formatHex(Secret.hash(Secret.fresh()));
    Http.token(asker)
        .post(
            receipt.replaceAll("/receipt$", "/ballot"),
            "{\"choice\": \"support\", \"nonce\": \"%s\"}".formatted(nonce));
  }

  /** The asker, if they may write here; else somebody who may. */
  private Someone writer(Someone asker) {
    return asker != null && asker.caller().is(jeffco.id(), Role.PARENT) ? asker : author;
  }

  private String said(Someone by, Long under, String state) {
    return id(
        "comment (district_id, initiative_id, author_id, point_id, text, state, created_at)"
            + " values (?, ?, ?, cast(? as bigint), 'And the old papers?', ?, now())",
        jeffco.id().value(),
        initiative,
        by.id().value(),
        under,
        state);
  }

  private String reply(Someone by) {
    return said(by, Long.valueOf(names.get("point")), "SHOWN");
  }

  /** The act by which a moderator hid what they said. */
  private String hidden(Someone by) {
    return id(
        "moderation_act (district_id, comment_id, act, reason, note, state_before, at)"
            + " values (?, ?, 'HIDE', 'OFF_TOPIC', 'Please say it there.', 'SHOWN', now())",
        jeffco.id().value(),
        Long.valueOf(said(by, null, "HIDDEN")));
  }

  private String theme() {
    return id(
        "theme (district_id, initiative_id, title) values (?, ?, '{\"en\": \"Who sees it\"}')",
        jeffco.id().value(),
        initiative);
  }

  /** Somebody who works for the district and has a child in it. */
  private String official() {
    var tom = Parents.tom(jeffco).as(Role.STAFF, jeffco);
    return Long.toString(tom.id().value());
  }

  private static String key(String row, Someone owner) {
    return id(row, Secret.hash(Secret.fresh()), owner.id().value());
  }

  private String notice() {
    return Sql.text(
        """
        select n.slug from notice n
          join notice_version v on v.notice_id = n.id and v.number = 1 and v.published_at is not null
        where n.district_id = ? order by n.id limit 1""",
        jeffco.id().value());
  }

  private String first(String table) {
    return Sql.text("select min(id) from " + table + " where district_id = ?", jeffco.id().value());
  }

  private static String id(String row, Object... values) {
    return Long.toString(Sql.number("insert into " + row + " returning id", values));
  }
}
