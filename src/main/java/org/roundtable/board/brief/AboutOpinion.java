package org.roundtable.board.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.board.brief.Brief.Passage;
import org.roundtable.opinion.Bloc;
import org.roundtable.opinion.Picture;
import org.roundtable.opinion.SignedLetter;
import org.roundtable.opinion.math.Side;
import org.roundtable.paper.Phrase;

/** What the opinion page says, in sentences: its numbers and nothing that it hides. */
record AboutOpinion(Facts facts, Telling t) {
  private static final int HALF = 50;

  Passage spoke() {
    var sentences = new ArrayList<Sentence>();
    int people = picture().participants();
    int families = picture().families();
    sentences.add(
        people == 0
            ? here("spoke", "brief.silent")
            : here("spoke", Telling.counted("opinion.spoke", people), people));
    if (people > 0)
      sentences.add(
          picture().admitted() < Bloc.FLOOR
              ? here("spoke", "brief.tooFew")
              : here(
                  "spoke",
                  Telling.counted("opinion.admitted", picture().admitted()),
                  picture().admitted()));
    if (people <= families)
      sentences.add(here("spoke", Telling.counted("opinion.families", families), families));
    return new Passage(t.say("brief.spoke"), sentences);
  }

  /** Are there enough people to say more? */
  boolean enough() {
    return picture().admitted() >= Bloc.FLOOR;
  }

  Passage shared(int most) {
    var agree = standing(picture().agree());
    var disagree = standing(picture().disagree());
    var sentences = new ArrayList<Sentence>();
    int agreed = Math.min(agree.size(), Math.max(most - disagree.size(), (most + 1) / 2));
    agree.stream().limit(agreed).map(this::shared).forEach(sentences::add);
    disagree.stream().limit(most - agreed).map(this::shared).forEach(sentences::add);
    int left = agree.size() + disagree.size() - sentences.size();
    if (left > 0) sentences.add(here("shared", Telling.counted("brief.more", left), left));
    if (sentences.isEmpty())
      sentences.add(
          here(
              "shared",
              picture().blocs().isEmpty() ? "opinion.nothingMost" : "opinion.nothingShared"));
    return new Passage(t.say("opinion.shared"), sentences);
  }

  private Sentence shared(Picture.Line line) {
    var agrees = line.side() == Side.AGREE;
    return here(
        (agrees ? "agree-" : "disagree-") + line.point(),
        agrees ? "brief.agree" : "brief.disagree",
        words(line.point()),
        share(line.all()),
        share(line.verified()));
  }

  Passage divides(int most) {
    var lines = standing(picture().divides());
    var sentences = new ArrayList<Sentence>();
    lines.stream().limit(most).map(this::divides).forEach(sentences::add);
    int left = lines.size() - sentences.size();
    if (left > 0) sentences.add(here("divides", Telling.counted("brief.more", left), left));
    if (sentences.isEmpty())
      sentences.add(
          here(
              "divides",
              picture().blocs().isEmpty() ? "opinion.noGroups" : "opinion.nothingDivides"));
    return new Passage(t.say("opinion.divides"), sentences);
  }

  private Sentence divides(Picture.Line line) {
    var sides =
        IntStream.range(0, line.blocs().size())
            .mapToObj(i -> side(name(i), line.blocs().get(i)))
            .collect(Collectors.joining(", "));
    return here("divides-" + line.point(), "brief.divides", words(line.point()), capital(sides));
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String side(String group, Integer share) {
    if (share == null) return t.say("brief.side.hidden", group);
    var key = share > HALF ? "brief.side.for" : "brief.side.against";
    return t.say(share == HALF ? "brief.side.half" : key, group, t.percent(share));
  }

  Passage groups() {
    var sentences = IntStream.range(0, picture().blocs().size()).mapToObj(this::group).toList();
    return new Passage(t.say("brief.groups"), sentences);
  }

  private Sentence group(int place) {
    var bloc = picture().blocs().get(place);
    var anchor = "group-" + name(place);
    if (bloc.merged()) return here(anchor, "brief.group.merged", name(place), bloc.people());
    var first =
        picture().voices().get(place).stream()
            .filter(v -> facts.words().containsKey(v.point()))
            .findFirst();
    if (first.isEmpty()) return here(anchor, "brief.group.none", name(place), bloc.people());
    var voice = first.get();
    return here(
        anchor,
        "brief.group." + voice.side() + (voice.here() == null ? ".hidden" : ""),
        name(place),
        bloc.people(),
        words(voice.point()),
        share(voice.here()),
        share(voice.elsewhere()));
  }

  /** One sentence for each; what is left of them is on the page of all points. */
  Passage letters(int most) {
    var sentences = new ArrayList<Sentence>();
    var letters = facts.letters();
    letters.stream().limit(most).map(this::letter).forEach(sentences::add);
    int left = letters.size() - sentences.size();
    if (left > 0)
      sentences.add(
          t.inInitiative("/points#points", Telling.counted("brief.letters.more", left), left));
    return new Passage(t.say("letters.title"), sentences);
  }

  private Sentence letter(SignedLetter letter) {
    return t.inInitiative(
        "/points/" + letter.earliest() + "/near-copies#signed",
        "brief.letter",
        letter.signers(),
        words(letter.earliest()));
  }

  private List<Picture.Line> standing(List<Picture.Line> lines) {
    return lines.stream().filter(l -> facts.words().containsKey(l.point())).toList();
  }

  private Phrase words(long point) {
    return Phrase.quoted(facts.words().get(point));
  }

  private String share(Integer hundredths) {
    return hundredths == null ? t.say("opinion.few") : t.percent(hundredths);
  }

  private static String name(int place) {
    return Bloc.letter(place);
  }

  private Sentence here(String anchor, String key, Object... args) {
    return t.inInitiative("/opinion#" + anchor, key, args);
  }

  private Picture picture() {
    return facts.picture();
  }
}
