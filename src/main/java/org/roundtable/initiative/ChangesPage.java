package org.roundtable.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;

/** The versions of one initiative, and what became of the text between two of them. */
@Named
@RequestScoped
public class ChangesPage {
  @Inject Initiatives initiatives;
  @Inject Versions versions;
  @Inject Visit visit;
  @Inject HttpServletRequest request;
  private Reading reading;
  private List<Versions.Entry> all;
  private List<Text.Difference> differences;

  public Reading getReading() {
    if (reading == null)
      reading = initiatives.read(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return reading;
  }

  public List<Versions.Entry> getAll() {
    if (all == null) all = versions.all(getReading().ref());
    return all;
  }

  public int getTo() {
    return number("to", getReading().version().number());
  }

  public int getFrom() {
    return number("from", Math.max(1, getTo() - 1));
  }

  /** Is there anything to compare? */
  public boolean isComparable() {
    return getAll().size() > 1 && getFrom() != getTo();
  }

  public List<Text.Difference> getDifferences() {
    if (differences == null) {
      var of = getReading().ref();
      var before = versions.published(of, getFrom()).text();
      var after = versions.published(of, getTo()).text();
      differences = after.since(before).stream().filter(d -> read(d, after)).toList();
    }
    return differences;
  }

  /** One reads in one language; another one stands in where a part is missing in the reader's. */
  private boolean read(Text.Difference difference, Text after) {
    return difference.language().equals(visit.getLanguage())
        || after.of(difference.part()).missing(visit.getLanguage());
  }

  /** The name of a language in the reader's own. */
  public String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(visit.getLocale());
  }

  private int number(String name, int otherwise) {
    var typed = request.getParameter(name);
    if (typed == null) return otherwise;
    if (!typed.matches("\\d{1,6}")) throw new NotFound();
    return Integer.parseInt(typed);
  }
}
