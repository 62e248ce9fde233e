package org.roundtable.notice.label;

import java.net.URI;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.NoticeRecord;

/** Where a notice and what describes it can be found by anybody: addresses with their host. */
final class NoticeAddresses {
  static final String SCHEMA = "/api/v1/schemas/notice.json";
  static final String CONTEXT = "/api/v1/contexts/notice.jsonld";

  private NoticeAddresses() {}

  static URI schema() {
    return Settings.publicUrl().resolve(SCHEMA);
  }

  static URI context() {
    return Settings.publicUrl().resolve(CONTEXT);
  }

  /** The page of the notice, in whatever version holds. */
  static URI notice(DistrictRecord district, String slug) {
    return Settings.publicUrl().resolve("/" + district.slug() + "/notices/" + slug);
  }

  /** The page of this version, which never changes. */
  static URI version(DistrictRecord district, NoticeRecord notice) {
    return URI.create(notice(district, notice.slug()) + "/versions/" + notice.number());
  }
}
