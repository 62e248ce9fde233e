package org.roundtable.response;

import java.time.Instant;
import org.roundtable.kernel.Words;

/**
 * A point as the people see it who answer it or decide on it.
 *
 * @param theme the theme that it belongs to, or null
 * @param answer the published one
 * @param key where a list goes on after it
 */
public record PointLine(
    long id,
    String text,
    Instant createdAt,
    int agree,
    int disagree,
    int pass,
    Integer theme,
    Words themeTitle,
    Words answer,
    String key) {}
