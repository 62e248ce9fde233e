package org.roundtable.account.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.account.FormPage;
import org.roundtable.account.Role;
import org.roundtable.kernel.Page;

/** A district's people, found by name or address, and the invitation of more. */
@Named
@ViewScoped
public class PeoplePage extends FormPage {
  @Inject People people;
  @Inject Invitations invitations;
  private transient Page<People.Entry> page;
  private transient List<Invitations.Invitation> open;
  private String search;
  private Long after;
  private String email;
  private List<Role> roles = new ArrayList<>();

  @PostConstruct
  void arrive() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    search = asked.get("q");
    var last = asked.get("after");
    if (last != null && last.matches("\\d{1,18}")) after = Long.valueOf(last);
  }

  public void invite() {
    attempt(
        () -> {
          people.invite(visit.districtId(), visit.getCaller(), email, Set.copyOf(roles));
          return done(w.here("/desk/people"), "invited");
        });
  }

  public void revoke(long invitation) {
    attempt(
        () -> {
          invitations.revoke(visit.districtId(), visit.getCaller(), invitation);
          return done(w.here("/desk/people"), "invitationRevoked");
        });
  }

  public Page<People.Entry> getPage() {
    if (page == null) page = people.page(visit.districtId(), visit.getCaller(), search, after);
    return page;
  }

  public List<Invitations.Invitation> getInvitations() {
    if (open == null) open = invitations.open(visit.districtId(), visit.getCaller());
    return open;
  }

  public Map<Role, String> getAllRoles() {
    var all = new LinkedHashMap<Role, String>();
    for (var role : Role.values()) if (role != Role.OPERATOR) all.put(role, w.name(role));
    return all;
  }

  /** The rest of the list, with what was searched for. */
  public String getNext() {
    var q =
        search == null
            ? ""
            : "&q=" + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8);
    return w.here("/desk/people?after=" + getPage().next() + q);
  }

  public String getSearch() {
    return search;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public List<Role> getRoles() {
    return roles;
  }

  public void setRoles(List<Role> roles) {
    this.roles = roles;
  }
}
