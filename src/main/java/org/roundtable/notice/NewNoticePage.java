package org.roundtable.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.Words;

/** Beginning the notice of a system that has none. */
@Named
@ViewScoped
public class NewNoticePage extends FormPage {
  @Inject Notices notices;
  private final Map<String, String> name = new LinkedHashMap<>();

  public void create() {
    attempt(
        () -> {
          var slug = notices.create(visit.districtId(), visit.getCaller(), new Words(name));
          return done(w.here("/desk/notices/" + slug), "notice.created");
        });
  }

  public Map<String, String> getName() {
    return name;
  }
}
