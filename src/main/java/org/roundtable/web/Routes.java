package org.roundtable.web;

import static org.roundtable.web.Route.everyone;
import static org.roundtable.web.Route.only;
import static org.roundtable.web.Route.openForm;
import static org.roundtable.web.Route.signedIn;

import java.util.List;
import org.roundtable.account.Role;

/**
 * Every page of the portal. The first route that matches wins, so fixed words stand before names.
 * What is not here does not exist.
 */
final class Routes {
  private Routes() {}

  static final List<Route> ALL =
      List.of(
          everyone("/", "/district/find.xhtml"),
          // --- account
          openForm("/sign-in", "/account/sign-in.xhtml"),
          openForm("/sign-in/code", "/account/code.xhtml"),
          everyone("/about", "/about.xhtml"),
          openForm("/sign-up", "/account/sign-up.xhtml"),
          openForm("/link", "/account/link.xhtml"),
          openForm("/first-operator", "/account/link.xhtml"),
          openForm("/password", "/account/password.xhtml"),
          signedIn("/sign-out", "/account/sign-out.xhtml"),
          everyone("/demo/mail", "/account/demo-mail.xhtml"),
          signedIn("/me", "/account/me.xhtml"),
          signedIn("/me/settings", "/account/settings.xhtml"),
          signedIn("/me/two-steps", "/account/two-steps.xhtml"),
          signedIn("/me/delete", "/account/delete.xhtml"),
          signedIn("/me/data.json", "/account/data.xhtml"),
          only("/operator", "/district/operator.xhtml", Role.OPERATOR),
          signedIn("/{district}/join", "/account/join.xhtml"),
          only(
              "/{district}/desk/people",
              "/district/people.xhtml",
              Role.DISTRICT_ADMINISTRATOR,
              Role.OPERATOR),
          only(
              "/{district}/desk/people/{person}",
              "/district/person.xhtml",
              Role.DISTRICT_ADMINISTRATOR,
              Role.OPERATOR),
          only(
              "/{district}/desk/district", "/district/settings.xhtml", Role.DISTRICT_ADMINISTRATOR),
          // --- notice
          everyone("/{district}/notices", "/notice/register.xhtml"),
          everyone("/{district}/notices/calendar", "/notice/calendar.xhtml"),
          everyone("/{district}/notices/calendar.ics", "/notice/calendar-file"),
          everyone("/{district}/my-child", "/notice/child.xhtml"),
          everyone("/{district}/notices.csv", "/notice/register-file"),
          everyone("/{district}/notices-columns.csv", "/notice/register-columns"),
          everyone("/{district}/notices/{notice}", "/notice/show.xhtml")
              .asLinkedData("/notice/linked-data"),
          everyone("/{district}/notices/{notice}/strip", "/notice/strip.xhtml").inFrames(),
          everyone("/{district}/notices/{notice}/notice.jsonld", "/notice/linked-data"),
          everyone(
              "/{district}/notices/{notice}/versions/{number}/notice.jsonld",
              "/notice/linked-data"),
          everyone("/{district}/notices/{notice}/notice.pdf", "/notice/label-file"),
          everyone(
              "/{district}/notices/{notice}/versions/{number}/notice.pdf", "/notice/label-file"),
          everyone("/{district}/notices/{notice}/law", "/notice/law.xhtml"),
          everyone("/{district}/notices/{notice}/compare", "/notice/compare.xhtml"),
          everyone(
              "/{district}/notices/{notice}/questions",
              "/notice/questions.xhtml",
              "/notice/questions-member.xhtml"),
          everyone("/{district}/notices/{notice}/versions", "/notice/versions.xhtml"),
          everyone("/{district}/notices/{notice}/versions/{number}", "/notice/show.xhtml")
              .asLinkedData("/notice/linked-data"),
          only("/{district}/desk/notices", "/notice/desk.xhtml", Role.STAFF),
          only("/{district}/desk/notices/new", "/notice/new.xhtml", Role.STAFF),
          only("/{district}/desk/notices/{notice}", "/notice/draft.xhtml", Role.STAFF),
          only(
              "/{district}/desk/notices/{notice}/fields/{group}",
              "/notice/group.xhtml",
              Role.STAFF),
          only("/{district}/desk/notices/{notice}/schema", "/notice/schema.xhtml", Role.STAFF),
          only("/{district}/desk/notices/{notice}/preview", "/notice/preview.xhtml", Role.STAFF),
          // --- register of applications
          everyone("/{district}/apps", "/app/register.xhtml"),
          everyone("/{district}/apps.csv", "/app/table"),
          everyone("/{district}/apps/{app}", "/app/show.xhtml"),
          only("/{district}/desk/apps", "/app/desk.xhtml", Role.STAFF),
          only("/{district}/desk/apps/new", "/app/new.xhtml", Role.STAFF),
          only("/{district}/desk/apps/import", "/app/import.xhtml", Role.STAFF),
          only("/{district}/desk/apps/{app}", "/app/edit.xhtml", Role.STAFF),
          // --- initiative
          only(
              "/{district}/desk",
              "/desk/show.xhtml",
              Role.STAFF,
              Role.MODERATOR,
              Role.CLERK,
              Role.BOARD_MEMBER,
              Role.DISTRICT_ADMINISTRATOR),
          only("/{district}/desk/initiatives/new", "/desk/new-initiative.xhtml", Role.STAFF),
          only("/{district}/desk/initiatives/{initiative}", "/desk/initiative.xhtml", Role.STAFF),
          only("/{district}/desk/initiatives/{initiative}/text", "/desk/text.xhtml", Role.STAFF),
          only(
              "/{district}/desk/initiatives/{initiative}/preview",
              "/initiative/preview.xhtml",
              Role.STAFF),
          everyone("/{district}/initiatives", "/initiative/list.xhtml"),
          everyone("/{district}/initiatives/{initiative}/versions", "/initiative/versions.xhtml"),
          everyone(
              "/{district}/initiatives/{initiative}/versions/{number}",
              "/initiative/version.xhtml"),
          everyone("/{district}/initiatives/{initiative}/calendar.ics", "/initiative/calendar"),
          everyone("/{district}/initiatives/{initiative}/open-data.zip", "/initiative/open-data"),
          everyone(
              "/{district}/initiatives/{initiative}",
              "/initiative/show.xhtml",
              "/initiative/take-part.xhtml"),
          // --- comment
          everyone(
              "/{district}/initiatives/{initiative}/points",
              "/comment/points.xhtml",
              "/comment/points-member.xhtml"),
          everyone(
              "/{district}/initiatives/{initiative}/points/{point}",
              "/comment/point.xhtml",
              "/comment/point-member.xhtml"),
          everyone(
              "/{district}/initiatives/{initiative}/points/{point}/near-copies",
              "/opinion/near-copies.xhtml"),
          everyone(
              "/{district}/initiatives/{initiative}/points/{point}/history",
              "/comment/history.xhtml"),
          signedIn(
              "/{district}/initiatives/{initiative}/points/{point}/change",
              "/comment/change.xhtml"),
          signedIn(
              "/{district}/initiatives/{initiative}/points/{point}/report",
              "/comment/report.xhtml"),
          everyone("/{district}/moderation", "/comment/log.xhtml"),
          only("/{district}/desk/moderation", "/comment/queue.xhtml", Role.MODERATOR),
          only(
              "/{district}/desk/moderation/patterns",
              "/opinion/pattern-list.xhtml",
              Role.MODERATOR),
          only(
              "/{district}/desk/moderation/patterns/{initiative}",
              "/opinion/patterns.xhtml",
              Role.MODERATOR),
          // --- opinion
          everyone("/{district}/initiatives/{initiative}/opinion", "/opinion/show.xhtml"),
          // --- poll
          everyone(
              "/{district}/initiatives/{initiative}/poll",
              "/poll/show.xhtml",
              "/poll/take-part.xhtml"),
          signedIn("/{district}/initiatives/{initiative}/receipt", "/poll/receipt.xhtml"),
          only("/{district}/desk/initiatives/{initiative}/poll", "/poll/open.xhtml", Role.STAFF),
          // --- board
          everyone("/{district}/board", "/board/agenda.xhtml"),
          everyone("/{district}/board/{initiative}", "/board/briefing.xhtml"),
          everyone("/{district}/board/{initiative}/brief", "/board/brief.xhtml"),
          everyone("/{district}/board/{initiative}/brief.pdf", "/board/brief-file"),
          everyone("/{district}/decisions", "/board/decisions.xhtml"),
          everyone("/{district}/decisions/{motion}", "/board/decision.xhtml"),
          only("/{district}/desk/motions/new", "/board/motion.xhtml", Role.CLERK),
          everyone("/{district}/initiatives/{initiative}/response", "/response/show.xhtml"),
          only("/{district}/desk/response/{initiative}", "/response/desk.xhtml", Role.STAFF),
          only(
              "/{district}/desk/response/{initiative}/points",
              "/response/points.xhtml",
              Role.STAFF),
          only(
              "/{district}/desk/response/{initiative}/themes/new",
              "/response/theme.xhtml",
              Role.STAFF),
          only(
              "/{district}/desk/response/{initiative}/themes/{theme}",
              "/response/theme.xhtml",
              Role.STAFF),
          // --- district
          everyone("/{district}", "/district/show.xhtml"));
}
