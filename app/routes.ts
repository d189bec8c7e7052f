import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

/** The URL map on one page, grouped by area. One route, one form. */
export default [
  index("routes/front.tsx"),
  route("language", "routes/language.ts"),
  route("home", "routes/home.tsx"),

  // jurisdictions
  route("places", "routes/places/search.tsx"),
  route("places/search.json", "routes/places/search-json.ts"),
  route("places/:slug", "routes/places/show.tsx"),

  // accounts
  route("start/:token", "routes/accounts/start.tsx"),
  route("sign-in", "routes/accounts/sign-in.tsx"),
  route("sign-in/demo", "routes/accounts/sign-in.demo.ts"),
  route("sign-out", "routes/accounts/sign-out.ts"),
  route("forgotten-password", "routes/accounts/forgotten-password.tsx"),
  route("new-password/:token", "routes/accounts/new-password.tsx"),
  route("account", "routes/accounts/account.tsx"),
  route("account/name", "routes/accounts/name.tsx"),
  route("account/password", "routes/accounts/password.tsx"),
  route("account/sessions", "routes/accounts/sessions.tsx"),
  route("account/sessions/:id/ending", "routes/accounts/session-ending.ts"),

  // groups
  route("groups/new", "routes/groups/new.tsx"),
  route("groups/:slug", "routes/groups/show.tsx"),
  route("groups/:slug/members", "routes/groups/members.tsx"),
  route("groups/:slug/members/:accountId", "routes/groups/member.tsx"),
  route(
    "groups/:slug/members/:accountId/ending",
    "routes/groups/member-ending.tsx",
  ),
  route("groups/:slug/invitations", "routes/groups/invitations.tsx"),
  route(
    "groups/:slug/invitations/:id/revocation",
    "routes/groups/invitation-revocation.ts",
  ),
  route("groups/:slug/join", "routes/groups/join.tsx"),
  route("groups/:slug/join-requests", "routes/groups/join-requests.tsx"),
  route(
    "groups/:slug/join-requests/:id/welcome",
    "routes/groups/join-request-welcome.ts",
  ),
  route(
    "groups/:slug/join-requests/:id/refusal",
    "routes/groups/join-request-refusal.ts",
  ),
  route("groups/:slug/settings", "routes/groups/settings.tsx"),
  route("groups/:slug/activity", "routes/groups/activity.tsx"),
  route("groups/:slug/coalitions", "routes/groups/coalitions.tsx"),
  route(
    "groups/:slug/coalitions/invitations/:id/acceptance",
    "routes/groups/coalition-acceptance.ts",
  ),
  route(
    "groups/:slug/coalitions/invitations/:id/refusal",
    "routes/groups/coalition-refusal.ts",
  ),
  route(
    "groups/:slug/coalitions/:id/departure",
    "routes/groups/coalition-departure.ts",
  ),
  route("invitations/:token", "routes/groups/invitation.tsx"),
  route("coalitions/new", "routes/groups/new-coalition.tsx"),
  route("coalitions/:slug/groups", "routes/groups/coalition-groups.tsx"),
  route(
    "coalitions/:slug/invitations/:id/withdrawal",
    "routes/groups/coalition-withdrawal.ts",
  ),
  route("coalitions/:slug/leads", "routes/groups/coalition-leads.tsx"),
  route(
    "coalitions/:slug/leads/:accountId/ending",
    "routes/groups/coalition-lead-ending.ts",
  ),

  // officials
  route("places/:slug/officials", "routes/officials/in-place.tsx"),
  route("bodies/new", "routes/officials/new-body.tsx"),
  route("bodies/:slug", "routes/officials/body.tsx"),
  route("bodies/:slug/edit", "routes/officials/edit-body.tsx"),
  route("bodies/:slug/seats", "routes/officials/edit-seats.tsx"),
  route("bodies/:slug/roster", "routes/officials/enter-roster.tsx"),
  route("officials/new", "routes/officials/new-official.tsx"),
  route("officials/:slug", "routes/officials/official.tsx"),
  route("officials/:slug/edit", "routes/officials/edit-official.tsx"),
  route("officials/:slug/terms/new", "routes/officials/new-term.tsx"),
  route("terms/:id/ending", "routes/officials/end-term.tsx"),
  route("officials/:slug/merging", "routes/officials/merge.tsx"),
  route("merges/:id/undoing", "routes/officials/undo-merge.ts"),

  // policies
  route("policies", "routes/policies/map.tsx"),
  route("policies.csv", "routes/policies/csv.ts"),
  route("policies/methodology", "routes/policies/methodology.tsx"),
  route("places/:slug/policies/new", "routes/policies/new-document.tsx"),
  route("policies/documents/:id", "routes/policies/document.tsx"),
  route("policies/documents/:id/stages", "routes/policies/new-stage.tsx"),
  route("policies/documents/:id/clauses", "routes/policies/new-clause.tsx"),
  route("policies/documents/:id/withdrawal", "routes/policies/withdrawal.tsx"),
  route("policies/clauses/:id", "routes/policies/clause.tsx"),
  route("policies/clauses/:id/checks", "routes/policies/check.tsx"),

  // demands
  route("demands/:id", "routes/demands/show.tsx"),
  route("demands/:id/edit", "routes/demands/edit.tsx"),
  route("demands/:id/steps", "routes/demands/steps.tsx"),
  route(
    "demands/:id/steps/:stepId/correction",
    "routes/demands/correction.tsx",
  ),
  route("board/campaigns/:id/demands", "routes/demands/list.tsx"),
  route("board/campaigns/:id/demands.csv", "routes/demands/csv.ts"),
  route("board/campaigns/:id/demands/new", "routes/demands/new.tsx"),
  route("board/campaigns/:id/demands/place", "routes/demands/place.tsx"),

  // votes
  route("bodies/:slug/rules", "routes/votes/rules.tsx"),
  route("bodies/:slug/rules/new", "routes/votes/new-rule.tsx"),
  route("rules/:id/ending", "routes/votes/end-rule.tsx"),
  route("bodies/:slug/meetings", "routes/votes/meetings.tsx"),
  route("bodies/:slug/meetings/new", "routes/votes/new-meeting.tsx"),
  route("bodies/:slug/clock", "routes/votes/clock.tsx"),
  route("bodies/:slug/calendar.ics", "routes/votes/body-calendar.ts"),
  route("meetings/:id", "routes/votes/meeting.tsx"),
  route("meetings/:id/edit", "routes/votes/edit-meeting.tsx"),
  route("bodies/:slug/votes", "routes/votes/of-body.tsx"),
  route("votes/new", "routes/votes/new-vote.tsx"),
  route("votes/:id", "routes/votes/vote.tsx"),
  route("votes/:id/edit", "routes/votes/edit-vote.tsx"),
  route("votes/:id/roll-call", "routes/votes/roll-call.tsx"),
  route("officials/:slug/record.csv", "routes/votes/record-csv.ts"),
  route("bodies/:slug/votes.csv", "routes/votes/of-body-csv.ts"),
  route("bodies/:slug/participation", "routes/votes/participation.tsx"),
  route("bodies/:slug/participation.csv", "routes/votes/participation-csv.ts"),
  route("bodies/:slug/agreement", "routes/votes/agreement.tsx"),
  route("bodies/:slug/agreement.csv", "routes/votes/agreement-csv.ts"),
  route("bodies/:slug/compare", "routes/votes/compare.tsx"),
  route("matters/:id", "routes/votes/matter.tsx"),
  route("votes/:id/count", "routes/votes/count.tsx"),
  route("votes/:id/leans/:official", "routes/votes/lean.tsx"),

  // petitions
  route("petitions", "routes/petitions/list.tsx"),
  route("petitions/confirm/:token", "routes/petitions/confirm.tsx"),
  route("petitions/withdraw/:token", "routes/petitions/withdraw.tsx"),
  route("petitions/withdraw/:token/contact", "routes/petitions/contact.ts"),
  route("petitions/:slug", "routes/petitions/show.tsx"),
  route("petitions/:slug/sign", "routes/petitions/sign.tsx"),
  route("petitions/:slug/thanks", "routes/petitions/thanks.tsx"),
  route("board/petitions", "routes/petitions/board-list.tsx"),
  route("board/petitions/new", "routes/petitions/new.tsx"),
  route("board/petitions/:id", "routes/petitions/board.tsx"),
  route("board/petitions/:id/edit", "routes/petitions/edit.tsx"),
  route("board/petitions/:id/opening", "routes/petitions/opening.tsx"),
  route("board/petitions/:id/closure", "routes/petitions/closure.tsx"),
  route("board/petitions/:id/delivery", "routes/petitions/delivery.tsx"),
  route("board/petitions/:id/answer", "routes/petitions/answer.tsx"),
  route("board/petitions/:id/signatures", "routes/petitions/signatures.tsx"),
  route("board/petitions/:id/signatures.csv", "routes/petitions/csv.ts"),
  route("board/petitions/:id/signatures/export", "routes/petitions/export.tsx"),
  route(
    "board/petitions/:id/signatures/:signatureId",
    "routes/petitions/signature.tsx",
  ),
  route(
    "board/petitions/:id/signatures/:signatureId/invalidation",
    "routes/petitions/invalidation.tsx",
  ),
  route(
    "board/petitions/:id/signatures/:signatureId/restoration",
    "routes/petitions/restoration.ts",
  ),

  // tasks
  route("tasks", "routes/tasks/for-you.tsx"),
  route("tasks/mine", "routes/tasks/mine.tsx"),
  route("tasks/:id", "routes/tasks/show.tsx"),
  route("tasks/:id/claim", "routes/tasks/claim.ts"),
  route("tasks/:id/confirmation", "routes/tasks/confirmation.ts"),
  route("tasks/:id/cancellation", "routes/tasks/cancellation.ts"),
  route("tasks/:id/report", "routes/tasks/report.tsx"),
  route("tasks/:id/calendar.ics", "routes/tasks/calendar.ts"),
  route("board/tasks", "routes/tasks/board.tsx"),
  route("board/tasks/new", "routes/tasks/new.tsx"),
  route("board/tasks/:id/edit", "routes/tasks/edit.tsx"),
  route("board/tasks/:id/calling-off", "routes/tasks/calling-off.tsx"),
  route("board/tasks/:id/completion", "routes/tasks/completion.ts"),
  route("board/tasks/:id/attendance", "routes/tasks/attendance.tsx"),

  // campaigns
  route("board/campaigns", "routes/campaigns/list.tsx"),
  route("board/campaigns/new", "routes/campaigns/new.tsx"),
  route("board/campaigns/:id", "routes/campaigns/board.tsx"),
  route("board/campaigns/:id/votes", "routes/campaigns/votes.tsx"),
  route("board/campaigns/:id/petitions", "routes/campaigns/petitions.tsx"),
  route("board/campaigns/:id/edit", "routes/campaigns/edit.tsx"),
  route("board/campaigns/:id/closure", "routes/campaigns/closure.tsx"),
  route("board/campaigns/:id/reopening", "routes/campaigns/reopening.tsx"),
  route("board/campaigns/:id/calendar", "routes/campaigns/calendars.tsx"),
  route(
    "board/campaigns/:id/calendar/ending",
    "routes/campaigns/calendar-ending.ts",
  ),
  route("campaigns/:slug", "routes/campaigns/show.tsx"),
  route("campaigns/:slug/calendar.ics", "routes/campaigns/calendar.ts"),
  route("calendar/:token", "routes/campaigns/secret-calendar.ts"),
  route("coalitions/:slug", "routes/coalitions/show.tsx"),
  route("coalitions/:slug/wall", "routes/coalitions/wall.tsx"),
  route("coalitions/:slug/votes.csv", "routes/coalitions/csv.ts"),

  // transfers
  route("import", "routes/imports/start.tsx"),
  route("import/columns/:id", "routes/imports/columns.tsx"),
  route("import/:id", "routes/imports/show.tsx"),
  route("import/:id/run", "routes/imports/carry-out.ts"),
  route("import/:id/discard", "routes/imports/discard.ts"),

  // help
  route("help", "routes/help/help.tsx"),
  route("privacy", "routes/help/privacy.tsx"),
  route("help/permissions", "routes/help/permissions.tsx"),
  route("dev/mail", "routes/dev/mail.tsx"),

  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
