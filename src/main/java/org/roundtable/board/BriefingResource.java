package org.roundtable.board;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.account.Visit;
import org.roundtable.initiative.Part;
import org.roundtable.kernel.Words;
import org.roundtable.opinion.FormLetters;
import org.roundtable.opinion.SignedLetters;
import org.roundtable.response.PointLine;
import org.roundtable.response.ResponseResource;

/** The facts of the page that the board reads, for programs. */
@Path("v1/districts/{district}/initiatives/{initiative}/board")
@Produces("application/json")
public class BriefingResource {
  @Inject Briefings briefings;
  @Inject FormLetters letters;
  @Inject Visit visit;

  /**
   * @param advisoryPoll how many cast a ballot in the advisory poll; its results are at {@code
   *     …/poll}; null where none was opened
   * @param bySchool null while the poll is open, or where single families could be guessed
   * @param waiting the most supported points without an answer
   */
  public record Facts(
      Words title,
      Words summary,
      String stage,
      LocalDate boardOn,
      int versions,
      List<String> changedParts,
      Ballots advisoryPoll,
      List<School> bySchool,
      int points,
      int unanswered,
      List<Said> mostSupported,
      List<Said> mostDivisive,
      List<Said> waiting,
      List<ResponseResource.Answer> themes,
      List<Unknown> notYetKnown,
      List<DecisionResource.Item> decisions) {}

  public record Ballots(int cast, int eligible) {}

  /** Schools that are shown together, with the ballots of each group of choices. */
  public record School(List<String> schools, boolean otherFamilies, List<Column> ballots) {}

  public record Column(List<String> choices, int ballots) {}

  /**
   * A point with what people think of it.
   *
   * @param theme the theme of its published answer, or null
   * @param signers how many people say nearly the same, the author among them; 0 where nobody else
   *     does. Their points are at {@code …/points/ID/near-copies}
   */
  public record Said(
      long id,
      String text,
      Instant createdAt,
      int agree,
      int disagree,
      int pass,
      Integer theme,
      Words themeTitle,
      Words answer,
      int signers) {}

  /**
   * @param questions the open topics, as the notice's own list of open questions names them
   */
  public record Unknown(String notice, List<String> questions) {}

  @GET
  public Facts facts(@PathParam("initiative") String initiative) {
    var b = briefings.briefing(visit.districtId(), visit.getCaller(), initiative);
    var text = b.reading().text();
    var signed = letters.of(b.reading().ref().id());
    return new Facts(
        text.of(Part.TITLE),
        text.of(Part.SUMMARY),
        DecisionResource.word(b.reading().ref().stage()),
        b.reading().boardOn(),
        b.versions(),
        words(b.changed()),
        b.poll() == null ? null : new Ballots(b.poll().cast(), b.poll().eligible()),
        b.bySchool().map(BriefingResource::schools).orElse(null),
        b.coverage().points(),
        b.coverage().unanswered(),
        said(b.supported(), signed),
        said(b.divisive(), signed),
        said(b.waiting(), signed),
        b.themes().stream().map(ResponseResource.Answer::of).toList(),
        b.unknown().stream().map(u -> new Unknown(u.slug(), topics(u))).toList(),
        b.motions().stream()
            .flatMap(m -> m.decisions().stream().map(d -> new Decisions.Entry(m, d)))
            .map(DecisionResource::item)
            .toList());
  }

  private static List<String> topics(Briefing.Unknown unknown) {
    return unknown.open().stream().map(Object::toString).toList();
  }

  private static List<Said> said(List<PointLine> points, SignedLetters signed) {
    return points.stream()
        .map(
            p ->
                new Said(
                    p.id(),
                    p.text(),
                    p.createdAt(),
                    p.agree(),
                    p.disagree(),
                    p.pass(),
                    p.theme(),
                    p.themeTitle(),
                    p.answer(),
                    signed.signers(p.id())))
        .toList();
  }

  private static List<School> schools(BySchool poll) {
    return poll.rows().stream()
        .map(line -> new School(line.schools(), line.others(), columns(poll, line)))
        .toList();
  }

  private static List<Column> columns(BySchool poll, BySchool.Line line) {
    return IntStream.range(0, poll.columns().size())
        .mapToObj(
            i ->
                new Column(
                    words(poll.columns().get(i).stream().sorted().toList()), line.ballots().get(i)))
        .toList();
  }

  private static List<String> words(List<? extends Enum<?>> constants) {
    return constants.stream().map(DecisionResource::word).toList();
  }
}
