package org.roundtable.notice.label;

import static org.roundtable.notice.label.Nodes.array;
import static org.roundtable.notice.label.Nodes.compact;
import static org.roundtable.notice.label.Nodes.id;
import static org.roundtable.notice.label.Nodes.known;
import static org.roundtable.notice.label.Nodes.minted;
import static org.roundtable.notice.label.Nodes.term;
import static org.roundtable.notice.label.Nodes.typed;
import static org.roundtable.notice.label.Nodes.words;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.district.DistrictRecord;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.Question;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/**
 * A notice as linked data (JSON-LD): what the W3C Data Privacy Vocabulary 2.3 has words for, in
 * those, and the whole record besides. Its context is in it, so that nobody needs the network.
 */
final class LinkedNotice {
  /** Who answers so gets nothing, or nobody knows. */
  private static final Set<String> GETS_NOTHING = Set.of("NO", Entry.NOT_YET_KNOWN, "");

  private final DistrictRecord district;
  private final NoticeRecord notice;
  private final DataUse record;

  private LinkedNotice(DistrictRecord district, NoticeRecord notice) {
    this.district = district;
    this.notice = notice;
    this.record = notice.record();
  }

  static JsonObject of(DistrictRecord district, NoticeRecord notice) {
    return new LinkedNotice(district, notice).document();
  }

  private JsonObject document() {
    var json =
        Json.createObjectBuilder()
            .add("@context", NoticeContext.context())
            .add("@id", NoticeAddresses.version(district, notice).toString())
            .add("@type", array("dpv:PrivacyNotice", "dpv:PersonalDataProcess"))
            .add("dct:title", words(notice.name()))
            .add("dct:description", words(notice.answers().to(Question.WHAT).words()))
            .add("dct:isVersionOf", id(NoticeAddresses.notice(district, notice.slug()).toString()))
            .add("schema:version", notice.number())
            .add("dct:issued", notice.publishedAt().toString())
            .add("dct:language", array(record.to(Field.LANGUAGE).one().list("codes")))
            .add("dpv:hasStatus", id(status()))
            .add("dpv:hasDataController", controller());
    add(json, "dpv:hasDataProcessor", processors());
    add(json, "dpv:hasPurpose", purposes());
    add(json, "dpv:hasPersonalData", personalData());
    add(json, "dpv:hasRecipient", recipients());
    add(json, "dpv:hasLegalBasis", legalBases());
    add(json, "dpv:hasStorageCondition", storage());
    add(json, "dpv:hasTechnicalMeasure", measures());
    add(json, "dpv:hasRight", rights());
    add(json, "dpv:hasProhibition", prohibitions());
    return json.add("record", DataUseJson.write(record)).build();
  }

  private String status() {
    return switch (notice.status()) {
      case PROPOSED -> "dpv:ActivityProposed";
      case IN_USE -> "dpv:ActivityOngoing";
      case ENDED -> "dpv:ActivityCompleted";
      case REFUSED -> "dpv:ActivityNotCompleted";
    };
  }

  private JsonObjectBuilder controller() {
    var named = record.to(Field.CONTROLLER).one().text("name");
    return entity("dpv:DataController", named.isEmpty() ? district.name() : named);
  }

  /** Whoever works on the data for the district, but not the district itself. */
  private List<JsonObjectBuilder> processors() {
    var all = new ArrayList<JsonObjectBuilder>();
    var provider = record.to(Field.PROVIDER).one();
    if (provider.has("legalName") && !provider.text("kind").equals("IN-HOUSE"))
      all.add(entity("dpv:DataProcessor", provider.text("legalName")));
    for (var row : record.to(Field.SUBPROCESSORS).rows())
      if (row.has("name")) all.add(entity("dpv:DataProcessor", row.text("name")));
    return all;
  }

  private static JsonObjectBuilder entity(String type, String name) {
    return typed(type).add("schema:name", name);
  }

  private List<JsonObjectBuilder> purposes() {
    return codes(Field.PURPOSES).stream().map(c -> known("purpose", c, "dpv:Purpose")).toList();
  }

