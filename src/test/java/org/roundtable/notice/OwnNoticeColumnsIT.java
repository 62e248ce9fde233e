package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Sql;
import org.roundtable.notice.record.Field;

/** What the portal says of itself is true to its tables. */
class OwnNoticeColumnsIT extends AtTheDeskIT {
  /**
   * What each column holds of a person, by the element under which {@code notice/own.json} tells
   * families of it; {@code -} where it holds nothing of a person. A new table or column gets its
   * place here, and its element a row in that file where it has none yet. A ballot names nobody.
   */
  private static final String COLUMNS =
      """
      api_token: AUS-1 created_at used_at; PGI-OTHER id token_hash person_id label; - expires_at proven
      app: AUS-1 changed_at; PGI-OTHER changed_by; - id district_id slug match name provider agreement_type agreement_status originator approved expires elements document notice_id revision
      app_authorisation: AUS-1 entered_at; PGI-OTHER entered_by revoked_by; - district_id app_id number purpose office authorised_on review_by revoked_on revoked_why
      app_import: AUS-1 sent_at; PGI-OTHER sent_by; - district_id file_name content
      ballot: - poll_id tracker choice verified school_id
      ballot_count: - poll_id choice verified school_id ballots
      board_member: OTH office from_on to_on; PGI-OTHER person_id; PGN-1 name; - id district_id
      comment: AUS-1 created_at edited_at; COM-1 text details state; PGI-OTHER author_id; - id district_id initiative_id point_id source_id
      comment_version: AUS-1 replaced_at; COM-1 text details; - comment_id number seen
      decision: - id district_id motion_id initiative_id initiative_version part outcome reasons conditions
      decision_system: - district_id decision_id notice_id notice_version
      district: - id slug name kind state time_zone languages moderation about historical created_at
      initiative: PGI-OTHER created_by; - id district_id slug stage outcome comments_open_at comments_close_at short_window_reason board_on imported_from created_at nothing_to_answer
      initiative_part: - district_id initiative_id number part body
      initiative_system: - district_id initiative_id notice_id
      initiative_tally: - initiative_id points changes
      initiative_version: PGI-OTHER published_by; - district_id initiative_id number change_note edited_at published_at systems
      kept_text: ATM-1 key_hash; AUS-1 path; COM-1 fields; - expires_at
      known_device: ATM-1 secret_hash; AUS-1 seen_at; PGI-OTHER person_id
      mail: AUS-1 created_at sent_at; PGC-2 recipient; PGC-OTHER subject body; - id failures try_at trace
      membership: AUS-1 joined_at; OTH verified_level verified_at; PGI-OTHER person_id verified_by; - district_id
      membership_school: ENR-1 school_id; PGI-OTHER person_id; - district_id
      moderation_act: AUS-1 at answered_at; COM-1 act reason note answer; PGI-OTHER moderator_id; - id district_id comment_id state_before together
      motion: OTH mover_id seconder_id; PGI-OTHER recorded_by; - id district_id meeting_on text result minutes_url recorded_at replaces_id
      notice: - id district_id slug status created_at own
      notice_asked: AUS-1 asked_at; OTH topic; PGI-OTHER person_id; - district_id notice_id
      notice_schema: AUS-1 read_at; PGI-OTHER read_by; - id district_id notice_id file_name format
      notice_schema_field: - schema_id n path name code sensitivity reason confidence decision
      notice_status_change: PGI-OTHER by_person; - id district_id notice_id from_status to_status at reason
      notice_version: PGI-OTHER published_by; - district_id notice_id number change_note edited_at published_at revision record widening_reason reading_reason reading
      one_time_link: ATM-1 device_hash; AUS-1 return_to created_at used_at; OTH roles; PGC-2 email; PGC-OTHER language; PGI-OTHER token_hash person_id password_hash id; PGN-1 name; - purpose expires_at district_id
      person: AUS-1 created_at closed_at disabled_at; PGC-2 email; PGC-OTHER language; PGI-OTHER id password_hash; PGN-1 name; - pseudonym
      point_tally: - point_id initiative_id agree disagree pass support division answered replies shown
      poll: PGI-OTHER opened_by; - id district_id initiative_id question opens_at closes_at hidden_until_close by_school eligible
      reaction: AUS-1 at; OTH value; PGI-OTHER person_id; - point_id
      recovery_code: PGI-OTHER person_id code_hash
      report: AUS-1 at; COM-1 reason note; PGI-OTHER reporter_id; - id district_id comment_id settled_at
      role_change: AUS-1 at; OTH role given; PGI-OTHER person_id by_person; - id district_id
      role_grant: OTH role granted_at; PGI-OTHER person_id granted_by; - district_id
      roll_call: OTH member_id vote reason; - district_id motion_id
      roll_mark: OTH person_id; - poll_id
      school: - id district_id name
      schema_correction: AUS-1 corrected_on; PGI-OTHER corrected_by; - district_id field code
      second_factor: AUS-1 set_up_at last_step; PGI-OTHER person_id sealed_secret
      second_factor_change: AUS-1 at; PGI-OTHER person_id what by_person; - id
      sign_in: ATM-1 token_hash; AUS-1 created_at seen_at proven_at; PGI-OTHER id person_id device; - expires_at
      signing_key: - id name public_key private_key created_at
      spent_address: PGC-2 address_hash; - poll_id
      stage_change: PGI-OTHER by_person; - id district_id initiative_id from_stage to_stage outcome reason at comments_close_at
      theme: - id district_id initiative_id position title answer published_at edited_at
      theme_point: - district_id theme_id point_id told_at
      theme_version: - district_id theme_id title answer replaced_at
      visit_network: ATM-1 network_hash; AUS-1 day at; PGI-OTHER person_id; - initiative_id
      """;

