package org.roundtable.notice.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.roundtable.notice.schema.Table;

/**
 * The columns of a register of applications: those that registers of data privacy agreements have
 * everywhere, and behind them what a district decided. A file may call them by other usual names.
 */
public enum AppColumn {
  RESOURCE("resource", "resource name,product,product name,application,app,software,tool,name"),
  PROVIDER("provider", "provider name,vendor,vendor name,company,operator"),
  AGREEMENT_TYPE("agreement type", "type,type of agreement,agreement,contract type"),
  STATUS("status", "agreement status"),
  ORIGINATOR(
      "originator", "originator subscriber,subscriber,originating district,originating agency"),
  APPROVED("approved", "approved on,date approved,approval date"),
  EXPIRES("expires", "expires on,date expires,expiration,expiration date,expiry date"),
  ELEMENTS("element codes", "elements,data elements,data element codes,data"),
  DOCUMENT("document URL", "document,pdf,pdf url,agreement url,document link,url,link"),
  PURPOSE("purpose", "purpose en"),
  PURPOSE_ES("purpose (es)", "purpose es"),
  OFFICE("authorising office", "authorizing office,office,authorised by,authorized by"),
  AUTHORISED("authorised on", "authorized on,date,date authorised,date authorized"),
  REVIEW("review by", "review date,review on"),
  REVOKED("revoked on", "date revoked"),
  REASON("why revoked", "reason,why revoked en,revocation reason"),
  REASON_ES("why revoked (es)", "why revoked es,reason es");

  /** What a district decided, and not what the agreement says. */
  static final Set<AppColumn> DECIDED =
      Set.of(PURPOSE, PURPOSE_ES, OFFICE, AUTHORISED, REVIEW, REVOKED, REASON, REASON_ES);

  private final String header;
  private final List<String> others;

  AppColumn(String header, String others) {
    this.header = header;
    this.others = List.of(others.split(","));
  }

  /** As the column is called in our own files. */
  public String header() {
    return header;
  }

  /** The name of the column where a form or program names it: {@code agreement_type}. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that a heading means. */
  static Optional<AppColumn> headed(String heading) {
    var bare = Table.words(heading);
    return Arrays.stream(values())
        .filter(column -> Table.words(column.header).equals(bare) || column.others.contains(bare))
        .findFirst();
  }
}
