import { test } from "vitest";
import { appendFileSync } from "node:fs";
import { startApp, ORIGIN } from "../support/app";
import { formsOn } from "../support/forms";
import { routeTable } from "../support/route-table";
import { gatherCast } from "../support/route-table/cast";
import { pathOf } from "../support/route-table/path";
let seed = Number(process.env.SEED ?? 1);
const rnd = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
const pick = <T,>(a: readonly T[]): T => a[Math.floor(rnd() * a.length)] as T;
const AREA = /^(bodies|officials|terms|merges|rules|meetings|votes|conflicts|matters|board\/promises|promises|groups\/:slug\/forecasts|campaigns\/:slug\/calendar|calendar|coalitions\/:slug\/votes|board\/campaigns\/:id\/(votes|calendar)|import|places\/:slug\/officials|tasks\/:id\/calendar)/;
const ODD = ["", " ", "\0", "a\0b", "'", "\"", "--", "%", "_", "\\", "%00", "\u202e", "😀".repeat(50), "ÿ".repeat(300), "x".repeat(100_000), "-1", "0", "1e308", "NaN", "99999999999999999999", "2147483648", "0.1", "true", "null", "undefined", "[]", "{}", "[object Object]", "constructor", "__proto__", "toString", "2026-02-30", "0000-01-01", "99999-01-01", "2026-11-28", "9999-12-31", "25:61", "18:00", "javascript:alert(1)", "https://x.example/\u0000", "\r\nSet-Cookie: a=b", "for", "yes", "public", "00000000-0000-7000-8000-000000000000", "YYYNNA", "Rosa, Aye\nBen", "\ufffe", "e\u0301".repeat(2000), "on", "\t=1+1", "\ud800"];
test("fuzz", async () => {
  const out = "/tmp/siege/fuzz.log";
  const gather = async () => gatherCast(await startApp({ visitorPoints: 1e9 }));
  let cast = await gather();
  const rows = routeTable.filter((r) => AREA.test(r.route));
  appendFileSync(out, `start ${rows.length} routes ${process.env.TEST_ENGINE}\n`);
  const counts: Record<number, number> = {};
  let n = 0;
  const per = Number(process.env.PER ?? 60);
  for (const row of rows) {
    let params: Record<string, string> = {};
    try { params = ((await row.params?.(cast)) ?? {}) as Record<string, string>; } catch { cast = await gather(); params = ((await row.params?.(cast)) ?? {}) as Record<string, string>; }
    const path = pathOf(row.route, params);
    const q = row.query?.(cast) ?? "";
    const who = ["organizer", "admin", "lead", "volunteer", "neighbor"] as const;
    const forms: { action: string; fields: [string, string][]; as: string }[] = [];
    for (const w of who.slice(0, 3)) { const page = await cast.app.get(path + q, { as: cast.people[w].cookie }); for (const f of formsOn(page.text, path + q)) forms.push({ ...f, as: cast.people[w].cookie }); if (forms.length) break; }
    const own = forms.filter((f) => f.action.split("?")[0] === path);
    const use = own.length ? own : [{ action: path, fields: [] as [string, string][], as: cast.people.organizer.cookie }];
    for (let i = 0; i < per; i++) {
      n++;
      const f = pick(use);
      let target = f.action;
      if (rnd() < 0.2) target = pathOf(row.route, Object.fromEntries(Object.entries(params).map(([k, v]) => [k, encodeURIComponent(rnd() < 0.7 ? pick(ODD).slice(0, 3000).replace(/[\ud800-\udfff]/g, "") : v)])));
      if (rnd() < 0.4) target += (target.includes("?") ? "&" : "?") + ["q","page","year","kind","state","sort","body","demand","official","a","b","seat-1","mayor","veto","preset","preview","marked","option","from","result"].filter(() => rnd() < 0.4).map((k) => `${k}=${encodeURIComponent(pick(ODD).slice(0, 500).replace(/[\ud800-\udfff]/g, ""))}`).join("&");
      const as = rnd() < 0.85 ? f.as : pick(who.map((w) => cast.people[w].cookie));
      let status = 0; let text = "";
      try {
        if (!row.POST || (row.GET && rnd() < 0.2)) { const r = await cast.app.get(target, { as }); status = r.status; text = r.text; }
        else {
          const names = [...new Set([...f.fields.map(([k]) => k)])];
          const entries: [string, string][] = [];
          for (const [k, v] of f.fields) { const x = rnd(); if (x < 0.1) continue; if (x < 0.35) entries.push([k, pick(ODD)]); else if (x < 0.4) { entries.push([k, v], [k, pick(ODD)]); } else if (x < 0.45) entries.push([`${k}[0]`, pick(ODD)]); else if (x < 0.48) entries.push([`${k}.a`, pick(ODD)]); else entries.push([k, v]); }
          if (rnd() < 0.3) entries.push([pick([...names, "once", "seen", "rows[0].key", "rows[0].option", "items[0].id", "items[0].place", "officialIds[3]", "id", "version"]), pick(ODD)]);
          let body: BodyInit;
          if (rnd() < 0.15) { const fd = new FormData(); for (const [k, v] of entries) fd.append(k, v); if (names[0]) fd.append(pick(names), new File([pick(ODD)], pick(["a.csv", "\u202e.exe", "x".repeat(300)]))); body = fd; }
          else { const u = new URLSearchParams(); for (const [k, v] of entries) u.append(k, v); body = u; }
          const r = await cast.app.fetch(new Request(ORIGIN + target, { method: "POST", body, headers: { Origin: ORIGIN, Cookie: as, "Accept-Language": pick(["en", "es"]) } }));
          status = r.status; text = await r.text();
          if (status >= 500) appendFileSync(out, `BODY ${JSON.stringify(entries).slice(0, 1500)}\n`);
        }
      } catch (e) { status = 599; text = String((e as Error).stack); }
      counts[status] = (counts[status] ?? 0) + 1;
      if (status >= 500) appendFileSync(out, `${status} ${row.route} ${target.slice(0, 300)} ${text.slice(0, 300).replace(/\s+/g, " ")}\n`);
    }
    appendFileSync(out, `${row.route} ${n} ${JSON.stringify(counts)}\n`);
  }
}, 1_500_000);
