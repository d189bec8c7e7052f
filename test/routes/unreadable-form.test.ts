import { expect, test } from "vitest";

import { ORIGIN, startApp } from "../support/app";

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
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("could not be read");
});

test("a form sent with its files arrives whole", async () => {
  const answer = await sending(
    '--x\r\nContent-Disposition: form-data; name="locale"\r\n\r\nes\r\n--x--\r\n',
    "multipart/form-data; boundary=x",
  );
  expect(answer.status).toBe(303);
});
