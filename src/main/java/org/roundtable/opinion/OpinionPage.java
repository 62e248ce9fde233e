package org.roundtable.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.comment.About;
import org.roundtable.comment.Points;
import org.roundtable.opinion.math.Participant;
import org.roundtable.opinion.math.Point;

/** What families agree on, what divides them, and each group in its own words. */
@Named
@RequestScoped
public class OpinionPage {
  private static final double LARGEST_CIRCLE = 16;
  private static final int NEXT = 3;

  @Inject Visit visit;
  @Inject Wording w;
  @Inject Opinions opinions;
  @Inject Points points;
  private About about;
  private Opinions.View view;

  /** A group on the map, in the units of its view box of 100 by 60. */
  public record Circle(String name, String x, String y, String radius) {}

  public About getAbout() {
    if (about == null) about = points.about(visit.districtId(), visit.getCaller(), initiative());
    return about;
  }

  public Picture getPicture() {
    return view().picture();
  }

  private Opinions.View view() {
    if (view == null) view = opinions.view(getAbout().initiative(), visit.getCaller(), NEXT);
    return view;
  }

  public boolean isSilent() {
    return getPicture().participants() == 0;
  }

  /** Fewer than can be shown without telling who thinks what? */
  public boolean isTooFew() {
    return getPicture().admitted() < Bloc.FLOOR;
  }

  public List<Picture.Line> getAgree() {
    return shown(getPicture().agree());
  }

  public List<Picture.Line> getDisagree() {
    return shown(getPicture().disagree());
  }

  public List<Picture.Line> getDivides() {
    return shown(getPicture().divides());
  }

  /** Only what still stands: a point that others no longer see says nothing here either. */
  private List<Picture.Line> shown(List<Picture.Line> lines) {
    return lines.stream().filter(line -> view().words().containsKey(line.point())).toList();
  }

  public List<Picture.Voice> voices(int bloc) {
    return getPicture().voices().get(bloc).stream()
        .filter(voice -> view().words().containsKey(voice.point()))
        .toList();
  }

  public String text(long point) {
    return view().words().get(point);
  }

  public String of(long point) {
    return w.here("/initiatives/" + initiative() + "/points/" + point);
  }

  public String getHome() {
    return w.here("/initiatives/" + initiative());
  }

  /** All points. */
  public String getAll() {
    return w.here("/initiatives/" + initiative() + "/points");
  }

  /** Points that wait for the reader's reaction. */
  public List<Long> getNext() {
    return view().next();
  }

  public String name(int bloc) {
    return Bloc.letter(bloc);
  }

  public String percent(Integer share) {
    return share == null ? w.say("opinion.few") : w.say("poll.percent", share);
  }

  /** The group of whoever reads, by its letter, or null. */
  public String getMine() {
    var blocs = getPicture().blocs();
    for (int i = 0; i < blocs.size(); i++)
      if (mine().isPresent() && blocs.get(i).groups().contains(mine().get().group()))
        return name(i);
    return null;
  }

  private Optional<Participant> mine() {
    return view().standing();
  }

  public List<Circle> getCircles() {
    var blocs = getPicture().blocs();
    var circles = new ArrayList<Circle>();
    for (int i = 0; i < blocs.size(); i++) {
      var radius = LARGEST_CIRCLE * Math.sqrt((double) blocs.get(i).people() / largest());
      circles.add(circle(name(i), blocs.get(i).centre(), radius));
    }
    return circles;
  }

  private int largest() {
    return getPicture().blocs().stream().mapToInt(Bloc::people).max().orElse(1);
  }

  /** The reader's own dot; nobody else's is ever drawn. */
  public Circle getMe() {
    return mine().isEmpty() || getPicture().blocs().isEmpty()
        ? null
        : circle("", mine().get().point(), 1.5);
  }

  private Circle circle(String name, Point at, double radius) {
    double far = reach();
    return new Circle(
        name, units(50 + 33 * at.x() / far), units(30 - 13 * at.y() / far), units(radius));
  }

  private double reach() {
    return Stream.concat(
            getPicture().blocs().stream().map(Bloc::centre),
            mine().stream().map(Participant::point))
        .mapToDouble(p -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
        .reduce(1e-9, Math::max);
  }

  private static String units(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private String initiative() {
    return visit.name("initiative");
  }
}
