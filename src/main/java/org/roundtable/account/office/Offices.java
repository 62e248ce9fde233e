package org.roundtable.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Email;
import org.roundtable.account.Role;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.people.People;
import org.roundtable.district.District;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.district.Kind;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Slug;

/**
 * The districts' own affairs: settings and schools by their administrators, new ones by an
 * operator.
 */
@ApplicationScoped
@Transactional
public class Offices {
  @Inject Districts districts;
  @Inject People people;

  public void change(DistrictId district, Caller caller, DistrictSettings settings) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    districts.change(
        district,
        d -> {
          d.describe(settings.name(), settings.state(), settings.zone(), settings.spoken());
          if (settings.moderation() == null) throw new BadInput("moderation", "empty");
          d.moderate(settings.moderation());
          d.about(settings.paragraph());
        });
    SecurityLog.note("district-changed", district, caller.person());
  }

  public Districts.SchoolRecord addSchool(DistrictId district, Caller caller, String name) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    return districts.addSchool(district, name);
  }

  public void renameSchool(DistrictId district, Caller caller, int id, String name) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    districts.renameSchool(district, id, name);
  }

  public void removeSchool(DistrictId district, Caller caller, int id) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    districts.removeSchool(district, id);
  }

  /**
   * Adds a district and invites its first administrator.
   *
   * @param slug of its address; suggested from the name when empty
   */
  public DistrictRecord add(
      Caller caller, String slug, Kind kind, DistrictSettings settings, String administrator) {
    caller.mustBeOperator();
    var email = Email.of("administrator", administrator);
    var name = PlainText.neededLine("name", settings.name(), 120);
    var address =
        slug == null || slug.isBlank() ? Slug.from(name, "district") : new Slug(slug.strip());
    if (Slug.isReserved(address.value())) throw new BadInput("slug", "slugReserved");
    if (kind == null) throw new BadInput("kind", "empty");
    var added =
        districts.add(
            new District(
                address, name, kind, settings.state(), settings.zone(), settings.spoken()));
    people.invite(added.id(), caller, email.value(), Set.of(Role.DISTRICT_ADMINISTRATOR));
    SecurityLog.note("district-added", added.id(), caller.person());
    return added;
  }
}
