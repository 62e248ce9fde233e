package org.roundtable.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/** How records become JSON: snake_case names, nothing left out, words as an object by language. */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyNamingStrategy(ApiJson::named)
              .withAdapters(new WordsAsObject(), new DistrictAsNumber()));

  /** {@code meetingOn} is {@code meeting_on}. */
  static String named(String property) {
    return property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
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