  private List<JsonObjectBuilder> personalData() {
    return codes(Field.DATA_ELEMENTS).stream()
        .map(Elements::get)
        .flatMap(Optional::stream)
        .map(LinkedNotice::element)
        .toList();
  }

  private static JsonObjectBuilder element(Element element) {
    return element.pd() == null
        ? minted("element", element.code(), element.words(), "dpv:PersonalData")
        : id(compact(element.pd()));
  }

  private List<JsonObjectBuilder> recipients() {
    return record.to(Field.RECIPIENTS).rows().stream()
        .filter(row -> !GETS_NOTHING.contains(row.text("answer")))
        .map(LinkedNotice::recipient)
        .toList();
  }

  private static JsonObjectBuilder recipient(Item row) {
    var recipient = typed("dpv:Recipient").add("dct:type", term("recipient", row.text("kind")));
    if (row.has("name")) recipient.add("schema:name", row.text("name"));
    return recipient;
  }

  /** The rule itself, which the vocabulary does not know, of the kind that it knows. */
  private List<JsonObjectBuilder> legalBases() {
    return codes(Field.LEGAL_BASIS).stream()
        .map(
            code -> {
              var law = Codes.list("legal-basis").get(code).orElseThrow();
              var types = Json.createArrayBuilder().add("dpv:Law").add("skos:Concept");
              if (law.iri() != null) types.add(compact(law.iri()));
              var json = term("legal-basis", code).add("@type", types);
              json.add("skos:prefLabel", words(law.words())).add("skos:notation", code);
              return law.citation() == null
                  ? json
                  : json.add("dct:bibliographicCitation", law.citation());
            })
        .toList();
  }

  private List<JsonObjectBuilder> storage() {
    var all = new ArrayList<JsonObjectBuilder>();
    for (var row : record.to(Field.HOSTING).rows()) {
      var places = Json.createArrayBuilder();
      if (row.has("location")) places.add(known("hosting", row.text("location"), "skos:Concept"));
      for (var country : row.list("countries")) places.add(term("country", country));
      all.add(typed("dpv:StorageLocation").add("dpv:hasLocation", places));
    }
    for (var row : record.to(Field.RETENTION).rows())
      if (row.has("trigger"))
        all.add(
            typed("dpv:StorageDuration")
                .add(
                    "dpv:hasDuration",
                    known("retention-trigger", row.text("trigger"), "skos:Concept")));
    return all;
  }

  private List<JsonObjectBuilder> measures() {
    var row = record.to(Field.ENCRYPTION).one();
    return List.of("inTransit", "atRest").stream()
        .filter(part -> row.has(part) && !row.text(part).equals("NONE"))
        .map(
            part ->
                known(
                    Field.ENCRYPTION.part(part).orElseThrow().list(),
                    row.text(part),
                    "skos:Concept"))
        .toList();
  }

  private List<JsonObjectBuilder> rights() {
    return codes(Field.RIGHTS).stream()
        .map(
            code ->
                term("family-right", code)
                    .add("@type", "dpv:ActiveRight")
                    .add("dct:title", words(Codes.list("family-right").get(code).get().words())))
        .toList();
  }

  private List<JsonObjectBuilder> prohibitions() {
    return record.to(Field.PROHIBITED_USES).rows().stream()
        .filter(row -> row.text("answer").equals("NEVER") && row.has("use"))
        .map(row -> known("prohibited", row.text("use"), "dpv:Purpose"))
        .map(use -> Json.createObjectBuilder().add("dpv:hasPurpose", use))
        .toList();
  }

  /** The codes of the rows' first parts, each once. */
  private List<String> codes(Field field) {
    return record.to(field).rows().stream()
        .map(row -> row.text(field.key().name()))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private static void add(JsonObjectBuilder json, String name, List<JsonObjectBuilder> nodes) {
    var array = Json.createArrayBuilder();
    nodes.stream().map(JsonObjectBuilder::build).distinct().forEach(array::add);
    json.add(name, array);
  }
}
