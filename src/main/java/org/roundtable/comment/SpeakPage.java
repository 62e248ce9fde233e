package org.roundtable.comment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.NotFound;

/**
 * Taking part: making a point, replying, reacting, answering the moderator. A reaction names the
 * point by its id, never by its row, for the list may have changed meanwhile.
 */
@Named
@ViewScoped
public class SpeakPage extends FormPage {
  @Inject Points points;
  @Inject Comments comments;
  @Inject Reactions reactions;
  @Inject ModerationActs acts;
  @Inject Networks networks;
  private String text;
  private String details;
  private String answer;

  public void make() {
    attempt(
        () -> {
          var id =
              comments.makePoint(
                  visit.districtId(), visit.getCaller(), initiative(), new Draft(text, details));
          networks.note(visit, initiative());
          var point = points.one(visit.districtId(), visit.getCaller(), initiative(), id);
          return done(
              w.here("/initiatives/" + initiative() + "/points/" + id),
              point.state() == State.SHOWN ? "point.made" : "point.waiting");
        });
  }

  public void reply() {
    attempt(
        () -> {
          var id =
              comments.reply(visit.districtId(), visit.getCaller(), place(), new Draft(text, null));
          var reply =
              points.oneReply(
                  visit.districtId(), visit.getCaller(), new Comments.Place(initiative(), id));
          return done(
              w.here("/initiatives/" + initiative() + "/points/" + place().id()) + "#p" + id,
              reply.state() == State.SHOWN ? "reply.made" : "reply.waiting");
        });
  }

  /** The pressed button says which point and what: {@code 17 agree}, or {@code 17 none}. */
  public void react() {
    var pressed = parameter("react:send").split(" ", -1);
    var place = new Comments.Place(initiative(), PointPage.number(pressed[0], -1));
    attempt(
        () -> {
          if (pressed.length != 2) throw new NotFound();
          if (pressed[1].equals("none"))
            reactions.remove(visit.districtId(), visit.getCaller(), place);
          else
            reactions.react(
                visit.districtId(),
                visit.getCaller(),
                place,
                PointJson.named(Reaction.class, pressed[1]));
          networks.note(visit, initiative());
          return here() + "#p" + place.id();
        });
  }

  public void answer() {
    attempt(
        () -> {
          var ruling = points.ruling(visit.districtId(), visit.getCaller(), place().id());
          if (ruling == null) throw new NotFound();
          acts.answer(visit.districtId(), visit.getCaller(), ruling.id(), answer);
          return done(here(), "answer.sent");
        });
  }

  /** This page again, at the same place of the same list. */
  private String here() {
    var address = new StringBuilder(w.to(visit.getPath()));
    for (var name : new String[] {"sort", "after"}) {
      var value = parameter(name);
      if (value.matches("\\w+"))
        address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
    }
    return address.toString();
  }

  private static String parameter(String name) {
    var value =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    return value == null ? "" : value;
  }

  private String initiative() {
    return visit.name("initiative");
  }

  private Comments.Place place() {
    return new Comments.Place(initiative(), PointPage.number(visit.name("point"), -1));
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getDetails() {
    return details;
  }

  public void setDetails(String details) {
    this.details = details;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
