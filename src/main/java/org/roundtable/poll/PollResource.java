package org.roundtable.poll;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/** The advisory poll of an initiative, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/poll")
@Produces("application/json")
@Consumes("application/json")
public class PollResource {
  @Inject Polls polls;
  @Inject Visit visit;

  /**
   * A poll as programs see it.
   *
   * @param rule what was declared at opening, as a sentence in the asked language
   * @param results by choice; null while hidden
   * @param resultsNote why some numbers are shown together; null where none are
   */
  public record Item(
      Words question,
      List<String> choices,
      Instant opensAt,
      Instant closesAt,
      String rule,
      boolean advisory,
      boolean hiddenUntilClose,
      boolean bySchool,
      int eligible,
      int cast,
      Map<String, Result> results,
      String resultsNote) {}

  /**
   * One choice.
   *
   * @param verified null where it is shown together with the unverified
   * @param total null where the choice is shown together with others
   */
  public record Result(Integer verified, Integer unverified, Integer total, Together together) {}

  /** Choices that are shown as one number. */
  public record Together(List<String> choices, int total) {}

  /**
   * What staff send to open a poll; times as in RFC 3339. Whether the answers are hidden has to be
   * said, because it cannot be changed later.
   */
  public record Opening(
      Map<String, String> question,
      String opensAt,
      String closesAt,
      Boolean hiddenUntilClose,
      Boolean bySchool) {}

  /** A ballot as it is sent. */
  public record Paper(String choice, String nonce) {}

  /** What the voter keeps. */
  public record Answer(String tracker, String receipt, String nonce) {}

  @GET
  public Item show(@PathParam("initiative") String initiative) {
    return item(
        polls.of(visit.districtId(), visit.getCaller(), initiative).orElseThrow(NotFound::new));
  }

  @POST
  public Response open(@PathParam("initiative") String initiative, Opening sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.STAFF);
    if (sent == null) throw new BadInput("question", "empty");
    if (sent.hiddenUntilClose() == null) throw new BadInput("hidden_until_close", "sayHidden");
    var opening =
        new Poll.Opening(
            visit.spoken("question", sent.question()),
            moment("opens_at", sent.opensAt()),
            moment("closes_at", sent.closesAt()),
            sent.hiddenUntilClose(),
            Boolean.TRUE.equals(sent.bySchool()));
    var poll = polls.open(visit.districtId(), visit.getCaller(), initiative, opening);
    return Response.status(201).entity(item(poll)).build();
  }

  @POST
  @Path("ballot")
  public Answer cast(@PathParam("initiative") String initiative, Paper sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.PARENT);
    if (sent == null) throw new BadInput("choice", "choice");
    var nonce = sent.nonce() == null ? null : new Nonce(sent.nonce());
    return answer(
        polls.cast(
            visit.districtId(), visit.getCaller(), initiative, Choice.of(sent.choice()), nonce));
  }

  /** Replacing a choice is casting with the same nonce again. */
  @PUT
  @Path("ballot")
  public Answer replace(@PathParam("initiative") String initiative, Paper sent) {
    visit.getCaller().mustBe(visit.districtId(), Role.PARENT);
    if (sent == null || sent.nonce() == null) throw new BadInput("nonce", "nonce");
    return cast(initiative, sent);
  }

  /** The receipt once more, for who has voted and has the nonce. */
  @POST
  @Path("receipt")
  public Answer receipt(@PathParam("initiative") String initiative, Paper sent) {
    polls.mustHaveVoted(visit.districtId(), visit.getCaller(), initiative);
    var nonce = new Nonce(sent == null ? null : sent.nonce());
    return answer(polls.receipt(visit.districtId(), visit.getCaller(), initiative, nonce));
  }

  private static Answer answer(Polls.Cast cast) {
    return new Answer(cast.receipt().tracker(), cast.receipt().note(), cast.nonce().hex());
  }

  private Item item(PollRecord poll) {
    var sentences = Sentences.in(visit.getLocale());
    var tally = poll.tally();
    return new Item(
        poll.question(),
        Arrays.stream(Choice.values()).map(Choice::word).toList(),
        poll.opensAt(),
        poll.closesAt(),
        poll.rule(sentences),
        true,
        poll.hiddenUntilClose(),
        poll.bySchool(),
        poll.eligible(),
        poll.cast(),
        tally == null ? null : results(tally),
        tally == null || !tally.merged() ? null : sentences.say("poll.merged", Tally.FLOOR));
  }

  private static Map<String, Result> results(Tally tally) {
    var results = new LinkedHashMap<String, Result>();
    for (var choice : Choice.values()) {
      var row = tally.of(choice);
      results.put(
          choice.word(),
          row.merged()
              ? new Result(
                  null,
                  null,
                  null,
                  new Together(row.choices().stream().map(Choice::word).toList(), row.total()))
              : new Result(row.verified(), row.unverified(), row.total(), null));
    }
    return results;
  }

  private static Instant moment(String field, String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException unreadable) {
      throw new BadInput(field, "moment");
    }
  }
}
