package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Checked;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.DataUseReader;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Records;
import org.roundtable.notice.record.Vocabulary;

/** A notice as linked data, judged by an implementation of JSON-LD 1.1 that is not ours. */
class LinkedNoticeTest {
  private static final String OWN = "http://localhost:8080/api/v1/contexts/notice.jsonld#";

  /** Whatever the network would give: nobody may need it. */
  private static final JsonLdOptions OFFLINE =
      new JsonLdOptions(
          (address, options) -> {
            throw new AssertionError("asked the network for " + address);
          });

  @Property(tries = 60)
  void itExpandsWithoutLossAndTheRecordComesBackAsItWas(@ForAll("records") DataUse record)
      throws JsonLdError {
    var linked = linked(record);
    var expanded = expanded(linked);
    var found = new ArrayList<String>();
    leaves(expanded, found);
    for (var leaf : said(record)) assertTrue(found.remove(leaf), () -> leaf + " in\n" + expanded);
    var back = compacted(expanded, linked.getJsonObject("@context"));
    assertEquals(record, Checked.of(DataUseReader.read(back.getJsonObject("record"))));
    assertEquals(
        DataUseJson.write(record).toString(),
        DataUseJson.write(DataUseReader.read(back.getJsonObject("record"))).toString());
    assertEquals(
        linked.toString(), linked(DataUseReader.read(back.getJsonObject("record"))).toString());
  }

  @Provide
  Arbitrary<DataUse> records() {
    return Records.any().map(Checked::of);
  }

  /** Every code of every list, for a code could be mistaken for another name of the context. */
  @Test
  void everyCodeIsATermAndComesBackAsItself() throws JsonLdError {
    for (var field : Field.values())
      for (var part : field.parts())
        if (part.coded()) {
          var codes = Vocabulary.codes(part.list());
          for (var value : part.kind() == Part.Kind.CODES ? List.of(codes) : codes) {
            if (part.list().equals("country") && !value.equals("US")) continue;
            var record = new DataUse(Map.of(field, Entry.of(new Item(Map.of(part.name(), value)))));
            var linked = linked(record);
            var expanded = expanded(linked);
            for (var code : value instanceof List<?> list ? list : List.of(value))
              assertTrue(
                  expanded
                      .toString()
                      .contains("\"" + NoticeContext.terms(part.list()) + code + "\""));
            assertEquals(
                record,
                DataUseReader.read(
                    compacted(expanded, linked.getJsonObject("@context")).getJsonObject("record")));
          }
        }
  }

  @Test
  void itSpeaksTheDataPrivacyVocabulary() throws JsonLdError {
    var notice = expanded(linked(dashboard())).getJsonObject(0);
    assertEquals(
        "http://localhost:8080/jeffco/notices/dashboard/versions/1", notice.getString("@id"));
    assertEquals(
        Set.of("https://w3id.org/dpv#PrivacyNotice", "https://w3id.org/dpv#PersonalDataProcess"),
        texts(notice.getJsonArray("@type")));
    assertEquals(Set.of("https://w3id.org/dpv#ActivityOngoing"), ids(notice, "dpv#hasStatus"));
    assertEquals(
        Set.of("https://w3id.org/dpv/pd#DisciplinaryAction", "https://w3id.org/dpv/pd#Name"),
        ids(notice, "dpv#hasPersonalData"));
    assertEquals(
        Set.of(
            "https://w3id.org/dpv/sector/education#StudentPerformanceMonitoring",
            OWN + "purpose/TRANSPORT"),
        ids(notice, "dpv#hasPurpose"));
    assertEquals(Set.of(OWN + "law/FERPA-SCHOOL-OFFICIAL"), ids(notice, "dpv#hasLegalBasis"));
    var law = nodes(notice, "dpv#hasLegalBasis").get(0);
    assertTrue(
        texts(law.getJsonArray("@type"))
            .containsAll(
                Set.of(
                    "https://w3id.org/dpv#Law",
                    "https://w3id.org/dpv#OfficialAuthorityOfController")));
    assertEquals(
        Set.of("https://w3id.org/dpv#EncryptionInTransfer"),
        ids(notice, "dpv#hasTechnicalMeasure"));
    assertEquals(Set.of(OWN + "family-right/INSPECT"), ids(notice, "dpv#hasRight"));
    assertEquals(1, nodes(notice, "dpv#hasRecipient").size());
    var banned = nodes(notice, "dpv#hasProhibition").get(0);
    assertEquals(
        Set.of("https://w3id.org/dpv#SellDataToThirdParties"), ids(banned, "dpv#hasPurpose"));
    var places = nodes(notice, "dpv#hasStorageCondition").get(0);
    assertEquals(
        Set.of("https://w3id.org/dpv#LocalLocation", "https://w3id.org/dpv/loc#US"),
        ids(places, "dpv#hasLocation"));
  }

