package org.roundtable.notice.label;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a register of contracts as the Illinois State Board of Education publishes it
 * under 105 ILCS 85/28(c), in its order and by its names; before them whose contract it is, and
 * behind them where all of it stands.
 */
enum RegisterColumn {
  ENTITY("Entity"),
  SYSTEM("System"),
  CONTRACT_TYPE("Contract Type"),
  START_DATE("Start Date"),
  COVERED_INFORMATION("Covered Information"),
  PURPOSE_SCOPE("Purpose/Scope"),
  USE("Use of Covered Information"),
  TIME_HELD("Time Information Held"),
  CONTRACT_DURATION("Contract Duration"),
  DEPARTMENT("Department"),
  SUBCONTRACTORS_ALLOWED("Sub-Contractors Allowed"),
  SUBCONTRACTORS("Sub-Contractors"),
  REMARKS("Remarks"),
  DOCUMENTS("Documents");

  private final String header;

  RegisterColumn(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  static List<String> headers() {
    return Arrays.stream(values()).map(RegisterColumn::header).toList();
  }
}
