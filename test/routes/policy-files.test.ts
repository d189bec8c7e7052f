import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { readFiles } from "~/features/policies/service/files.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

import { ORIGIN, startApp } from "../support/app";
import { TRACES, aPdf, aPhoto } from "../support/factories/files";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { aPolicy } from "../support/factories/policies";

const sha256 = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

async function riverbend() {
  const app = await startApp();
  const { world } = app;
  const place = await aPlace(world);
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const recorder = { accountId: rosa.id, groupId: group.id };
  const id = await aPolicy(world, place.id, {}, recorder);
  const cookie = await app.cookieOf(rosa.id);
  const send = async (
    bytes: Uint8Array,
    {
      name = "scan.pdf",
      type = "application/pdf",
      label = "Signed copy",
      as = cookie as string | undefined,
    } = {},
  ) => {
    const body = new FormData();
    body.set("label", label);
    body.set("file", new File([Buffer.from(bytes)], name, { type }));
    const response = await app.fetch(
      new Request(`${ORIGIN}/policies/documents/${id}/files`, {
        method: "POST",
        headers: { Origin: ORIGIN, ...(as ? { Cookie: as } : {}) },
        body,
      }),
    );
    return { status: response.status, text: await response.text() };
  };
  const address = (bytes: Uint8Array) =>
    `/policies/documents/${id}/files/${sha256(bytes)}`;
  return { app, world, group, recorder, id, cookie, send, address };
}

test("Rosa brings a scan; everybody reads it, to the byte, under its hash", async () => {
  const { app, id, send, address } = await riverbend();
  expect((await send(aPdf())).status).toBe(303);
  const page = await app.get(`/policies/documents/${id}`);
  expect(page.text).toContain(sha256(aPdf()));
  expect(page.text).toContain(address(aPdf()));

  const file = await app.fetch(new Request(ORIGIN + address(aPdf())));
  expect(Buffer.from(await file.arrayBuffer())).toEqual(aPdf());
  expect(Object.fromEntries(file.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="signed-copy.pdf"',
    "x-content-type-options": "nosniff",
    "content-security-policy":
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "public, max-age=300, must-revalidate, no-transform",
    etag: `"${sha256(aPdf())}"`,
  });
  expect(file.headers.get("set-cookie")).toBeNull();

  const again = await app.get(address(aPdf()), {
    headers: { "If-None-Match": `"${sha256(aPdf())}"` },
  });
  expect(again.status).toBe(304);
  expect(again.text).toBe("");
});

test("a photo opens in the browser, without the place it was taken at", async () => {
  const { app, world, id, send } = await riverbend();
  const sent = { name: "IMG_4172 Rosa.jpg", type: "image/jpeg" };
  expect((await send(aPhoto(), sent)).status).toBe(303);
  const [file] = await readFiles(world, id);
  const served = await app.fetch(
    new Request(`${ORIGIN}/policies/documents/${id}/files/${file?.hash}`),
  );
  const bytes = Buffer.from(await served.arrayBuffer());
  expect(served.headers.get("content-disposition")).toContain("inline");
  expect(sha256(bytes)).toBe(file?.hash);
  for (const trace of TRACES) {
    expect(bytes.toString("latin1")).not.toContain(trace);
  }
  const page = await app.get(`/policies/documents/${id}`);
  expect(page.text).not.toContain("IMG_4172");
});

test.each([
  ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["nothing we know", "MZ\x90\0"],
])("%s dressed as a PNG is refused with a sentence", async (_, text) => {
  const { world, id, send } = await riverbend();
  const answer = await send(Buffer.from(text, "latin1"), {
    name: "scan.png",
    type: "image/png",
    label: "A scan of ours",
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("This is no PDF, PNG or JPEG");
  expect(answer.text).toContain('value="A scan of ours"');
  expect(await readFiles(world, id)).toEqual([]);
});

test("too large, missing, nameless or telling too much: each gets its sentence", async () => {
  const { world, id, send } = await riverbend();
  const large = Buffer.concat([aPdf(), Buffer.alloc(10_000_000)]);
  expect((await send(large)).text).toContain("more than 10 MB");
  expect((await send(Buffer.alloc(0), { name: "" })).text).toContain(
    "Choose a file.",
  );
  expect((await send(aPdf(), { label: "" })).text).toContain(
    "Please fill this in.",
  );
  expect(
    (await send(aPdf(), { label: "Scan of Rosa, 562-555-0142" })).text,
  ).toContain("private phone number");
  expect((await send(aPdf(), { name: "a;b.pdf" })).text).toContain(
    "did not arrive whole",
  );
  const huge = Buffer.concat([aPdf(), Buffer.alloc(34_000_000)]);
  expect((await send(huge)).status).toBe(413);
  expect(await readFiles(world, id)).toEqual([]);
});

test("a body cut off on its way is refused and leaves nothing", async () => {
  const { app, world, id, cookie } = await riverbend();
  const response = await app.fetch(
    new Request(`${ORIGIN}/policies/documents/${id}/files`, {
      method: "POST",
      headers: {
        Origin: ORIGIN,
        Cookie: cookie,
        "Content-Type": "multipart/form-data; boundary=x",
      },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n%PDF-1.4',
    }),
  );
  expect(response.status).toBe(422);
  expect(await readFiles(world, id)).toEqual([]);
});

test("visitors, volunteers and people of other groups: none may bring or remove what is not theirs", async () => {
  const { app, world, group, id, send, address, cookie } = await riverbend();
  const vera = await aMember(world, group.id, "volunteer");
  const other = await aGroup(world, { name: "Faraway Friends" });
  const ben = await aMember(world, other.id, "organizer");
  const stu = await aMember(world, other.id, "volunteer");
  expect((await send(aPdf(), { as: "" })).status).toBe(401);
  for (const { id: account } of [vera, stu]) {
    const as = await app.cookieOf(account);
    expect((await send(aPdf(), { as })).status).toBe(403);
  }
  await send(aPdf());
  const [file] = await readFiles(world, id);
  const removal = `/policies/files/${file?.id}/removal`;
  const foreign = await app.cookieOf(ben.id);
  expect((await app.post(removal, {}, { as: foreign })).status).toBe(403);
  const list = await app.get(`/policies/documents/${id}/files`, {
    as: foreign,
  });
  expect(list.text).not.toContain(removal);
  expect((await app.get(address(aPdf()))).status).toBe(200);
  expect((await app.post(removal, {}, { as: cookie })).status).toBe(303);
  expect((await app.get(address(aPdf()))).status).toBe(404);
  const history = await app.get(`/policies/documents/${id}/history`);
  expect(history.text).toContain("removed a file.");
  expect(history.text).toContain("Signed copy");
});

test("a hash is asked of its own record alone, and never becomes a path", async () => {
  const { app, world, recorder, id, send, address } = await riverbend();
  await send(aPdf());
  for (const path of [
    `/policies/documents/${recorder.groupId}/files/${sha256(aPdf())}`,
    `/policies/documents/${id}/files/..%2F..%2Fpackage.json`,
    `/policies/documents/${id}/files/${sha256(aPdf()).toUpperCase()}`,
    `/policies/documents/${id}/files/${sha256(aPdf("other"))}`,
  ]) {
    expect((await app.get(path)).status, path).toBe(404);
  }
  await withdrawDocument(world, recorder, id, { reason: "Wrong place." });
  const gone = await app.get(address(aPdf()));
  expect(gone.status).toBe(404);
  expect(gone.headers.get("content-security-policy")).toContain("style-src");
});
