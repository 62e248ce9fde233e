package org.roundtable.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roundtable.kernel.Settings;

/** Reads resource classes and tells what they offer in the words of OpenAPI 3.1. */
final class OpenApi {
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)\\s*(?::.*?)?}(?=/|$)");
  private static final String JSON = "application/json";
  private final OpenApiSchemas schemas = new OpenApiSchemas();

  JsonObject describe(Set<Class<?>> resources) {
    var offers = new TreeMap<String, Map<String, List<Offer>>>();
    for (var resource : resources)
      for (var method : resource.getMethods())
        verb(method)
            .ifPresent(
                verb ->
                    offers
                        .computeIfAbsent(path(resource, method), p -> new TreeMap<>())
                        .computeIfAbsent(verb.toLowerCase(Locale.ROOT), v -> new ArrayList<>())
                        .add(new Offer(resource, method)));
    var all = Json.createObjectBuilder();
    offers.forEach((path, verbs) -> all.add(path, verbs(verbs)));
    return Json.createObjectBuilder()
        .add("openapi", "3.1.0")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", "Roundtable")
                .add("version", "1")
                .add(
                    "description",
                    "An `author` is null where that person has left the portal, or the comment was withdrawn."))
        .add(
            "servers",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("url", Settings.publicUrl() + "/api")))
        .add("paths", all)
        .add("components", components())
        .build();
  }

  /** One of the forms that a verb answers in. */
  private record Offer(Class<?> resource, Method method) {}

  private JsonObjectBuilder verbs(Map<String, List<Offer>> offers) {
    var verbs = Json.createObjectBuilder();
    offers.forEach((verb, forms) -> verbs.add(verb, operation(forms)));
    return verbs;
  }

  private JsonObjectBuilder components() {
    var bearer = Json.createObjectBuilder().add("type", "http").add("scheme", "bearer");
    return Json.createObjectBuilder()
        .add("securitySchemes", Json.createObjectBuilder().add("token", bearer))
        .add("schemas", schemas.all());
  }

  private JsonObjectBuilder operation(List<Offer> forms) {
    var resource = forms.get(0).resource();
    var method = forms.get(0).method();
    var operation =
        Json.createObjectBuilder()
            .add(
                "operationId",
                resource.getSimpleName().replace("Resource", "") + "." + method.getName())
            .add("parameters", parameters(resource, method))
            .add("responses", responses(forms));
    if (!verb(method).orElseThrow().equals("GET"))
      operation.add(
          "security",
          Json.createArrayBuilder()
              .add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())));
    body(method)
        .ifPresent(
            b -> operation.add("requestBody", content(JSON, schemas.of(b.getParameterizedType()))));
    return operation;
  }

  private JsonArrayBuilder parameters(Class<?> resource, Method method) {
    var all = Json.createArrayBuilder();
    Matcher names = NAMED.matcher(path(resource, method));
    while (names.find())
      all.add(
          Json.createObjectBuilder()
              .add("name", names.group(1))
              .add("in", "path")
              .add("required", true)
              .add("schema", Json.createObjectBuilder().add("type", "string")));
    for (var parameter : method.getParameters()) {
      var query = parameter.getAnnotation(QueryParam.class);
      if (query != null)
        all.add(
            Json.createObjectBuilder()
                .add("name", query.value())
                .add("in", "query")
                .add("schema", schemas.of(parameter.getParameterizedType())));
    }
    return all;
  }

  private JsonObjectBuilder responses(List<Offer> forms) {
    var content = Json.createObjectBuilder();
    var silent = forms.get(0).method().getReturnType() == void.class;
    for (var form : forms)
      content.add(
          media(form),
          Json.createObjectBuilder()
              .add("schema", schemas.of(form.method().getGenericReturnType())));
    var done = Json.createObjectBuilder().add("description", "Done");
    if (!silent) done.add("content", content);
    return Json.createObjectBuilder()
        .add(silent ? "204" : "2XX", done)
        .add(
            "default",
            Json.createObjectBuilder()
                .add("description", "A problem document (RFC 9457)")
                .add(
                    "content",
                    Json.createObjectBuilder()
                        .add(
                            "application/problem+json",
                            Json.createObjectBuilder().add("schema", OpenApiSchemas.PROBLEM))));
  }

  private static JsonObjectBuilder content(String media, JsonObject schema) {
    return Json.createObjectBuilder()
        .add(
            "content",
            Json.createObjectBuilder()
                .add(media, Json.createObjectBuilder().add("schema", schema)));
  }

  /** JSON, unless the verb itself or its class says otherwise. */
  private static String media(Offer offer) {
    var own = offer.method().getAnnotation(Produces.class);
    var other = own == null ? offer.resource().getAnnotation(Produces.class) : own;
    return other == null ? JSON : other.value()[0].split(";")[0];
  }

  private static Optional<Parameter> body(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(p -> !p.isAnnotationPresent(PathParam.class))
        .filter(p -> !p.isAnnotationPresent(QueryParam.class))
        .filter(p -> !p.isAnnotationPresent(Context.class))
        .filter(p -> !Map.class.isAssignableFrom(p.getType()))
        .findFirst();
  }

  static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(java.util.Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst();
  }

  /** "/v1/districts/{district}": without the patterns that names in it must match. */
  static String path(Class<?> resource, Method method) {
    var own = method.getAnnotation(Path.class);
    var whole =
        "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    return NAMED.matcher(whole.replaceAll("/+", "/")).replaceAll("{$1}");
  }
}
