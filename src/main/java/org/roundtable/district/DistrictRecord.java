package org.roundtable.district;

import java.time.ZoneId;
import java.util.List;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/** A district as pages and the API see it. */
public record DistrictRecord(
    DistrictId id,
    String slug,
    String name,
    Kind kind,
    String state,
    ZoneId zone,
    List<String> languages,
    Moderation moderation,
    Words about,
    boolean historical) {}
