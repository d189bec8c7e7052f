import { expect, test } from "vitest";

import { ORIGIN, startApp } from "./support/app";

test("every kind of answer carries the security headers", async () => {
  const app = await startApp();
  for (const path of ["/", "/nope", "/health", "/icon.svg", "/home"]) {
    const page = await app.get(path);
    const csp = page.headers.get("Content-Security-Policy") ?? "";
    expect(csp, path).toContain("default-src 'none'");
    expect(csp, path).toContain("frame-ancestors 'none'");
    expect(csp, path).not.toContain("unsafe");
    expect(page.headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(page.headers.get("Referrer-Policy"), path).toBe("same-origin");
  }
});

test("the nonce is new in every response and marks every inline script", async () => {
  const app = await startApp();
  const nonces = new Set<string>();
  for (let i = 0; i < 3; i++) {
    const page = await app.get("/");
    const nonce = /'nonce-([^']+)'/.exec(
      page.headers.get("Content-Security-Policy") ?? "",
    )?.[1];
    nonces.add(nonce ?? "");
    for (const [tag] of page.text.matchAll(/<script\b[^>]*>/g)) {
      expect(tag).toMatch(/nonce=|src=/);
    }
    expect(page.text).not.toMatch(/\sstyle="/);
  }
  expect(nonces.size).toBe(3);
});

test("a form from another site is refused before the framework sees it", async () => {
  const app = await startApp();
  const attempts: [Record<string, string>, number][] = [
    [{ Origin: ORIGIN }, 303],
    [{ "Sec-Fetch-Site": "same-origin" }, 303],
    [{ Origin: "https://evil.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ Origin: `${ORIGIN}.evil.example` }, 403],
    [{ "Sec-Fetch-Site": "cross-site" }, 403],
    [{ "Sec-Fetch-Site": "same-site" }, 403],
    [{ Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" }, 403],
    [
      { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
      403,
    ],
    [{}, 403],
  ];
  for (const [headers, status] of attempts) {
    const response = await app.fetch(
      new Request(`${ORIGIN}/language`, {
        method: "POST",
        body: new URLSearchParams({ locale: "es", next: "/" }),
        headers,
      }),
    );
    expect(response.status, JSON.stringify(headers)).toBe(status);
  }
});

test("a body that no form of ours sends is refused, not tried", async () => {
  const app = await startApp();
  const send = (path: string, type: string | null, body: string) =>
    app.fetch(
      new Request(ORIGIN + path, {
        method: "POST",
        body,
        headers: { Origin: ORIGIN, ...(type ? { "Content-Type": type } : {}) },
      }),
    );
  for (const path of ["/language", "/sign-in", "/petitions/x/sign"]) {
    for (const type of [
      "application/json",
      "text/plain",
      "multipart/form-data; boundary=x",
      "multipart/form-data",
    ]) {
      const response = await send(path, type, "{}");
      expect(response.status, `${path} ${type}`).toBe(415);
    }
  }
});

test("an oversized form is refused with 413", async () => {
  const app = await startApp();
  const page = await app.post("/language", { next: "x".repeat(300 * 1024) });
  expect(page.status).toBe(413);
});

test("a page that is not there says so, with a way on and no stack trace", async () => {
  const app = await startApp();
  for (const path of ["/nope", "/places/../../etc/passwd", "/%00", "/%ff"]) {
    const page = await app.get(path);
    expect(page.status, path).toBeGreaterThanOrEqual(400);
    expect(page.status, path).toBeLessThan(500);
    expect(page.text).not.toMatch(/at .*\.(ts|js):\d+/);
  }
});

test("the language is chosen by the reader, and kept", async () => {
  const app = await startApp();
  const spanish = await app.get("/", {
    headers: { "Accept-Language": "es-MX,es;q=0.9,en;q=0.5" },
  });
  expect(spanish.text).toContain('<html lang="es">');
  const chosen = await app.post("/language", {
    locale: "es",
    next: "/help/permissions?lang=en",
  });
  expect(chosen.location).toBe("/help/permissions");
  const after = await app.get("/help/permissions", { as: chosen.cookies[0] });
  expect(after.text).toContain("Quién puede hacer qué");
});
