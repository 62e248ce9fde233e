package org.roundtable.notice.schema;

import java.util.List;

/**
 * One field of a system's own schema, as the schema names it.
 *
 * @param path where it stands, from the outermost name to its own, joined by dots
 * @param type as written, without a namespace prefix; empty where none is given
 * @param documentation what the schema says about it; empty where it says nothing
 * @param parents the names around it, the nearest first: a table, an object, a type
 */
public record Field(
    String path, String name, String type, String documentation, List<String> parents) {

  public Field {
    parents = List.copyOf(parents);
  }

  String parent() {
    return parents.isEmpty() ? "" : parents.get(0);
  }
}
