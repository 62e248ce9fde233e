package org.roundtable.district;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** The districts, for programs. */
@Path("v1/districts")
@Produces("application/json")
public class DistrictsResource {
  @Inject Districts districts;

  /** A district as programs see it. */
  public record Item(
      String slug,
      String name,
      String kind,
      String state,
      String timeZone,
      List<String> languages,
      Words about,
      boolean historical,
      List<Districts.SchoolRecord> schools) {}

  @GET
  public Page<Item> all() {
    return new Page<>(districts.all().stream().map(d -> item(d, List.of())).toList(), null);
  }

  static Item item(DistrictRecord d, List<Districts.SchoolRecord> schools) {
    return new Item(
        d.slug(),
        d.name(),
        d.kind().name().toLowerCase(),
        d.state(),
        d.zone().getId(),
        d.languages(),
        d.about(),
        d.historical(),
        schools);
  }
}
