package org.roundtable.account.office;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.district.Districts;
import org.roundtable.district.Moderation;

/** A district's own settings: what it says of itself, its schools, its board. */
@Named
@ViewScoped
public class DistrictPage extends FormPage {
  @Inject Offices offices;
  @Inject Districts districts;
  @Inject BoardSeats seats;
  private DistrictForm form;
  private SeatForm seat = new SeatForm();
  private String school;
  private transient List<Districts.SchoolRecord> schools;
  private transient List<BoardSeats.Seat> board;

  @PostConstruct
  void arrive() {
    form = DistrictForm.of(visit.getDistrict());
  }

  public void save() {
    attempt(
        () -> {
          offices.change(visit.districtId(), visit.getCaller(), form.settings());
          return done(w.here("/desk/district"), "saved");
        });
  }

  public void addSchool() {
    attempt(
        () -> {
          offices.addSchool(visit.districtId(), visit.getCaller(), school);
          return done(w.here("/desk/district#schools"), "saved");
        });
  }

  public void removeSchool(int id) {
    attempt(
        () -> {
          offices.removeSchool(visit.districtId(), visit.getCaller(), id);
          return done(w.here("/desk/district#schools"), "saved");
        });
  }

  public void keepSeat() {
    attempt(
        () -> {
          seats.keep(visit.districtId(), visit.getCaller(), seat.seat());
          return done(w.here("/desk/district#board"), "saved");
        });
  }

  /** Takes a seat into the form, to change it. */
  public void change(int id) {
    getBoard().stream().filter(s -> s.id() == id).findFirst().ifPresent(s -> seat = SeatForm.of(s));
  }

  public List<Districts.SchoolRecord> getSchools() {
    if (schools == null) schools = districts.schools(visit.districtId());
    return schools;
  }

  public List<BoardSeats.Seat> getBoard() {
    if (board == null) board = seats.all(visit.districtId());
    return board;
  }

  /** Accounts that may sit on the board. */
  public Map<String, String> getMembers() {
    var all = new LinkedHashMap<String, String>();
    all.put("", w.say("district.board.nobody"));
    seats
        .accounts(visit.districtId(), visit.getCaller())
        .forEach((id, name) -> all.put(id.toString(), name));
    return all;
  }

  public Map<Moderation, String> getRules() {
    var all = new LinkedHashMap<Moderation, String>();
    for (var rule : Moderation.values()) all.put(rule, w.name(rule));
    return all;
  }

  public DistrictForm getForm() {
    return form;
  }

  public SeatForm getSeat() {
    return seat;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(String school) {
    this.school = school;
  }
}
