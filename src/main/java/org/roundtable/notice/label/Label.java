package org.roundtable.notice.label;

import java.util.List;
import org.roundtable.paper.Phrase;

/**
 * What the one sheet about a system says, like the label on a packet of food: always the same
 * questions in the same order, so that two of them can be laid side by side.
 *
 * @param language of the portal's own words
 * @param above the line above the title: what this is, and whose
 * @param standing where the system stands, and which version of its notice this is
 * @param page the address of the whole notice
 * @param notes below the last table
 */
record Label(
    String language,
    String above,
    List<Phrase> title,
    String standing,
    List<Phrase> lead,
    List<Table> tables,
    List<String> notes,
    String page) {

  /**
   * Answers under one heading.
   *
   * @param columns their headings; empty where each row is a question and its answer
   */
  record Table(String heading, List<String> columns, List<Row> rows) {}

  /** The first cell says what the others are about. */
  record Row(List<List<Phrase>> cells) {}
}
