package org.roundtable.account.office;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Words;

/** What a district says of itself, its schools and board seats, for administrators' programs. */
@Path("v1/districts/{district}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficeResource {
  @Inject Visit visit;
  @Inject Offices offices;
  @Inject BoardSeats seats;

  /**
   * @param administrator the address of the first one; for a new district alone
   */
  public record Settings(
      String slug,
      String name,
      String kind,
      String state,
      String timeZone,
      List<String> languages,
      String moderation,
      Words about,
      String administrator) {
    DistrictSettings settings() {
      return new DistrictSettings(
          name,
          state,
          timeZone,
          languages,
          coded(Moderation.class, "moderation", moderation),
          about);
    }
  }

  public record SchoolName(String name) {}

  public record SeatBody(String name, Words office, String from, String to, Long person) {}

  public record SeatItem(int id, String name, Words office, String from, String to) {}

  @PUT
  public void change(Settings wanted) {
    mustAdminister();
    offices.change(visit.districtId(), visit.getCaller(), needed(wanted).settings());
  }

  @POST
  @Path("schools")
  public Response addSchool(SchoolName school) {
    mustAdminister();
    return Response.status(201)
        .entity(offices.addSchool(visit.districtId(), visit.getCaller(), needed(school).name()))
        .build();
  }

  @PUT
  @Path("schools/{school}")
  public void renameSchool(@PathParam("school") int school, SchoolName name) {
    mustAdminister();
    offices.renameSchool(visit.districtId(), visit.getCaller(), school, needed(name).name());
  }

  @DELETE
  @Path("schools/{school}")
  public void removeSchool(@PathParam("school") int school) {
    offices.removeSchool(visit.districtId(), visit.getCaller(), school);
  }

  @GET
  @Path("seats")
  public Page<SeatItem> board() {
    return new Page<>(
        seats.all(visit.districtId()).stream()
            .map(
                s ->
                    new SeatItem(
                        s.id(),
                        s.name(),
                        s.office(),
                        s.from().toString(),
                        s.to() == null ? null : s.to().toString()))
            .toList(),
        null);
  }

  @POST
  @Path("seats")
  public Response addSeat(SeatBody seat) {
    keep(0, seat);
    return Response.status(201).entity(board()).build();
  }

  @PUT
  @Path("seats/{seat}")
  public Page<SeatItem> changeSeat(@PathParam("seat") int seat, SeatBody body) {
    mustAdminister();
    if (seat < 1) throw new NotFound();
    keep(seat, body);
    return board();
  }

  private void mustAdminister() {
    visit.getCaller().mustBe(visit.districtId(), Role.DISTRICT_ADMINISTRATOR);
  }

  private void keep(int number, SeatBody body) {
    mustAdminister();
    var b = needed(body);
    seats.keep(
        visit.districtId(),
        visit.getCaller(),
        new BoardSeats.Seat(
            number,
            b.name(),
            b.office() == null ? Words.NONE : b.office(),
            SeatForm.day("from", b.from()),
            SeatForm.day("to", b.to()),
            b.person()));
  }

  static <E extends Enum<E>> E coded(Class<E> type, String field, String code) {
    if (code == null) return null;
    for (var one : type.getEnumConstants())
      if (one.name().toLowerCase(Locale.ROOT).equals(code)) return one;
    throw new BadInput(field, "code");
  }

  static <T> T needed(T body) {
    if (body == null) throw new BadInput("body", "empty");
    return body;
  }
}
