package org.roundtable.board;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** What the board decided, in Popolo's words, for programs; and the clerk's way to record it. */
@Path("v1/districts/{district}")
@Produces("application/json")
@Consumes("application/json")
public class DecisionResource {
  private static final int MOST = 100;

  @Inject Decisions decisions;
  @Inject Questions questions;
  @Inject Motions motions;
  @Inject Visit visit;

  /**
   * One decision. A motion that splits an initiative makes several, which share motion and votes.
   *
   * @param part what it is about, where the motion splits the initiative
   * @param systems the notices that it is about
   */
  public record Item(
      int id,
      LocalDate date,
      String initiative,
      int initiativeVersion,
      Moved motion,
      List<Voted> votes,
      List<Counted> counts,
      String outcome,
      Words part,
      List<String> systems,
      Words reasons,
      Words conditions) {}

  public record Moved(
      int id,
      Words text,
      String mover,
      String seconder,
      String result,
      String minutesUrl,
      Integer replaces,
      Integer replacedBy) {}

  public record Voted(String voter, String option, String reason) {}

  public record Counted(String option, long value) {}

  @GET
  @Path("decisions")
  public Page<Item> all(
      @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("25") int limit) {
    var page = decisions.entries(visit.districtId(), after, Math.max(1, Math.min(limit, MOST)));
    return new Page<>(page.items().stream().map(DecisionResource::item).toList(), page.next());
  }

  @GET
  @Path("decisions/{id: \\d{1,9}}")
  public Item one(@PathParam("id") int id) {
    return item(decisions.entry(visit.districtId(), id));
  }

  /** Records a motion for good; answers with the decisions that it made. */
  @POST
  @Path("motions")
  public Response record(SentMotion sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.CLERK);
    if (sent == null) throw new BadInput("initiative", "empty");
    var question =
        questions.question(
            visit.districtId(), visit.getCaller(), sent.neededInitiative(), sent.day());
    var id =
        motions.record(
            visit.districtId(),
            visit.getCaller(),
            sent.neededInitiative(),
            sent.minute(question, visit));
    var recorded = decisions.one(visit.districtId(), String.valueOf(id));
    return Response.status(201)
        .entity(
            new Page<>(
                recorded.decisions().stream()
                    .map(d -> item(new Decisions.Entry(recorded, d)))
                    .toList(),
                null))
        .build();
  }

  static Item item(Decisions.Entry entry) {
    var m = entry.motion();
    var d = entry.decision();
    return new Item(
        d.id(),
        m.meetingOn(),
        m.initiative().slug(),
        m.initiative().version(),
        new Moved(
            m.id(),
            m.text(),
            m.mover(),
            m.seconder(),
            word(m.result()),
            m.minutesUrl(),
            m.replaces(),
            m.replacedBy()),
        m.votes().stream().map(v -> new Voted(v.voter(), word(v.option()), v.reason())).toList(),
        Arrays.stream(Option.values())
            .map(o -> new Counted(word(o), m.votes().stream().filter(v -> v.option() == o).count()))
            .toList(),
        word(d.outcome()),
        d.part(),
        d.systems().stream().map(MotionRecord.Concerned::slug).toList(),
        d.reasons(),
        d.conditions());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
