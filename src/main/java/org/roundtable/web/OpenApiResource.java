package org.roundtable.web;

import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import java.util.TreeSet;

/** The description of the JSON interface that machines read: OpenAPI 3.1, made from the classes. */
@Path("openapi")
@Produces("application/json")
public class OpenApiResource {
  private static final String CLASSES = "/WEB-INF/classes/";
  private static volatile JsonObject description;

  @Context ServletContext context;

  @GET
  public JsonObject describe() {
    if (description == null) description = new OpenApi().describe(resources("org/roundtable/"));
    return description;
  }

  private Set<Class<?>> resources(String folder) {
    var found = new TreeSet<Class<?>>(java.util.Comparator.comparing(Class::getName));
    var paths = context.getResourcePaths(CLASSES + folder);
    if (paths == null) return found;
    for (var path : paths) {
      var name = path.substring(CLASSES.length());
      if (name.endsWith("/")) found.addAll(resources(name));
      else if (name.endsWith("Resource.class")) found.add(loaded(name));
    }
    return found;
  }

  private static Class<?> loaded(String file) {
    try {
      var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      return Class.forName(name, false, OpenApiResource.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
