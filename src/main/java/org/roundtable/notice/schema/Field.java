package org.roundtable.notice.schema;

import java.util.List;

/**
 * One field of a system's own schema, as the schema names it.
 *
 * @param path where it stands, from the outermost name to its own, joined by dots
 * @param type as written, without a namespace prefix; empty where none is given
 * @param documentation what the schema says about it, up to 500 characters; empty where nothing
 * @param parents the names around it, the nearest first: a table, an object, a type
 */
public record Field(
    String path, String name, String type, String documentation, List<String> parents) {

  private static final int LONGEST = 500;

  public Field {
    parents = List.copyOf(parents);
    if (documentation.length() > LONGEST) documentation = documentation.substring(0, LONGEST);
  }

  String parent() {
    return parents.isEmpty() ? "" : parents.get(0);
  }
}
