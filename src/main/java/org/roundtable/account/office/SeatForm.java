package org.roundtable.account.office;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** What is typed into the form of a seat on the board; days as browsers send them, 2026-11-21. */
public class SeatForm implements Serializable {
  private int id;
  private String member;
  private String officeEnglish;
  private String officeSpanish;
  private String from;
  private String to;
  private String person;

  static SeatForm of(BoardSeats.Seat seat) {
    var form = new SeatForm();
    form.id = seat.id();
    form.member = seat.name();
    form.officeEnglish = seat.office().byLanguage().get("en");
    form.officeSpanish = seat.office().byLanguage().get("es");
    form.from = seat.from().toString();
    form.to = seat.to() == null ? null : seat.to().toString();
    form.person = seat.person() == null ? null : seat.person().toString();
    return form;
  }

  BoardSeats.Seat seat() {
    var office =
        Words.NONE
            .with("en", officeEnglish == null ? "" : officeEnglish)
            .with("es", officeSpanish == null ? "" : officeSpanish);
    return new BoardSeats.Seat(id, member, office, day("from", from), day("to", to), number());
  }

  static LocalDate day(String field, String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException unreadable) {
      throw new BadInput(field, "day");
    }
  }

  private Long number() {
    if (person == null || person.isBlank()) return null;
    if (!person.strip().matches("\\d{1,18}")) throw new BadInput("person", "person");
    return Long.valueOf(person.strip());
  }

  public int getId() {
    return id;
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public String getOfficeEnglish() {
    return officeEnglish;
  }

  public void setOfficeEnglish(String officeEnglish) {
    this.officeEnglish = officeEnglish;
  }

  public String getOfficeSpanish() {
    return officeSpanish;
  }

  public void setOfficeSpanish(String officeSpanish) {
    this.officeSpanish = officeSpanish;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
