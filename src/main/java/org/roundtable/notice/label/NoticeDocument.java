package org.roundtable.notice.label;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.roundtable.district.DistrictRecord;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.record.DataUseJson;

/**
 * A notice to take along: its record as it stands in the database, which notice it is of, and the
 * schema that it holds to. What comes out here can be sent in as a draft as it is.
 */
final class NoticeDocument {
  private NoticeDocument() {}

  static JsonObject of(DistrictRecord district, NoticeRecord notice) {
    return Json.createObjectBuilder()
        .add("$schema", NoticeAddresses.schema().toString())
        .add(
            "notice",
            Json.createObjectBuilder()
                .add("id", NoticeAddresses.notice(district, notice.slug()).toString())
                .add("district", district.slug())
                .add("slug", notice.slug())
                .add("version", notice.number())
                .add("status", notice.status().code())
                .add("published_at", notice.publishedAt().toString()))
        .add("record", DataUseJson.write(notice.record()))
        .build();
  }
}
