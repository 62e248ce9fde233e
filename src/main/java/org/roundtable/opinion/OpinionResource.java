package org.roundtable.opinion;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;

/** What families agree on about an initiative, for programs: the very numbers of the page. */
@Path("v1/districts/{district}/initiatives/{initiative}/opinion")
@Produces("application/json")
public class OpinionResource {
  private static final int NEXT = 10;
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

  /** A point to react to. */
  public record Next(long id, String text) {}

  /** Up to ten points that the caller can react to and has not; anew with each request. */
  @GET
  @Path("next")
  public Page<Next> next(@PathParam("initiative") String initiative) {
    var drawn = opinions.next(visit.districtId(), visit.getCaller(), initiative, NEXT);
    var words = opinions.words(visit.districtId(), visit.getCaller(), initiative, drawn);
    return new Page<>(
        drawn.stream().filter(words::containsKey).map(id -> new Next(id, words.get(id))).toList(),
        null);
  }

  @GET
  public Shown show(@PathParam("initiative") String initiative) {
    var picture = opinions.picture(visit.districtId(), visit.getCaller(), initiative);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < picture.blocs().size(); i++) {
      var bloc = picture.blocs().get(i);
      groups.add(new Group(Bloc.letter(i), bloc.people(), bloc.merged(), picture.voices().get(i)));
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
