package org.roundtable.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.roundtable.kernel.RecordJson;
import org.roundtable.kernel.Words;

/**
 * Looks at a JSON body before it becomes a record. The binding would take the text "yes" for false,
 * 2.9 for 2, a list of one for its element, and of two equal names the last: a ballot or a poll
 * that nobody meant. Here each value has the type of its field or the request is refused.
 */
@Provider
public class StrictJson implements ReaderInterceptor {
  private static final JsonReaderFactory NO_NAME_TWICE =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
  private static final Set<ValueType> TRUTH = EnumSet.of(ValueType.TRUE, ValueType.FALSE);

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType()))
      return context.proceed();
    var body = whole(context);
    if (body.length > 0) check(parsed(body), context.getGenericType(), "");
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  /**
   * As many bytes as are announced: the server takes a request that offers to upgrade, as Java's
   * own client does, for one without an end and would wait for more.
   */
  private static byte[] whole(ReaderInterceptorContext context) throws IOException {
    var announced = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
    int most = announced == null ? Gate.LARGEST_BODY + 1 : Integer.parseInt(announced);
    var body = context.getInputStream().readNBytes(most);
    if (body.length > Gate.LARGEST_BODY) throw new WebApplicationException(413);
    return body;
  }

  private static JsonValue parsed(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      try (var reader = NO_NAME_TWICE.createReader(new StringReader(text))) {
        return reader.readValue();
      }
    } catch (CharacterCodingException | JsonException e) {
      throw new WrongShape("", "json");
    }
  }

  /** Nothing may stand for any field, but in no list. */
  private static void check(JsonValue value, Type type, String field) {
    if (value == null || value == JsonValue.NULL) return;
    if (type instanceof ParameterizedType generic) checkMany(value, generic, field);
    else if (type instanceof Class<?> one) checkOne(value, one, field);
  }

  private static void checkMany(JsonValue value, ParameterizedType type, String field) {
    var arguments = type.getActualTypeArguments();
    var element = arguments[arguments.length - 1];
    if (Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
      if (!(value instanceof JsonArray list)) throw new WrongShape(field, "list");
      checkAll(list, element, field);
    } else if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
      if (!(value instanceof JsonObject object)) throw new WrongShape(field, "object");
      checkAll(object.values(), element, field);
    }
  }

  private static void checkAll(Collection<JsonValue> values, Type type, String field) {
    for (var value : values) {
      if (value == JsonValue.NULL) throw new WrongShape(field, "nothing");
      check(value, type, field);
    }
  }

  private static void checkOne(JsonValue value, Class<?> type, String field) {
    if (isText(type)) mustBe(value.getValueType() == ValueType.STRING, field, "text");
    else if (type == Boolean.class || type == boolean.class)
      mustBe(TRUTH.contains(value.getValueType()), field, "truth");
    else if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class)
      mustBe(value instanceof JsonNumber number && number.isIntegral(), field, "number");
    else if (type == Words.class) {
      mustBe(value instanceof JsonObject, field, "words");
      for (var text : value.asJsonObject().values())
        mustBe(text.getValueType() == ValueType.STRING, field, "words");
    } else if (type.isRecord()) {
      mustBe(value instanceof JsonObject, field, "object");
      for (var part : type.getRecordComponents()) {
        var name = RecordJson.named(part.getName());
        check(value.asJsonObject().get(name), part.getGenericType(), name);
      }
    }
  }

  private static boolean isText(Class<?> type) {
    return type == String.class || type.isEnum() || Temporal.class.isAssignableFrom(type);
  }

  private static void mustBe(boolean right, String field, String kind) {
    if (!right) throw new WrongShape(field, kind);
  }
}
