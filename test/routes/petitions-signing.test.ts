import { ORIGIN, startApp } from "@test/support/app";
import {
  aPetition,
  aSignature,
  countsOf,
  mailsOf,
  signersOf,
} from "@test/support/factories/petitions";
import { describe, expect, test } from "vitest";

import { paths } from "~/paths";

const rosa = {
  name: "  Rosa Ortiz ",
  email: "Rosa@riverbend.example",
  postalCode: "90802",
  disclosure: "full",
  comment: "One\r\ntwo",
  mayContact: "on",
};

test.each([
  ["all right", rosa],
  ["without a name", { ...rosa, name: " " }],
  ["with a checkbox that holds something else", { ...rosa, mayContact: "x" }],
  ["of a machine", { ...rosa, leaveEmpty: "x" }],
])("a form that is %s is answered alike at both doors", async (_is, form) => {
  const seen = [];
  for (const quick of [true, false]) {
    const app = await startApp({ quick });
    const petition = await aPetition(app.world, { slug: "the-library" });
    const answer = await app.post(
      paths.petitions.sign(petition.slug, "es"),
      form,
    );
    const signers = await signersOf(app.world, petition.id);
    seen.push({
      status: answer.status,
      location: answer.location,
      signers: signers.map(({ name, email, comment, locale }) => ({
        name,
        email,
        comment,
        locale,
      })),
      mails: (await mailsOf(app.world)).map(({ to, subject }) => [to, subject]),
    });
  }
  expect(seen[0]).toEqual(seen[1]);
});

describe("unsubscribing", () => {
  test("a mail program posts with no page of ours, in either form, and the mail stops", async () => {
    const app = await startApp();
    for (const body of [
      new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      (() => {
        const form = new FormData();
        form.set("List-Unsubscribe", "One-Click");
        return form;
      })(),
    ]) {
      const petition = await aPetition(app.world);
      await app.post(paths.petitions.sign(petition.slug, "en"), rosa);
      const mail = (await mailsOf(app.world)).at(-1);
      expect(mail?.headers["List-Unsubscribe-Post"]).toBe(
        "List-Unsubscribe=One-Click",
      );
      const url = /^<(.+)>$/.exec(mail?.headers["List-Unsubscribe"] ?? "")?.[1];
      const page = await app.get((url ?? "").replace(ORIGIN, ""));
      expect(page.text).toContain("Stop the mail");
      const answer = await app.fetch(
        new Request(url ?? "", { method: "POST", body }),
      );
      expect(answer.status).toBe(200);
      const before = (await mailsOf(app.world)).length;
      app.world.pass({ days: 2 });
      await app.post(paths.petitions.sign(petition.slug, "en"), rosa);
      expect(await mailsOf(app.world)).toHaveLength(before);
    }
  });
});

test("the counts are public, for some seconds and longer in need; the hours are open data", async () => {
  const app = await startApp();
  const petition = await aPetition(app.world);
  await aSignature(app.world, petition.id, { state: "validated" });
  const counts = await app.get(paths.petitions.counts(petition.slug));
  expect(counts.headers.get("Cache-Control")).toBe(
    "public, max-age=5, stale-while-revalidate=30, stale-if-error=86400",
  );
  expect(JSON.parse(counts.text)).toMatchObject({
    signatures: 1,
    open: true,
    match: [{ match: "unknown", count: null, fewer_than: 5 }],
  });
  const hours = await app.get(paths.petitions.hours(petition.slug));
  expect(hours.text).toContain("2026-12-01T18:00:00Z,1,1");
  const draft = await aPetition(app.world, { state: "draft" });
  expect((await app.get(paths.petitions.counts(draft.slug))).status).toBe(404);
});

test("a signer takes all that is stored home; nobody else does", async () => {
  const app = await startApp();
  const petition = await aPetition(app.world);
  const { tokens, email } = await aSignature(app.world, petition.id, {
    state: "validated",
    comment: "=1+1",
  });
  const data = await app.get(paths.petitions.ownData(tokens.manage, "json"));
  expect(JSON.parse(data.text)).toMatchObject({ email, comment: "=1+1" });
  expect(data.headers.get("Cache-Control")).toBe("private, no-store");
  const table = await app.get(paths.petitions.ownData(tokens.manage, "csv"));
  expect(table.text).toContain("comment,'=1+1");
  for (const token of [tokens.confirm, "made-up"]) {
    const other = await app.get(paths.petitions.ownData(token, "json"));
    expect(other.status).toBe(404);
  }
});

test("a mail scanner that opens every link of a mail confirms nothing and stops nothing", async () => {
  const app = await startApp();
  const petition = await aPetition(app.world);
  await app.post(paths.petitions.sign(petition.slug, "en"), rosa);
  const [mail] = await mailsOf(app.world);
  const all = `${mail?.text} ${mail?.headers["List-Unsubscribe"]}`;
  const links = [...all.matchAll(/https?:\/\/[^\s>]+/g)].map(([link]) => link);
  expect(links).toHaveLength(3);
  for (const link of links) {
    expect((await app.get(link.replace(ORIGIN, ""))).status).toBe(200);
  }
  expect((await countsOf(app.world, petition.id)).counter).toBe(0);
  const [signer] = await signersOf(app.world, petition.id);
  expect(signer?.state).toBe("pending");
});
