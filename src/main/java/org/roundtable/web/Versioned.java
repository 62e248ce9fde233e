package org.roundtable.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Our own style sheets, scripts and pictures: their address carries a checksum of their bytes, so
 * that browsers may keep them for good and never show yesterday's.
 */
public class Versioned extends ResourceHandlerWrapper {
  private static final String OURS = "roundtable";
  private final Map<String, String> sums = new ConcurrentHashMap<>();

  public Versioned(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return ours(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return ours(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String type) {
    return ours(super.createResource(name, library, type));
  }

  private Resource ours(Resource resource) {
    return resource == null || !OURS.equals(resource.getLibraryName())
        ? resource
        : new WithSum(resource);
  }

  private final class WithSum extends ResourceWrapper {
    WithSum(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      return super.getRequestPath() + "&v=" + sums.computeIfAbsent(getResourceName(), n -> sum());
    }

    private String sum() {
      try (var bytes = getInputStream()) {
        var sum = new CRC32C();
        sum.update(bytes.readAllBytes());
        return HexFormat.of().toHexDigits((int) sum.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
