package org.roundtable.notice.label;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Kind;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.Remarks;
import org.roundtable.notice.Status;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Vocabulary;

/** The notice of one dashboard, and the sheet that is made of it. */
final class Samples {
  private Samples() {}

  static DataUse dashboard() {
    var none = Words.NONE;
    return new DataUse(
        Map.of(
            Field.SYSTEM,
                Entry.of(
                    new Item(
                        Map.of(
                            "name",
                            new Words(Map.of("en", "Classroom dashboard", "es", "Tablero")),
                            "description",
                            Words.english("A screen.")))),
            Field.PROHIBITED_USES, Entry.of(new Item(Map.of("use", "SALE", "answer", "NEVER"))),
            Field.HOSTING, Entry.of(new Item(Map.of("location", "DISTRICT-PREMISES"))),
            Field.RETENTION, Entry.open(Words.english("We asked.")),
            Field.DATA_ELEMENTS,
                Entry.of(
                    new Item(Map.of("code", "CON-1", "purposes", List.of("PROGRESS"))),
                    new Item(Map.of("code", "SNM-1", "purposes", List.of("PROGRESS")))),
            Field.ACCESS_ROLES,
                Entry.of(
                    new Item(
                        Map.of(
                            "role",
                            "TEACHER",
                            "rights",
                            Vocabulary.codes("right-of-access").subList(0, 1),
                            "categories",
                            List.of("CON", "SNM")))),
            Field.RECIPIENTS,
                Entry.of(
                    new Item(Map.of("kind", "COLLEGE", "answer", "NO")),
                    new Item(Map.of("kind", "RESEARCHER", "answer", "ONLY-WITH-CONSENT"))),
            Field.SUBPROCESSORS, Entry.none(none),
            Field.RIGHTS,
                Entry.of(
                    new Item(
                        Map.of(
                            "code",
                            "INSPECT",
                            "how",
                            Words.english("Write."),
                            "deadlineDays",
                            45L)))));
  }

  static DistrictRecord district() {
    return new DistrictRecord(
        new DistrictId(1),
        "jeffco",
        "Jefferson County Schools",
        Kind.values()[0],
        "CO",
        ZoneId.of("America/Denver"),
        List.of("en", "es"),
        Moderation.values()[0],
        Words.NONE,
        false);
  }

  static NoticeRecord notice(DataUse record, int newest) {
    return new NoticeRecord(
        "dashboard",
        Status.IN_USE,
        1,
        newest,
        Instant.parse("2013-11-01T16:00:00Z"),
        Words.NONE,
        record,
        new Remarks(Words.NONE, Words.NONE, null));
  }

  static LabelSheet.Wanted wanted(DataUse record, String language, PaperSize size) {
    return new LabelSheet.Wanted(
        district(), notice(record, 1), Locale.forLanguageTag(language), size);
  }

  static PDDocument pdf(DataUse record, String language, PaperSize size) throws IOException {
    return Loader.loadPDF(LabelSheet.of(wanted(record, language, size)));
  }

  static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
  }
}
