package org.roundtable.board.brief;

import java.util.List;
import java.util.Map;
import org.roundtable.board.Briefing;
import org.roundtable.district.DistrictRecord;
import org.roundtable.opinion.Picture;
import org.roundtable.opinion.SignedLetter;

/**
 * What the pages that a brief leads to show at one moment.
 *
 * @param words of the points that everybody may read
 * @param letters the one with most signers first
 */
record Facts(
    DistrictRecord district,
    Briefing briefing,
    Picture picture,
    List<SignedLetter> letters,
    Map<Long, String> words) {}
