package org.roundtable.board.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.stream.Stream;
import org.roundtable.account.Caller;
import org.roundtable.board.Briefings;
import org.roundtable.district.DistrictRecord;
import org.roundtable.opinion.FormLetters;
import org.roundtable.opinion.Opinions;
import org.roundtable.opinion.SignedLetter;

/** Two-minute briefs, out of the services that the longer pages ask. */
@ApplicationScoped
@Transactional
public class Briefs {
  @Inject Briefings briefings;
  @Inject Opinions opinions;
  @Inject FormLetters letters;

  public Brief of(DistrictRecord district, Caller caller, String initiative, Locale locale) {
    var briefing = briefings.briefing(district.id(), caller, initiative);
    var picture = opinions.picture(district.id(), caller, initiative);
    var signed = letters.of(briefing.reading().ref().id()).largestFirst();
    var named =
        Stream.concat(picture.points().stream(), signed.stream().map(SignedLetter::earliest));
    var words = opinions.words(district.id(), caller, initiative, named.toList());
    var standing = signed.stream().filter(l -> words.containsKey(l.earliest())).toList();
    return BriefText.of(new Facts(district, briefing, picture, standing, words), locale);
  }
}
