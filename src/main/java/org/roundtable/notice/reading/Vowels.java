package org.roundtable.notice.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Syllables of an English word without endings: its groups of vowels, less a silent e, and one more
 * wherever two vowels that stand together are spoken apart ("idea", "create", "science",
 * "reliable", "evaluate").
 */
final class Vowels {
  private static final Pattern GROUP = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_E = Pattern.compile("[^aeiouy]e$|gue$");
  private static final Pattern SPOKEN_LE = Pattern.compile("[bcdfgkpstxz]le$");
  private static final Pattern SPOKEN_RE = Pattern.compile("[tbcg]re$");
  private static final Pattern QU = Pattern.compile("qu");
  private static final Pattern CONSONANT_Y = Pattern.compile("(?<=[aeiou]|^)y(?=[aeiou])");

  private static final List<Pattern> APART =
      Stream.of(
              // ia
              "(?<![ctsg])ia(?!ge$)|(?<=[ct])ia(?![ln]|$)|(?<=s)ia(?!n?$)|(?<=g)ia(?!n?$)",
              // io, iu
              "io(?!n|us|r)|(?<![nv])ior|(?<![tscxglnh])ion|(?<![tcxg])ious|iu",
              // ie
              "iet|(?<![ctnl])ien(?!d|e$)|scien|(?<=[aeiouy][a-z]{1,4})ier$|^hier|iest$",
              // ea
              "(?<=[aeiouy][b-df-hj-np-tv-z]{1,4})ea$|(?:cr|m|in|ur|us)eate$|creat(?!ur|e$)|theat|nuclear|linear|cereal",
              "^rea(?:ct|dm|ff|li[gn]|llo|n[ai]|pp|ss|sk|tt|uth|rr)|real(?:it|is|iz)|^pream|^dea(?:ct|ll)",
              // eo, eu, ei, ee
              "eo(?!n|ple|pard|rg|u)|(?<![gh])eon|(?<!g)eous|eum$|eus$|^reu(?:s|n|p)",
              "^rei(?!gn|n$|ns$)|^dei[dfn]|eity$",
              "^(?:re|pre)e(?:l[ei]|nt|nr|n[dfg]|xa|xp|xi|mp|va|du|st|di)",
              // oa, oe, oi, oo
              "^coal[ei]|^coau|proact|oasis|poe[mt]|^coe[dfqx]|oic$|oical|^coinc|^cooper|^coopt|^coord|^zool",
              // ua, ue, ui, uo
              "(?<![gs])ua|sua(?![sdvg])|(?<!g)ue(?:n|lt?$|t)",
              "(?<!g)ui(?:tio|ti[vs]|t(?:y|ies|ous)|ne$|d(?:$|i)|ns?$|ci[ds]|sm|st$)|uo",
              // ao, ai, y
              "ao|aic$|[^aeiouw]yer$|yi|^cya|^dya|^hya",
              // a vowel that is spoken and not written
              "[aeiouy]sm$|thm$|^mc[b-df-hj-np-tv-z]")
          .map(Pattern::compile)
          .toList();

  private Vowels() {}

  static boolean any(String word) {
    return GROUP.matcher(word).find();
  }

  static boolean endsInLe(String word) {
    return SPOKEN_LE.matcher(word).find();
  }

  static int groups(String word) {
    var letters = CONSONANT_Y.matcher(QU.matcher(word).replaceAll("qw")).replaceAll("j");
    int groups = found(GROUP, letters);
    if (groups > 1
        && SILENT_E.matcher(letters).find()
        && !endsInLe(letters)
        && !SPOKEN_RE.matcher(letters).find()) groups--;
    for (var pattern : APART) groups += found(pattern, letters);
    return groups;
  }

  private static int found(Pattern pattern, String letters) {
    return (int) pattern.matcher(letters).results().count();
  }
}
