import { json } from "@remix-run/node";

import type { FormState } from "~/lib/form-state";

/** Why a use case may refuse, and the status that says so. */
const STATUS = {
  not_found: 404,
  not_allowed: 403,
  expired: 410,
  closed: 410,
  too_many: 429,
  busy: 503,
  someone_was_first: 409,
  already_done: 409,
} as const;

/** The HTTP status of a refusal; 422 for reasons that lie in what was typed. */
export function statusOf(because: string): number {
  return (STATUS as Record<string, number>)[because] ?? 422;
}

/** The form again, with what was typed and why it was refused. */
export function formAgain(form: FormState, because = "invalid") {
  return json({ form }, { status: statusOf(because) });
}

/** A calendar file (RFC 5545); `private` ones are kept by nobody on the way. */
export function calendarResponse(
  text: string,
  filename: string,
  who: "public" | "private",
): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control":
        who === "public" ? "public, max-age=300" : "private, no-store",
    },
  });
}

/** CSV text as a file to download, called `name`.csv. */
export function csvFile(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
