package org.roundtable.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Sentences;

/**
 * Whatever else goes wrong under /api: a plain sentence, and a reference number that is in the log.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());
  @Inject Visit visit;

  @Override
  public Response toResponse(Throwable failure) {
    var sentences = Sentences.in(visit.getLocale());
    var refused = Failures.refusal(failure);
    if (refused != null) return Problem.of(refused, visit.getLocale());
    if (failure instanceof WebApplicationException known) {
      var status = known.getResponse().getStatus();
      var key = "error." + status;
      return Problem.of(
          status,
          sentences.say(sentences.has(key) ? key : status < 500 ? "error.400" : "error.500", ""));
    }
    if (failure instanceof ProcessingException || failure instanceof JsonException)
      return Problem.of(400, sentences.say("error.400"));
    var reference = Reference.fresh();
    LOG.log(Level.ERROR, "failure " + reference, failure);
    var status = Failures.statusOf(failure);
    return Problem.of(status, sentences.say("error." + status, reference));
  }
}