  private static DataUse dashboard() {
    return Samples.dashboard()
        .with(
            Map.of(
                Field.PURPOSES,
                Entry.of(
                    new Item(Map.of("code", "PROGRESS", "plainText", Words.english("To see."))),
                    new Item(Map.of("code", "TRANSPORT", "plainText", Words.english("To ride.")))),
                Field.LEGAL_BASIS,
                Entry.of(new Item(Map.of("code", "FERPA-SCHOOL-OFFICIAL"))),
                Field.HOSTING,
                Entry.of(
                    new Item(Map.of("location", "DISTRICT-PREMISES", "countries", List.of("US")))),
                Field.ENCRYPTION,
                Entry.of(new Item(Map.of("inTransit", "TLS-1-3", "atRest", "NONE")))));
  }

  private static JsonObject linked(DataUse record) {
    return LinkedNotice.of(Samples.district(), Samples.notice(record, 1));
  }

  private static JsonArray expanded(JsonObject linked) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(linked)).options(OFFLINE).get();
  }

  private static JsonObject compacted(JsonArray expanded, JsonObject context) throws JsonLdError {
    var given = Json.createObjectBuilder().add("@context", context).build();
    return JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(given)).options(OFFLINE).get();
  }

  /** What the record says, code by code and text by text, as it stands in expanded linked data. */
  private static List<String> said(DataUse record) {
    var all = new ArrayList<String>();
    record
        .entries()
        .forEach(
            (field, entry) -> {
              entry.plain().byLanguage().values().forEach(all::add);
              for (var row : entry.rows())
                for (var part : field.parts())
                  if (row.has(part.name())) said(part, row.parts().get(part.name()), all);
            });
    return all;
  }

  private static void said(Part part, Object value, List<String> all) {
    if (value instanceof Words words) all.addAll(words.byLanguage().values());
    else if (value instanceof List<?> list) list.forEach(one -> said(part, one, all));
    else all.add(part.coded() ? NoticeContext.terms(part.list()) + value : value.toString());
  }

  private static void leaves(JsonValue value, List<String> all) {
    if (value instanceof JsonArray array) array.forEach(one -> leaves(one, all));
    else if (value instanceof JsonObject object) object.values().forEach(one -> leaves(one, all));
    else if (value instanceof JsonString text) all.add(text.getString());
    else if (value instanceof JsonNumber number) all.add(number.bigDecimalValue().toPlainString());
    else all.add(value.toString());
  }

  private static List<JsonObject> nodes(JsonObject node, String name) {
    return node.getJsonArray("https://w3id.org/" + name).getValuesAs(JsonObject.class);
  }

  private static Set<String> ids(JsonObject node, String name) {
    var ids = new TreeSet<String>();
    for (var one : nodes(node, name)) ids.add(one.getString("@id"));
    return ids;
  }

  private static Set<String> texts(JsonArray array) {
    return new TreeSet<>(array.getValuesAs(JsonString::getString));
  }
}
