package org.roundtable.notice.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a data inventory as districts and vendors keep it in a spreadsheet: a row for each field.
 * The heading may use any of the usual words. A heading that names fields itself, as an export of
 * records has it, is a list of fields too; its records are not looked at.
 */
final class InventoryReader {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$#./ -]{0,79}");
  private static final Pattern STEP = Pattern.compile("\\s*[./>\\\\]\\s*");

  /** What a column of the inventory holds; its words, in the order of how well they say so. */
  private enum Column {
    NAME(
        "field name,fieldname,element name,data element name,column name,columnname,attribute name,"
            + "variable name,technical name,field,column,element,data element,attribute,variable,"
            + "property,data item,data point,item,name,label"),
    PARENT(
        "entity,entity name,table,table name,tablename,object,object name,parent,class,record,"
            + "file,resource,section,domain,category,group,collection"),
    DOCUMENTATION(
        "documentation,description,definition,desc,field description,column description,"
            + "element description,data element description,comment,comments,meaning,explanation,"
            + "notes,purpose,business definition"),
    TYPE("type,data type,datatype,format,field type,column type,xml type"),
    PATH("path,full path,xpath,json path,field path");

    final List<String> words;

    Column(String words) {
      this.words = List.of(words.split(","));
    }

    /** Which cell of the heading it is, or -1. */
    int in(List<String> heading, Set<Integer> taken) {
      for (var word : words)
        for (int i = 0; i < heading.size(); i++)
          if (!taken.contains(i) && heading.get(i).equals(word)) return i;
      return -1;
    }
  }

  private final Table table;
  private final List<Field> fields = new ArrayList<>();

  private InventoryReader(Table table) {
    this.table = table;
  }

  static Schema read(String text) {
    if (text.length() > LARGEST) throw new Unreadable("tooLargeToRead", LARGEST >> 20);
    var reader = new InventoryReader(new Table(text));
    reader.rows();
    return new Schema(Format.CSV, reader.fields, reader.usedBy(), List.of());
  }

  private void rows() {
    var heading = table.next();
    if (heading == null) throw new Unreadable("empty");
    var columns = columns(heading);
    boolean inventory =
        columns.containsKey(Column.PATH)
            || columns.containsKey(Column.NAME) && (columns.size() > 1 || heading.size() == 1);
    if (!inventory) {
      headings(heading);
      return;
    }
    for (var row = table.next(); row != null; row = table.next()) field(columns, row);
  }

  private static Map<Column, Integer> columns(List<String> heading) {
    var plain = heading.stream().map(Table::words).toList();
    var columns = new HashMap<Column, Integer>();
    var taken = new HashSet<Integer>();
    for (var column : Column.values()) {
      int at = column.in(plain, taken);
      if (at >= 0 && taken.add(at)) columns.put(column, at);
    }
    return columns;
  }

  private void headings(List<String> heading) {
    var names = new HashSet<String>();
    for (var cell : heading)
      if (!cell.isEmpty() && (!IDENTIFIER.matcher(cell).matches() || !names.add(cell)))
        throw new Unreadable("notASchema");
    if (names.size() < 2) throw new Unreadable("notASchema");
    for (var cell : heading) if (!cell.isEmpty()) add(new Field(cell, cell, "", "", List.of()));
  }

  private void field(Map<Column, Integer> columns, List<String> row) {
    var parent = cell(columns, Column.PARENT, row);
    var path = cell(columns, Column.PATH, row);
    var named = cell(columns, Column.NAME, row);
    if (path.isEmpty()) path = named;
    var steps = new ArrayList<>(Arrays.asList(STEP.split(path)));
    steps.removeIf(String::isBlank);
    if (steps.isEmpty()) steps.add(path.isBlank() ? "(" + (fields.size() + 1) + ")" : path);
    if (!parent.isEmpty() && (steps.size() == 1 || !steps.get(0).equalsIgnoreCase(parent)))
      steps.add(0, parent);
    var name = named.isEmpty() || named.equals(path) ? steps.get(steps.size() - 1) : named;
    var parents = new ArrayList<>(steps.subList(0, steps.size() - 1));
    Collections.reverse(parents);
    add(
        new Field(
            String.join(".", steps),
            name,
            type(cell(columns, Column.TYPE, row)),
            cell(columns, Column.DOCUMENTATION, row),
            parents));
  }

  private void add(Field field) {
    if (fields.size() >= Schema.MOST_FIELDS)
      throw new Unreadable("tooManyFields", Schema.MOST_FIELDS);
    fields.add(field);
  }

  private static String type(String type) {
    return type.substring(type.indexOf(':') + 1);
  }

  private static String cell(Map<Column, Integer> columns, Column column, List<String> row) {
    var at = columns.get(column);
    return at == null || at >= row.size() ? "" : row.get(at);
  }

  /** In an inventory, too, a field's type may be another part of it. */
  private Map<String, Set<String>> usedBy() {
    var entities = new HashMap<String, String>();
    for (var field : fields) entities.put(field.parent().toLowerCase(Locale.ROOT), field.parent());
    var users = new HashMap<String, Set<String>>();
    for (var field : fields) {
      var used = entities.get(field.type().toLowerCase(Locale.ROOT));
      if (used != null && !used.isEmpty())
        users.computeIfAbsent(used, k -> new TreeSet<>()).add(field.parent() + " " + field.name());
    }
    return users;
  }
}
