package org.roundtable.notice;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.reading.Reading;

/** Measures a text that somebody is writing. Nothing of it is kept. */
@Path("v1/reading")
@Produces("application/json")
public class ReadingResource {
  static final int LONGEST = 40_000;
  static final int MOST_NAMES = 200;

  @Inject Visit visit;

  /**
   * @param language of the text, not of the answer: that is the asker's
   * @param names proper names that weigh on no score; none when left out
   */
  public record Sent(String language, String text, List<String> names) {}

  @POST
  public Advice read(Sent sent) {
    if (sent == null || sent.language() == null || sent.language().isBlank())
      throw new BadInput("language", "empty");
    if (sent.text() == null) throw new BadInput("text", "empty");
    int length = sent.text().codePointCount(0, sent.text().length());
    if (length > LONGEST) throw new BadInput("text", "tooLong", LONGEST, length);
    var names = sent.names() == null ? List.<String>of() : sent.names();
    if (names.size() > MOST_NAMES) throw new BadInput("names", "tooManyNames", MOST_NAMES);
    return Advice.on(
        Reading.of(sent.language(), sent.text(), names),
        sent.text(),
        Sentences.in(visit.getLocale()));
  }
}
