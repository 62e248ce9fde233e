package org.roundtable.board.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.roundtable.board.Briefing;
import org.roundtable.board.MotionRecord;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Kind;
import org.roundtable.district.Moderation;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Reading;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.StageLine;
import org.roundtable.initiative.Text;
import org.roundtable.initiative.Version;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Path;
import org.roundtable.opinion.Bloc;
import org.roundtable.opinion.Picture;
import org.roundtable.opinion.Picture.Line;
import org.roundtable.opinion.Picture.Voice;
import org.roundtable.opinion.SignedLetter;
import org.roundtable.opinion.letters.Letter;
import org.roundtable.opinion.math.Point;
import org.roundtable.opinion.math.Side;
import org.roundtable.poll.Choice;
import org.roundtable.poll.Phase;
import org.roundtable.poll.PollRecord;
import org.roundtable.poll.Tally;
import org.roundtable.response.PointLine;
import org.roundtable.response.ThemeRecord;
import org.roundtable.response.Themes;

/** An initiative of Jefferson County as a brief finds it; each test changes what it is about. */
final class Story {
  static final Instant OPENED = Instant.parse("2026-10-01T15:00:00Z");
  static final Instant CLOSED = Instant.parse("2026-10-22T23:00:00Z");
  private static final Words QUESTION =
      new Words(Map.of("en", "Should we go ahead?", "es", "¿Seguimos adelante?"));

  Words title = new Words(Map.of("en", "A data store", "es", "Un almacén de datos"));
  Words summary = new Words(Map.of("en", "Grades in one place.", "es", "Notas en un lugar."));
  Stage stage = Stage.BOARD;
  Outcome outcome;
  LocalDate boardOn = LocalDate.of(2026, 11, 5);
  PollRecord poll;
  int participants = 1_240;
  int admitted = 900;
  int families = 4_200;
  List<Integer> groups = List.of();
  int merged;
  final List<Line> agree = new ArrayList<>();
  final List<Line> disagree = new ArrayList<>();
  final List<Line> divides = new ArrayList<>();
  final List<List<Voice>> voices = new ArrayList<>();
  final List<SignedLetter> letters = new ArrayList<>();
  final Map<Long, String> words = new TreeMap<>();
  final List<PointLine> waiting = new ArrayList<>();
  final List<Briefing.Unknown> unknown = new ArrayList<>();
  List<ThemeRecord> themes = List.of();
  Themes.Coverage coverage = new Themes.Coverage(0, 0, 0);

  static Story silent() {
    var story = new Story();
    story.participants = 0;
    story.admitted = 0;
    return story;
  }

  /** Something of everything, as much as there can be, in points of these words. */
  static Story rich(String point) {
    var story = new Story();
    story.groups = List.of(500, 200, 100, 60, 40);
    for (long id = 1; id <= 40; id++) story.words.put(id, id + " " + point);
    for (long id = 1; id <= 5; id++) {
      story.agree.add(new Line(id, Side.AGREE, 91, 88, List.of(95, 90, 89, 88, 87), 8));
      story.disagree.add(new Line(id + 5, Side.DISAGREE, 81, 77, List.of(85, 80, 79, 78, 77), 8));
      story.divides.add(new Line(id + 10, Side.AGREE, 51, 47, List.of(93, 14, 50, 62, 21), 79));
      story.voices.add(List.of(new Voice(id + 15, Side.AGREE, 94, 13)));
      story.letters.add(story.letter(id + 20, 500));
      story.waits(id + 25, 320, 25);
    }
    story.unknown.add(
        new Briefing.Unknown(
            "inbloom",
            Words.english("x"),
            List.of(Path.of(Field.RETENTION), Path.row(Field.RECIPIENTS, "COLLEGE"))));
    story.themes = List.of(theme());
    story.coverage = new Themes.Coverage(40, 20, 12);
    return story.asks(Phase.CLOSED, tally(700, 210, 130, 60));
  }

  Story asks(Phase phase, Tally tally) {
    int cast = tally == null ? 71 : tally.cast();
    poll = new PollRecord(1, QUESTION, OPENED, CLOSED, true, false, 4_000, cast, phase, tally);
    return this;
  }

  /** Half of each are verified. */
  static Tally tally(int... ballots) {
    return Tally.of(
        IntStream.range(0, 2 * ballots.length)
            .mapToObj(i -> new Tally.Count(Choice.values()[i / 2], i % 2 == 0, ballots[i / 2] / 2))
            .toList());
  }

  static ThemeRecord theme() {
    var said = Words.english("Servers");
    return new ThemeRecord(1, said, said, CLOSED, CLOSED, 12, 0, List.of());
  }

  SignedLetter letter(long point, int signers) {
    return new SignedLetter(List.of(new Letter.Copy(point, 1)), signers);
  }

  void waits(long point, int agree, int disagree) {
    waiting.add(
        new PointLine(
            point, words.get(point), OPENED, agree, disagree, 0, null, Words.NONE, Words.NONE, ""));
  }

  Facts facts() {
    var ref = new Initiative.Ref(7, new DistrictId(1), "store", stage, outcome, OPENED, CLOSED);
    var parts = new TreeMap<Part, Words>(Map.of(Part.TITLE, title, Part.SUMMARY, summary));
    var reading =
        new Reading(
            ref,
            new Version(1, OPENED, OPENED, Words.NONE, new Text(parts)),
            Words.NONE,
            boardOn,
            null,
            List.of(),
            List.of(),
            new StageLine(List.of()));
    var briefing =
        new Briefing(
            reading,
            List.of(),
            poll,
            Optional.empty(),
            List.of(),
            List.of(),
            coverage,
            themes,
            waiting,
            unknown,
            List.<MotionRecord>of());
    return new Facts(jeffco(), briefing, picture(), letters, words);
  }

  private static DistrictRecord jeffco() {
    return new DistrictRecord(
        new DistrictId(1),
        "jeffco",
        "Jefferson County Schools",
        Kind.SCHOOL_DISTRICT,
        "CO",
        ZoneId.of("America/Denver"),
        List.of("en", "es"),
        Moderation.REPORTED_ONLY,
        Words.NONE,
        false);
  }

  private Picture picture() {
    var blocs = new ArrayList<Bloc>();
    for (int i = 0; i < groups.size(); i++)
      blocs.add(
          new Bloc(
              i < groups.size() - merged ? List.of(i) : List.of(i, i + 1),
              groups.get(i),
              List.of(),
              List.of(),
              new Point(i, i)));
    return new Picture(
        9_000, participants, admitted, families, 0, blocs, voices, agree, disagree, divides);
  }

  Brief in(String language) {
    return BriefText.of(facts(), Locale.forLanguageTag(language));
  }

  static List<Integer> shares(Integer... hundredths) {
    return Arrays.asList(hundredths);
  }
}
