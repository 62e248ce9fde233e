package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Records;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Systems;
import org.roundtable.harness.Tab;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.State;

/** The page of a notice, as a parent reads it, from its first question to its last. */
class NoticeSheetPageIT {
  private static Place jeffco;

  @BeforeAll
  static void start() {
    Portal.address();
    jeffco = Districts.jeffco();
  }

  @Test
  void everyFieldHasItsPlaceAndThatPlaceAnAddress() {
    var record = Systems.collecting(80);
    var page = Systems.published(jeffco, "whole", "IN_USE", record);
    var body = Http.visitor().get(page).body();
    for (var field : Field.values())
      assertEquals(2, body.split(" id=\"" + field.json() + "\"", -1).length, field.json());
    assertFalse(body.contains("⟦"), body);
    assertFalse(body.contains("<script"));
    try (var tab = Browser.wide().withoutScript().open(page)) {
      tab.check();
      tab.page().navigate(Portal.address() + page + "#subjects");
      assertTrue(tab.find("#subjects dl").isVisible());
      assertEquals(categories(record), tab.find("table.grid tbody tr").count());
      tab.checkInEveryLook();
    }
    try (var tab = Browser.narrow().inSpanish().open(page)) {
      tab.checkInEveryLook();
    }
  }

  private static long categories(DataUse record) {
    return record.to(Field.DATA_ELEMENTS).rows().stream()
        .map(row -> Elements.get(row.text("code")).orElseThrow().category())
        .distinct()
        .count();
  }

  @Test
  void whatWaitsIsOpenedWithTheKeyboardAndOnPaperIsOpenAlready() {
    var page = Systems.published(jeffco, "waiting", "IN_USE", Systems.collecting(80));
    try (var tab = Browser.narrow().withoutScript().open(page)) {
      var detail = tab.find("#subjects dl");
      assertFalse(detail.isVisible());
      tab.find("details:has(> #subjects) > summary").focus();
      tab.page().keyboard().press("Enter");
      assertTrue(detail.isVisible());
    }
    try (var tab = Browser.wide().withoutScript().open(page)) {
      tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(tab.find("#subjects dl").isVisible());
      assertFalse(tab.find(".toc").isVisible());
    }
  }

  @Test
  void everyNoIsSpelledOutAndNeverHidden() {
    var record = Records.lawful("No");
    for (var field : List.of(Field.RECIPIENTS, Field.PROHIBITED_USES))
      for (var code : Gaps.always(field))
        record = Records.answering(record, field, code, field == Field.RECIPIENTS ? "NO" : "NEVER");
    try (var tab = Browser.narrow().open(Systems.published(jeffco, "no", "IN_USE", record))) {
      assertEquals(
          Gaps.always(Field.RECIPIENTS).size(),
          visible(tab, "#recipients li .says.good:text-is('No')"));
      assertEquals(
          Gaps.always(Field.PROHIBITED_USES).size(),
          visible(tab, "#prohibitedUses li .says.good:text-is('Never')"));
    }
  }

  private static int visible(Tab tab, String selector) {
    return (int) tab.find(selector).all().stream().filter(found -> found.isVisible()).count();
  }

  @Test
  void whatIsNotYetKnownStandsThereInWordsAndLeadsToWhereOneAsks() {
    var record =
        Records.open(Records.open(Records.lawful("Open"), Field.RETENTION), Field.SUBJECTS);
    record = Records.answering(record, Field.RECIPIENTS, "COLLEGE", "NOT-YET-KNOWN");
    try (var tab = Browser.narrow().open(Systems.published(jeffco, "open", "PROPOSED", record))) {
      for (var field : List.of("retention", "subjects"))
        assertTrue(tab.find("#" + field + " .unknown").first().isVisible(), field);
      assertTrue(tab.find("#recipients .unknown").first().isVisible());
      assertTrue(tab.find("table.grid .unknown").count() >= 1);
      tab.follow("See what they are, and ask for an answer").sees("What is not yet known");
    }
  }

  @Test
  void everyClaimShowsWhatItRestsOn() {
    var proof =
        new Evidence(
            "AUDITED",
            Words.english("Section 4"),
            Words.english("Acme Audits"),
            "2013-10-02",
            "https://a.example/r");
    var record = Records.lawful("Proof");
    var hosting = record.to(Field.HOSTING);
    record =
        record.with(Field.HOSTING, new Entry(State.GIVEN, hosting.rows(), hosting.plain(), proof));
    var body = Http.visitor().get(Systems.published(jeffco, "proof", "IN_USE", record)).body();
    assertTrue(
        text(body).contains("Checked by an outsider · Acme Audits · October 2, 2013 · Section 4"));
    assertTrue(body.contains("href=\"https://a.example/r\""));
    assertEquals(Field.values().length + 1, body.split("class=\"proof ", -1).length);
  }