  @Inject OwnNotices own;

  @Test
  void everyColumnOfEveryTableIsToldOfOrHoldsNothingOfAPerson() {
    var there =
        new TreeSet<>(
            Sql.rows(
                    "select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where t.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                        + " and t.table_name not like '%history'")
                .stream()
                .map(row -> (String) row.get(0))
                .toList());
    var gone = new TreeSet<>(codes().keySet());
    gone.removeAll(there);
    there.removeAll(codes().keySet());
    assertEquals(List.of(), List.copyOf(there), "columns that the portal's own notice leaves out");
    assertEquals(List.of(), List.copyOf(gone), "columns that are no more");
  }

  @Test
  void whatPointsAtAPersonIsAlwaysTold() {
    var pointing =
        Sql.rows(
            "select k.conrelid::regclass || '.' || a.attname from pg_constraint k"
                + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)"
                + " where k.contype = 'f' and k.confrelid = 'public.person'::regclass");
    assertTrue(pointing.size() > 20, pointing::toString);
    for (var row : pointing)
      assertFalse(codes().get((String) row.get(0)).equals("-"), row::toString);
  }

  @Test
  void theNoticeNamesWhatTheTablesHoldAndNothingElse() {
    own.publish(jeffco.id());
    var held = new TreeSet<>(codes().values());
    held.remove("-");
    var told =
        published.one(jeffco.id(), "this-portal").record().to(Field.DATA_ELEMENTS).rows().stream()
            .map(row -> row.text("code"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(held, told);
  }

  private static TreeMap<String, String> codes() {
    var codes = new TreeMap<String, String>();
    COLUMNS
        .lines()
        .forEach(
            line -> {
              var table = line.substring(0, line.indexOf(':'));
              for (var group : line.substring(line.indexOf(':') + 2).split("; ")) {
                var words = group.split(" ");
                for (int i = 1; i < words.length; i++) codes.put(table + "." + words[i], words[0]);
              }
            });
    return codes;
  }
}
