import { expect, test } from "vitest";

import { ORIGIN, startApp } from "../support/app";
import { aGroup, aMember } from "../support/factories/people";

async function sending(body: string, type: string | null) {
  const app = await startApp();
  const request = new Request(`${ORIGIN}/language`, {
    method: "POST",
    headers: { Origin: ORIGIN },
    body: new TextEncoder().encode(body),
  });
  if (type !== null) request.headers.set("Content-Type", type);
  const response = await app.fetch(request);
  return { status: response.status, text: await response.text() };
}

test.each([
  ["plain text", "locale=es", "text/plain"],
  ["JSON", "{}", "application/json"],
  ["files cut off half way", "--x\r\nfoo", "multipart/form-data; boundary=x"],
  ["files without a boundary", "--x\r\nfoo", "multipart/form-data"],
  ["a body of no kind", "locale=es", null],
])("a form sent as %s is refused with a sentence", async (_, body, type) => {
  const answer = await sending(body, type);
  expect(answer.status).toBe(415);
  expect(answer.text).toContain("Only forms of this site");
});

test("an import cut off half way is refused, not an error of ours", async () => {
  const app = await startApp();
  const group = await aGroup(app.world);
  const rosa = await aMember(app.world, group.id, "organizer");
  const response = await app.fetch(
    new Request(`${ORIGIN}/import`, {
      method: "POST",
      headers: {
        Origin: ORIGIN,
        Cookie: await app.cookieOf(rosa.id),
        "Content-Type": "multipart/form-data; boundary=x",
      },
      body: "--x\r\nfoo",
    }),
  );
  expect(response.status).toBe(400);
});
