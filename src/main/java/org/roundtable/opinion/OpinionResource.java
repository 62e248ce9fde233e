package org.roundtable.opinion;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.account.Visit;

/** What families agree on about an initiative, for programs: the very numbers of the page. */
@Path("v1/districts/{district}/initiatives/{initiative}/opinion")
@Produces("application/json")
public class OpinionResource {
  @Inject Visit visit;
  @Inject Opinions opinions;

  /** Numbers of people, and hundredths; null where fewer than ten would be told apart. */
  public record Shown(
      int votes,
      int participants,
      int admitted,
      int families,
      List<Group> groups,
      List<Picture.Line> agree,
      List<Picture.Line> disagree,
      List<Picture.Line> divides) {}

  /** An opinion group, or several small ones together. */
  public record Group(
      String name, int people, boolean merged, List<Picture.Voice> representative) {}

  @GET
  public Shown show(@PathParam("initiative") String initiative) {
    var picture = opinions.picture(visit.districtId(), visit.getCaller(), initiative);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < picture.blocs().size(); i++) {
      var bloc = picture.blocs().get(i);
      groups.add(
          new Group(
              String.valueOf((char) ('A' + i)),
              bloc.people(),
              bloc.merged(),
              picture.voices().get(i)));
    }
    return new Shown(
        picture.votes(),
        picture.participants(),
        picture.admitted(),
        picture.families(),
        groups,
        picture.agree(),
        picture.disagree(),
        picture.divides());
  }
}
