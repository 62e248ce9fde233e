package org.roundtable.account.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Refused;

/** The file with everything that the portal knows about the reader. */
@Named
@RequestScoped
public class DataPage {
  @Inject OwnThings things;
  @Inject Limits limits;
  @Inject Visit visit;

  public void download() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var answer = faces.getExternalContext();
    try {
      limits.take(Limit.DOWNLOAD_OF_PERSON, visit.getCaller().mustBeSignedIn().value());
      var bytes = things.everything(visit.getCaller()).getBytes(StandardCharsets.UTF_8);
      answer.setResponseContentType("application/json;charset=UTF-8");
      answer.setResponseHeader(
          "Content-Disposition", "attachment; filename=\"roundtable-my-data.json\"");
      answer.setResponseContentLength(bytes.length);
      answer.getResponseOutputStream().write(bytes);
    } catch (Refused refused) {
      answer.responseSendError(refused.status(), null);
    }
    faces.responseComplete();
  }
}
