import { expect, test } from "vitest";

import type { LoggedAct } from "../types";
import { sentenceOf } from "./ActivitySentence";

const act = (given: Partial<LoggedAct>): LoggedAct => ({
  id: "1",
  verb: "group.created",
  at: "2026-12-01T18:00:00.000Z",
  who: "Ada",
  what: null,
  detail: {},
  ...given,
});

test("the log reads as sentences, in the reader's language", () => {
  const changed = act({
    verb: "member.role_changed",
    what: "Ben",
    detail: { from: "volunteer", to: "admin" },
  });
  expect(sentenceOf(changed, "en")).toBe(
    "Ada changed the role of Ben from Volunteer to Admin.",
  );
  expect(sentenceOf(changed, "es")).toBe(
    "Ada cambió la función de Ben: de Voluntariado a Administración.",
  );
});

test("downloads name their count and reason", () => {
  const exported = act({
    verb: "signatures.exported",
    what: "Fix Mill Street",
    detail: {
      signatures: 1200,
      why: "Delivery to the clerk",
      purpose: "clerk",
    },
  });
  expect(sentenceOf(exported, "en")).toBe(
    "Ada downloaded 1,200 signatures of “Fix Mill Street”. Reason: Delivery to the clerk",
  );
});

test("what no sentence exists for is told by its verb", () => {
  expect(sentenceOf(act({ verb: "kite.flown" }), "en")).toBe("Ada: kite.flown");
});

test("what has no name any more is told by its verb, not with a hole in it", () => {
  expect(sentenceOf(act({ verb: "member.removed" }), "en")).toBe(
    "Ada: member.removed",
  );
});

test("what nobody did was done by the site", () => {
  const drafted = act({ verb: "group.created", who: null });
  expect(sentenceOf(drafted, "en")).toBe("The site started the group.");
});
