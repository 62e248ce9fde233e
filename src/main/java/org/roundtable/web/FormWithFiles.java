package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form with a file in it, sent by any browser, script or none. The server reads such a body for
 * the servlet alone that an address is mapped to, and a page is reached through another; so the
 * portal reads it itself, and then its fields are parameters as in every form.
 */
final class FormWithFiles extends HttpServletRequestWrapper {
  private final List<FormPart> parts;
  private final Map<String, String[]> parameters = new LinkedHashMap<>();

  private FormWithFiles(HttpServletRequest request, List<FormPart> parts) {
    super(request);
    this.parts = parts;
    parameters.putAll(request.getParameterMap());
    for (var part : parts)
      if (part.isField())
        parameters.merge(part.name(), new String[] {part.text()}, FormWithFiles::both);
  }

  /** What a body is refused for: the status that tells of it. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;
    private final int status;

    private Unfit(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /**
   * The request with its parts; itself where it holds no such form.
   *
   * @param most bytes, also where it did not say how many they are
   * @throws Unfit with 413 where it is larger, 400 where it is broken or ends half way
   */
  static HttpServletRequest of(HttpServletRequest request, int most) throws Unfit {
    if (!request.getMethod().equals("POST") || !FormBody.isOne(request.getContentType()))
      return request;
    if (request.getContentLengthLong() > most) throw new Unfit(413);
    try {
      var body = request.getInputStream().readNBytes(most + 1);
      if (body.length > most) throw new Unfit(413);
      return new FormWithFiles(request, FormBody.parts(request.getContentType(), body));
    } catch (IOException | FormBody.Broken unreadable) {
      throw new Unfit(400);
    }
  }

  private static String[] both(String[] some, String[] more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  @Override
  public String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Collection<Part> getParts() {
    return new ArrayList<>(parts);
  }

  @Override
  public Part getPart(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElse(null);
  }
}
