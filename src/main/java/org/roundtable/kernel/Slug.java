package org.roundtable.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A thing's name in an address: lower-case words of a-z and 0-9, joined by hyphens, at most 60. */
public record Slug(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /** First words of paths that are not a district; no district may be called so. */
  private static final Set<String> RESERVED =
      Set.of(
          "api",
          "health",
          "jakarta.faces.resource",
          "static",
          "record",
          "demo",
          "about",
          "sign-in",
          "sign-up",
          "sign-out",
          "link",
          "password",
          "me",
          "operator",
          "first-operator",
          "error",
          "favicon.ico",
          "robots.txt");

  public static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  public Slug {
    if (value == null || value.length() > LONGEST || !FORM.matcher(value).matches())
      throw new BadInput("slug", "slug");
  }

  /** The address that a title suggests; {@code fallback} where the title has no Latin letter. */
  public static Slug from(String title, String fallback) {
    var plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.length() > LONGEST) {
      var cut = plain.lastIndexOf('-', LONGEST);
      plain = plain.substring(0, cut > 20 ? cut : LONGEST).replaceAll("-$", "");
    }
    return new Slug(plain.isEmpty() ? fallback : plain);
  }

  /** This address with a number behind it, for the second thing of the same title. */
  public Slug numbered(int n) {
    var end = "-" + n;
    var stem = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
    return new Slug(stem.replaceAll("-$", "") + end);
  }

  @Override
  public String toString() {
    return value;
  }
}
