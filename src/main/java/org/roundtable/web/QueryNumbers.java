package org.roundtable.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.roundtable.kernel.BadInput;

/**
 * Numbers in a query. One that is none is the asker's mistake and is said so, where JAX-RS would
 * say that the address does not exist; an empty one is as good as none.
 */
@Provider
public class QueryNumbers implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Number>> READERS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf);

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] marks) {
    var query = of(QueryParam.class, marks);
    if (query == null || !READERS.containsKey(type)) return null;
    var otherwise = of(DefaultValue.class, marks);
    return (ParamConverter<T>)
        new Numbers(
            query.value(),
            otherwise == null ? (type.isPrimitive() ? "0" : null) : otherwise.value(),
            READERS.get(type));
  }

  private static <A extends Annotation> A of(Class<A> kind, Annotation[] marks) {
    return Arrays.stream(marks).filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  private record Numbers(String name, String otherwise, Function<String, Number> reader)
      implements ParamConverter<Number> {

    @Override
    public Number fromString(String typed) {
      var given = typed == null || typed.isBlank() ? otherwise : typed.strip();
      try {
        return given == null ? null : reader.apply(given);
      } catch (NumberFormatException none) {
        throw new BadInput(name, name.equals("after") ? "after" : "number");
      }
    }

    @Override
    public String toString(Number value) {
      return String.valueOf(value);
    }
  }
}
