package org.roundtable.notice;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Sentences;

/** The vendor's own schema of a system, for programs. */
@Path("v1/districts/{district}/notices/{notice}/schema")
@Produces("application/json")
public class SchemaResource {
  private static final int MOST = 200;

  @Inject SchemaFields schemas;
  @Inject SchemaReadings readings;
  @Inject SchemaElements elements;
  @Inject Visit visit;

  /** The schema as its maker wrote it: XML Schema, JSON Schema, CSV inventory or SQL. */
  @PUT
  public SchemaFields.File read(
      @PathParam("notice") String slug,
      @QueryParam("file") @DefaultValue("schema") String file,
      byte[] sent) {
    return readings.read(visit.districtId(), visit.getCaller(), slug, file, sent);
  }

  /** A field, what it was taken for and why, in the language that was asked for. */
  public record Item(
      int n,
      String path,
      String name,
      String code,
      int sensitivity,
      String reason,
      double confidence,
      String decision) {}

  @GET
  public Page<Item> list(
      @PathParam("notice") String slug,
      @QueryParam("after") @DefaultValue("0") int after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (limit < 1 || limit > MOST) throw new BadInput("limit", "notice.limit", MOST);
    var from = Math.max(0, after);
    var found = schemas.list(visit.districtId(), visit.getCaller(), slug, from, limit + 1);
    var next = found.size() > limit ? String.valueOf(from + limit) : null;
    return new Page<>(found.stream().limit(limit).map(this::item).toList(), next);
  }

  private Item item(SchemaFields.Found one) {
    return new Item(
        one.n(),
        one.path(),
        one.name(),
        one.code(),
        one.sensitivity(),
        one.reason().said(Sentences.in(visit.getLocale())),
        one.confidence(),
        one.decision().name().toLowerCase(Locale.ROOT));
  }

  /** What staff say of fields: {@code {"codes": {"12": "DEM-1", "13": ""}}}. */
  public record Decided(Map<String, String> codes) {}

  @POST
  @Path("decisions")
  public SchemaFields.File decide(@PathParam("notice") String slug, Decided sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (sent == null || sent.codes() == null) throw new BadInput("codes", "empty");
    var codes = new LinkedHashMap<Integer, String>();
    sent.codes()
        .forEach(
            (n, code) -> {
              if (!n.matches("[1-9]\\d{0,5}")) throw new BadInput("codes", "notice.number");
              codes.put(Integer.valueOf(n), code == null ? "" : code);
            });
    schemas.decide(visit.districtId(), visit.getCaller(), slug, codes);
    return schemas.file(visit.districtId(), visit.getCaller(), slug);
  }

  /** The codes that were added to the draft. */
  public record Added(List<String> added) {}

  @POST
  @Path("elements")
  public Added apply(@PathParam("notice") String slug) {
    return new Added(elements.apply(visit.districtId(), visit.getCaller(), slug));
  }
}
