package org.roundtable.notice;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Checked;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseReader;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/**
 * What the portal says of itself, as the file {@code notice/own.json} has it: the same in every
 * district, but for who answers there, in which languages, and whether the portal is reached by a
 * locked line.
 */
final class OwnRecord {
  private static final String FILE = "/notice/own.json";
  private static final JsonObject OWN = parsed(text());

  /** What a district says of itself, and not this release. */
  private static final Set<Field> PARTICULARS =
      Set.of(Field.CONTROLLER, Field.PROVIDER, Field.LANGUAGE, Field.CONTACTS, Field.ENCRYPTION);

  private static final List<String> TOLD_IN = List.of("en", "es");

  private OwnRecord() {}

  /**
   * @param address of the portal, as people type it
   */
  static DataUse of(DistrictRecord district, URI address) {
    var own = parsed(filled(OWN.getJsonObject("record").toString(), district));
    var record = DataUseReader.read(own);
    var fields = new EnumMap<Field, Entry>(Field.class);
    fields.put(Field.CONTROLLER, Blank.controller(district));
    fields.put(
        Field.LANGUAGE, Entry.of(new Item(Map.of("codes", languages(district.languages())))));
    fields.put(Field.CONTACTS, contacts(record.to(Field.CONTACTS), district));
    if (!"https".equals(address.getScheme()))
      fields.put(
          Field.ENCRYPTION,
          rows(
              record.to(Field.ENCRYPTION),
              record.to(Field.ENCRYPTION).rows().stream()
                  .map(row -> row.with("inTransit", "NONE"))
                  .toList(),
              words(OWN, "unlocked")));
    return Checked.of(record.with(fields));
  }

  /** What families are told of a new version; {@code before} is null for the first. */
  static Words changeNote(DataUse before, DataUse after) {
    if (before == null) return words(OWN, "first");
    var changed =
        Stream.of(Field.values())
            .filter(field -> !before.to(field).equals(after.to(field)))
            .toList();
    if (PARTICULARS.containsAll(changed)) return words(OWN, "particulars");
    var note = new TreeMap<>(words(OWN, "changed").byLanguage());
    note.replaceAll((language, text) -> text.replace("{questions}", questions(changed, language)));
    return new Words(note);
  }

  private static String questions(List<Field> fields, String language) {
    var sentences = Sentences.in(Locale.forLanguageTag(language));
    return fields.stream().map(f -> sentences.say("Field." + f.name())).collect(joining(" "));
  }

  private static List<String> languages(List<String> spoken) {
    var told = TOLD_IN.stream().filter(spoken::contains).toList();
    return told.isEmpty() ? TOLD_IN : told;
  }

  private static Entry contacts(Entry contacts, DistrictRecord district) {
    var office = OWN.getJsonObject("stateOffices").getJsonObject(district.state());
    return rows(
        contacts,
        contacts.rows().stream()
            .map(
                row ->
                    row.text("kind").equals("STATE-OFFICE") ? office(row, office, district) : row)
            .toList(),
        contacts.plain());
  }

  private static Item office(Item row, JsonObject office, DistrictRecord district) {
    if (office == null) return row.with("name", "Department of Education, " + district.state());
    return row.with("name", office.getString("name")).with("address", office.getString("address"));
  }

  private static Entry rows(Entry entry, List<Item> rows, Words plain) {
    return new Entry(State.GIVEN, rows, plain, entry.evidence());
  }

  private static Words words(JsonObject from, String name) {
    return DataUseReader.words(name, from.get(name));
  }

  private static String filled(String json, DistrictRecord district) {
    var name = Json.createValue(district.name()).toString();
    return json.replace("{district}", name.substring(1, name.length() - 1))
        .replace("{state}", district.state());
  }

  private static JsonObject parsed(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String text() {
    try (InputStream in = OwnRecord.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
