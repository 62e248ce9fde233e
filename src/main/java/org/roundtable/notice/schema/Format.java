package org.roundtable.notice.schema;

/**
 * What a system's schema can be written in. Recognised by what the file holds, never by its name.
 */
public enum Format {
  XML_SCHEMA,
  JSON_SCHEMA,
  CSV,
  SQL
}
