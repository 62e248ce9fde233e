package org.roundtable.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Locale;
import java.util.Map;

/** How records become JSON: snake_case names, nothing left out, words as an object by language. */
public final class RecordJson {
  /** Can be used by many at a time. */
  public static final Jsonb MAPPER =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyNamingStrategy(RecordJson::named)
              .withAdapters(new WordsAsObject(), new DistrictAsNumber()));

  private RecordJson() {}

  /** {@code meetingOn} is {@code meeting_on}. */
  public static String named(String property) {
    return property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  public static class WordsAsObject implements JsonbAdapter<Words, Map<String, String>> {
    @Override
    public Map<String, String> adaptToJson(Words words) {
      return words.byLanguage();
    }

    @Override
    public Words adaptFromJson(Map<String, String> byLanguage) {
      return new Words(byLanguage);
    }
  }

  public static class DistrictAsNumber implements JsonbAdapter<DistrictId, Integer> {
    @Override
    public Integer adaptToJson(DistrictId id) {
      return id.value();
    }

    @Override
    public DistrictId adaptFromJson(Integer value) {
      return new DistrictId(value);
    }
  }
}
