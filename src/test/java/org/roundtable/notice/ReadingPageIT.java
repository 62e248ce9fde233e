package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Records;
import org.roundtable.harness.Systems;
import org.roundtable.harness.Tab;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** A field that is measured tells while one types how hard the text is to read. */
class ReadingPageIT {
  private static final String PAGE = "/jeffco/desk/notices/new";
  private static final String HARD = "Vendors utilize PII.\nIt is kept.";

  @BeforeAll
  static void start() {
    Portal.address();
  }

  @Test
  void theGradeFollowsTheTyping() {
    try (var tab = Browser.wide().as(Officials.staff(Districts.existing("jeffco"))).open(PAGE)) {
      var field = measured(tab, "en");
      field.fill(HARD);
      var told = tab.find("#probe + .reading");
      PlaywrightAssertions.assertThat(told.locator("[role=status]")).containsText("Reads at grade");
      PlaywrightAssertions.assertThat(told.locator("li"))
          .hasText(
              new String[] {
                "“Vendors”: better “the company”.",
                "“utilize”: better “use”.",
                "“PII”: better “information that shows who your child is”.",
                "“is kept”: say who does it."
              });
      tab.checkInEveryLook();
      field.fill("The cat sat on the mat.");
      PlaywrightAssertions.assertThat(told.locator("li")).hasCount(0);
      PlaywrightAssertions.assertThat(told).hasText("Reads at grade -1.4.");
      field.fill("");
      PlaywrightAssertions.assertThat(told).hasText("");
    }
  }

  @Test
  void thePageSpeaksItsOwnLanguageAboutAnyText() {
    var staff = Officials.staff(Districts.existing("jeffco"));
    try (var tab = Browser.narrow().inSpanish().as(staff).open(PAGE)) {
      measured(tab, "es").fill("El gato come pescado.");
      PlaywrightAssertions.assertThat(tab.find("#probe + .reading")).containsText("bastante fácil");
    }
  }

  @Test
  void otherFieldsAreLeftAlone() {
    try (var tab = Browser.wide().as(Officials.staff(Districts.existing("jeffco"))).open(PAGE)) {
      measured(tab, "en");
      tab.page().evaluate("() => document.getElementById('probe').removeAttribute('data-reading')");
      tab.find("#probe").fill(HARD);
      assertEquals(0, tab.find(".reading").count());
    }
  }

  /** As when it is saved: the names of the system, the company and others who get data. */
  @Test
  void namesWeighNothingWhileOneTypesEither() {
    var jeffco = Districts.jeffco();
    var named =
        Entry.of(new Item(Map.of("legalName", "Interdisciplinary Educational \"Technologies\"")));
    var record = Records.lawful("App").with(Field.PROVIDER, named);
    Systems.published(jeffco, "app", "IN_USE", record);
    var page = "/" + jeffco.slug() + "/desk/notices/app/fields/" + Field.HOSTING.group().code();
    try (var tab = Browser.wide().as(Officials.staff(jeffco)).open(page)) {
      var field = tab.find("[id='fields:hosting-plain-en']");
      field.fill("Interdisciplinary Educational \"Technologies\" keeps it safe.");
      var told = tab.find("[id='fields:hosting-plain-en'] + .reading");
      PlaywrightAssertions.assertThat(told.locator("[role=status]"))
          .hasText("Reads at grade -2.6.");
      tab.check();
    }
  }

  /** A field as the editor has it, on a page whose own fields nobody measures. */
  private static com.microsoft.playwright.Locator measured(Tab tab, String language) {
    tab.page()
        .evaluate(
            """
            language => document.querySelector('main').insertAdjacentHTML('beforeend',
              `<label for="probe">Text</label><textarea id="probe" data-reading="${language}"></textarea>`)
            """,
            language);
    var form = tab.find("script[src*='form.js']").getAttribute("src");
    tab.page()
        .addScriptTag(new AddScriptTagOptions().setUrl(form.replace("form.js", "reading.js")));
    return tab.find("#probe");
  }
}
