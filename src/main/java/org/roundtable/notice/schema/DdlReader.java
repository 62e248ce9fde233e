package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.roundtable.notice.schema.SqlTokens.Kind;

/**
 * Reads the tables that a file of SQL creates (PostgreSQL, MySQL, SQL Server, Oracle): columns,
 * what is added to them later, and comments on them. Everything else in the file is passed over.
 */
final class DdlReader {
  private static final Set<String> NO_COLUMN =
      Set.of(
          "constraint",
          "primary",
          "foreign",
          "unique",
          "key",
          "index",
          "check",
          "exclude",
          "fulltext",
          "spatial",
          "like",
          "supplemental");

  /**
   * @param line where its definition ends, for a comment behind it
   */
  private record Column(String table, String name, String type, int line) {}

  private final SqlTokens sql;
  private final Map<String, Map<String, Column>> tables = new LinkedHashMap<>();
  private final Map<Column, String> comments = new HashMap<>();
  private int count;

  DdlReader(String text) {
    this.sql = new SqlTokens(text);
  }

  Schema read() {
    sql.next();
    while (sql.kind() != Kind.END) {
      if (sql.is("create")) create();
      else if (sql.is("alter")) alter();
      else if (sql.is("comment")) comment();
      else if (sql.is("sp_addextendedproperty")) described();
      else sql.next();
    }
    var fields = new ArrayList<Field>();
    for (var table : tables.values()) for (var column : table.values()) fields.add(field(column));
    return new Schema(Format.SQL, fields, Map.of(), List.of());
  }

  private Field field(Column column) {
    var said = comments.getOrDefault(column, sql.commentOn(column.line()));
    return new Field(
        column.table() + "." + column.name(),
        column.name(),
        column.type(),
        said,
        List.of(column.table()));
  }

  private boolean taken(String word) {
    if (!sql.is(word)) return false;
    sql.next();
    return true;
  }

  private void create() {
    sql.next();
    for (int i = 0; i < 4 && sql.kind() == Kind.WORD && !sql.is("table"); i++) {
      if (sql.is("view") || sql.is("index") || sql.is("function") || sql.is("procedure")) return;
      sql.next();
    }
    if (!taken("table")) return;
    if (taken("if")) {
      taken("not");
      taken("exists");
    }
    var table = name();
    if (table == null || !taken("(")) return;
    columns(table);
  }

  /**
   * The last part of a name that may tell database and schema before it; null where none stands.
   */
  private String name() {
    String name = null;
    while (sql.kind() == Kind.WORD || sql.kind() == Kind.NAME) {
      name = sql.token();
      sql.next();
      if (!taken(".")) break;
      while (taken(".")) {}
    }
    return name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Columns and constraints, up to the closing bracket. */
  private void columns(String table) {
    do {
      definition(table);
    } while (taken(","));
    taken(")");
  }

  private void definition(String table) {
    if (sql.kind() == Kind.NAME || sql.kind() == Kind.WORD && !NO_COLUMN.contains(sql.lower()))
      column(table);
    else rest(null);
  }

  private void column(String table) {
    var name = sql.token();
    int line = sql.line();
    sql.next();
    var type = sql.kind() == Kind.WORD || sql.kind() == Kind.NAME ? sql.token() : "";
    boolean bare = sql.is(",") || sql.is(")") || sql.is(";") || sql.kind() == Kind.END;
    if (type.isEmpty() && !bare || name.equalsIgnoreCase("period") && sql.is("for")) {
      rest(null);
      return;
    }
    var said = new StringBuilder();
    if (!bare) line = rest(said);
    var column = new Column(table, name, type, line);
    var all = tables.computeIfAbsent(key(table), k -> new LinkedHashMap<>());
    if (all.putIfAbsent(key(name), column) == null && ++count > Schema.MOST_FIELDS)
      throw new Unreadable("tooManyFields", Schema.MOST_FIELDS);
    if (!said.isEmpty()) comments.put(all.get(key(name)), said.toString());
  }

  /** Passes over the rest of a definition, gives its last line, and keeps MySQL's comment. */
  private int rest(StringBuilder said) {
    int depth = 0;
    int line = sql.line();
    while (sql.kind() != Kind.END) {
      if (depth == 0 && (sql.is(",") || sql.is(")") || sql.is(";"))) break;
      if (sql.is("(")) depth++;
      if (sql.is(")")) depth--;
      line = sql.line();
      boolean comment = said != null && depth == 0 && sql.is("comment");
      sql.next();
      if (comment && sql.kind() == Kind.TEXT) said.append(sql.token());
    }
    return line;
  }

  private void alter() {
    sql.next();
    if (!taken("table")) return;
    taken("only");
    if (taken("if")) taken("exists");
    var table = name();
    if (table == null) return;
    do {
      if (!taken("add")) {
        if (sql.kind() == Kind.WORD && ALTERS.contains(sql.lower())) rest(null);
        else added(table);
      } else if (taken("(")) columns(table);
      else added(table);
    } while (taken(","));
  }

  private static final Set<String> ALTERS =
      Set.of(
          "drop",
          "modify",
          "change",
          "alter",
          "rename",
          "owner",
          "set",
          "enable",
          "disable",
          "with",
          "check",
          "nocheck",
          "engine",
          "auto_increment",
          "attach",
          "inherit",
          "cluster",
          "replica",
          "validate",
          "convert",
          "order",
          "comment",
          "default",
          "move",
          "partition",
          "switch",
          "rebuild");

  private void added(String table) {
    taken("column");
    if (taken("if")) {
      taken("not");
      taken("exists");
    }
    definition(table);
  }

  private void comment() {
    sql.next();
    if (!taken("on") || !taken("column")) return;
    var names = new ArrayList<String>();
    while (sql.kind() == Kind.WORD || sql.kind() == Kind.NAME) {
      names.add(sql.token());
      sql.next();
      if (!taken(".")) break;
    }
    if (names.size() < 2 || !taken("is") || sql.kind() != Kind.TEXT) return;
    said(names.get(names.size() - 2), names.get(names.size() - 1), sql.token());
  }

  private void said(String table, String column, String text) {
    var found = tables.getOrDefault(key(table), Map.of()).get(key(column));
    if (found != null && !text.isBlank() && !text.startsWith("See the ")) comments.put(found, text);
  }

  /** How SQL Server keeps descriptions: name, text, and among the rest TABLE and COLUMN. */
  private void described() {
    var texts = new ArrayList<String>();
    while (sql.next() && !sql.is(";") && !ENDS.contains(sql.lower()))
      if (sql.kind() == Kind.TEXT) texts.add(sql.token());
    int table = texts.indexOf("TABLE");
    int column = texts.indexOf("COLUMN");
    boolean described = texts.size() > 1 && texts.get(0).toLowerCase(Locale.ROOT).contains("desc");
    if (described && table >= 0 && column >= 0 && column + 1 < texts.size())
      said(texts.get(table + 1), texts.get(column + 1), texts.get(1));
  }

  private static final Set<String> ENDS =
      Set.of("exec", "execute", "go", "create", "alter", "comment", "insert");
}