  @Test
  void nothingOfADraftIsShownToFamilies() {
    var secret = Map.of("en", "Zanzibar");
    var page = Systems.published(jeffco, "two", "IN_USE", Records.lawful("Two"));
    Systems.drafted(jeffco, "two", Records.saying(Records.lawful("Two"), Field.HOSTING, secret));
    assertFalse(Http.visitor().get(page).body().contains("Zanzibar"));
    assertEquals(404, Http.visitor().get(page + "/versions/2").status());
    var dana = Officials.staff(jeffco);
    var preview = "/" + jeffco.slug() + "/desk/notices/two/preview";
    assertTrue(Http.cookie(dana).get(preview).body().contains("Zanzibar"));
  }

  @Test
  void textIsTextWhereverItStands() {
    var evil = "<b>bold</b>";
    var record = Records.lawful(evil);
    for (var field : Field.values()) {
      var entry = record.to(field);
      var rows = entry.rows().stream().map(row -> row.parts()).toList();
      var changed = new ArrayList<Item>();
      for (var parts : rows) {
        var row = new Item(parts);
        for (var part : field.parts()) {
          if (part.kind() == Part.Kind.WORDS || part.kind() == Part.Kind.TITLE)
            row = row.with(part.name(), Words.english(evil));
          if (part.kind() == Part.Kind.TEXT) row = row.with(part.name(), evil);
        }
        changed.add(row);
      }
      var proof = new Evidence("CHECKED", Words.english(evil), Words.english(evil), "", "");
      record = record.with(field, new Entry(State.GIVEN, changed, Words.english(evil), proof));
    }
    var body = Http.visitor().get(Systems.published(jeffco, "evil", "IN_USE", record)).body();
    assertFalse(body.contains("<b>"));
    assertTrue(body.contains("&lt;b&gt;"));
  }

  @Test
  void anOldNoticeOfPlainWordsAloneIsReadLikeAnyOther() {
    var record = DataUse.NONE;
    for (var field : List.of(Field.DATA_ELEMENTS, Field.PROVIDER, Field.HOSTING, Field.CONTACTS))
      record =
          record.with(
              field,
              new Entry(
                  State.GIVEN, List.of(), Words.english("Words of 2013."), Evidence.DECLARED));
    record = record.with(Field.SYSTEM, Records.lawful("Old").to(Field.SYSTEM));
    var page = Systems.published(jeffco, "old", "IN_USE", record);
    try (var tab = Browser.narrow().open(page)) {
      assertEquals(0, tab.find("table").count());
      assertEquals("Words of 2013.", tab.find("#dataElements .text").first().innerText());
      assertEquals("No answer is written yet.", tab.find("#rights .unknown").innerText());
      tab.check();
    }
  }

  @Test
  void howItWasDecidedIsToldByTheProposalsAndOnlyByThoseThatFamiliesSee() {
    var page = Systems.published(jeffco, "decided", "IN_USE", Records.lawful("Decided"));
    for (var title : List.of("Seen", "Unseen")) {
      var proposal = Proposals.open(jeffco).published(title);
      Sql.run(
          "insert into initiative_system (district_id, initiative_id, notice_id)"
              + " select district_id, ?, id from notice where district_id = ? and slug = 'decided'",
          proposal.id(),
          jeffco.id().value());
      Sql.run(
          "insert into stage_change (district_id, initiative_id, from_stage, to_stage, at)"
              + " values (?, ?, 'DRAFT', 'OPEN', now() - interval '1 day')",
          jeffco.id().value(),
          proposal.id());
      if (title.equals("Unseen"))
        Sql.run("update initiative set stage = 'DRAFT' where id = ?", proposal.id());
    }
    try (var tab = Browser.narrow().open(page)) {
      var told = tab.find(".timeline").innerText();
      assertTrue(told.contains("Seen"), told);
      assertFalse(told.contains("Unseen"), told);
      assertTrue(told.contains("The proposal was published."), told);
      assertTrue(told.contains("Version 1 of this notice."), told);
      assertTrue(told.contains("It is looked at again."), told);
    }
  }

  /** Of the motion that dropped inBloom and kept the dashboard, each notice tells its own half. */
  @Test
  void ofAMotionThatSplitsEachSystemIsToldItsOwnDecision() {
    assertTrue(text(Http.visitor().get("/jeffco/notices/inbloom").body()).contains(": Rejected"));
    var kept = text(Http.visitor().get("/jeffco/notices/classroom-dashboard").body());
    assertTrue(kept.contains("Decided on November 7, 2013: Adopted with conditions"), kept);
    assertFalse(kept.contains("Rejected"));
  }

  @Test
  void theNoticesOfTheDemonstrationReadWellInEveryLook() {
    for (var notice : List.of("inbloom", "classroom-dashboard")) {
      try (var tab = Browser.narrow().inSpanish().open("/jeffco/notices/" + notice)) {
        tab.checkInEveryLook();
      }
    }
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }
}
