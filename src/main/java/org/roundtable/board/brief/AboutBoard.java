package org.roundtable.board.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roundtable.board.Briefing;
import org.roundtable.board.MotionRecord;
import org.roundtable.board.brief.Brief.Passage;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Stage;
import org.roundtable.paper.Phrase;
import org.roundtable.poll.PollRecord;
import org.roundtable.poll.Tally;
import org.roundtable.response.ThemeRecord;

/** What is proposed, what the advisory poll says, and what is still open before the board. */
record AboutBoard(Briefing b, Telling t) {

  Phrase title() {
    return t.quoted(b.reading().text().of(Part.TITLE));
  }

  Passage proposal() {
    var sentences = new ArrayList<Sentence>();
    if (b.reading().text().has(Part.SUMMARY))
      sentences.add(
          t.inBriefing(
              "#proposal", "brief.summary", t.quoted(b.reading().text().of(Part.SUMMARY))));
    var ref = b.reading().ref();
    if (ref.commentsOpenAt() != null)
      sentences.add(
          t.inBriefing(
              "#dates",
              "brief.comments",
              t.day(ref.commentsOpenAt()),
              t.day(ref.commentsCloseAt())));
    sentences.add(meeting());
    return new Passage(t.say("board.proposal"), sentences);
  }

  private Sentence meeting() {
    var standing = b.motions().stream().filter(m -> m.replacedBy() == null).findFirst();
    if (standing.isPresent()) return decided(standing.get());
    var outcome = b.reading().ref().outcome();
    if (outcome != null) return t.inInitiative("#timeline", "initiative.say." + outcome);
    var day = b.reading().boardOn();
    return day == null
        ? t.inBriefing("#dates", "brief.noMeeting")
        : t.inBriefing("#dates", "brief.meeting", t.day(day));
  }

  private Sentence decided(MotionRecord motion) {
    return t.inBriefing(
        "#decided",
        "brief.decided",
        t.day(motion.meetingOn()),
        motion.split() ? t.say("motion.split") : t.name(motion.outcome()));
  }

  Passage poll() {
    var sentences = new ArrayList<Sentence>();
    var poll = b.poll();
    if (poll == null) sentences.add(t.inBriefing("#poll", "brief.poll.none"));
    else if (poll.notYetOpen())
      sentences.add(inPoll("brief.poll.opens", t.quoted(poll.question()), t.day(poll.opensAt())));
    else {
      sentences.add(
          inPoll(
              poll.open() ? "brief.poll.open" : "brief.poll.closed",
              t.quoted(poll.question()),
              poll.cast(),
              poll.eligible(),
              t.day(poll.closesAt())));
      sentences.addAll(answers(poll));
    }
    return new Passage(t.say("poll.title"), sentences);
  }

  private List<Sentence> answers(PollRecord poll) {
    if (poll.tally() == null) return List.of(inPoll("brief.poll.hidden"));
    if (poll.cast() == 0) return List.of();
    if (poll.tally().rows().size() == 1) return List.of(inPoll("brief.poll.together"));
    return poll.tally().rows().stream().map(row -> answer(row, poll.cast())).toList();
  }

  private Sentence answer(Tally.Row row, int cast) {
    var names = t.names(row.choices());
    var choice = row.merged() ? t.say("poll.together", names) : names;
    return inPoll(
        row.split() ? "brief.poll.split" : "brief.poll.whole",
        choice,
        row.total(),
        t.percent(row.percentOf(cast)),
        row.split() ? row.verified() : 0);
  }

  private Sentence inPoll(String key, Object... args) {
    return t.inInitiative("/poll#poll", key, args);
  }

  /** What the district answers, and what nobody has answered yet. */
  Passage answers(int waiting) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(response());
    var coverage = b.coverage();
    if (coverage.points() == 0) sentences.add(t.inBriefing("#waiting", "board.noPoints"));
    else if (coverage.unanswered() == 0)
      sentences.add(t.inBriefing("#waiting", "board.allAnswered"));
    else
      sentences.add(
          t.inBriefing("#waiting", "brief.unanswered", coverage.unanswered(), coverage.points()));
    b.waiting().stream()
        .limit(waiting)
        .map(
            p ->
                t.inBriefing(
                    "#waiting", "brief.waiting", Phrase.quoted(p.text()), p.agree(), p.disagree()))
        .forEach(sentences::add);
    if (!b.unknown().isEmpty())
      sentences.add(
          t.inBriefing("#unknown", Telling.counted("brief.unknown", b.questions()), b.questions()));
    return new Passage(t.say("response.title"), sentences);
  }

  private Sentence response() {
    if (b.themes().isEmpty())
      return t.inInitiative(
          "/response#state",
          b.reading().ref().stage() == Stage.RESPONSE ? "brief.writing" : "brief.notAnswered");
    return t.inInitiative(
        "/response#state",
        Telling.counted("brief.answers", b.themes().size()),
        b.themes().size(),
        b.coverage().answered(),
        b.coverage().points(),
        t.day(firstPublished()));
  }

  private Instant firstPublished() {
    return b.themes().stream()
        .map(ThemeRecord::publishedAt)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
