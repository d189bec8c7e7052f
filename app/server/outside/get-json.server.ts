import { lookup } from "node:dns/promises";
import { request as overHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";

import { isLoopback, isOpenAddress } from "./addresses";

/** What the operator allows this server to ask, and how it introduces itself. */
export interface OutsideRules {
  /** Hosts that may be asked ("webapi.legistar.com"), else none. */
  hosts: readonly string[];
  /** For tests alone: entries of `hosts` such as "http://127.0.0.1:4000". */
  loopback: boolean;
  /** Says who asks, with an address where to complain. */
  userAgent: string;
  /** Longest answer, in bytes. */
  mostBytes: number;
  /** Longest time for one answer, in milliseconds. */
  mostMs: number;
  /** Addresses of a host name; the machine's own resolver unless a test says. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>;
}

/**
 * Why an answer did not come:
 * - `not_allowed`: the operator does not allow this host;
 * - `private_address`: the name leads into a private network;
 * - `redirected`: the answer is a redirect, and none is followed;
 * - `unreachable`, `too_slow`, `cut_off`: the network's reasons;
 * - `too_big`: more bytes than allowed;
 * - `not_json`: an answer, but of another kind (a web page, say);
 * - `busy`: 429 or 5xx; may be asked again later;
 * - `bad_status`: any other status than 200.
 */
export type OutsideProblem =
  | "not_allowed"
  | "private_address"
  | "redirected"
  | "unreachable"
  | "too_slow"
  | "cut_off"
  | "too_big"
  | "not_json"
  | "busy"
  | "bad_status";

export interface Answer {
  text: string;
}

/** Seconds the server asks us to wait, when it says so; filled on `busy`. */
export interface Asked {
  retryAfter: number | null;
  status: number | null;
}

/**
 * Asks one address of a host the operator allows. The name is resolved once
 * and the connection goes to that very address, so a name that changes its
 * mind in between leads nowhere else. Never follows a redirect.
 *
 * @param asked gets the status and the waiting time the server named
 */
export async function getJson(
  rules: OutsideRules,
  address: string,
  asked: Asked = { retryAfter: null, status: null },
): Promise<Result<Answer, OutsideProblem>> {
  const allowed = allowedUrl(rules, address);
  if (allowed === null) return refused("not_allowed");
  const { url, loopback } = allowed;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const resolve =
    rules.resolve ?? ((name: string) => lookup(name, { all: true }));
  // The time for an answer runs from here: a name may be slow to resolve too.
  const started = performance.now();
  const addresses = await within(rules.mostMs, resolve(host)).catch(() => []);
  if (addresses === null) return refused("too_slow");
  const [first] = addresses;
  if (first === undefined) return refused("unreachable");
  const open = addresses.every((one) =>
    loopback ? isLoopback(one.address) : isOpenAddress(one.address),
  );
  if (!open) return refused("private_address");
  const left = Math.max(1, rules.mostMs - (performance.now() - started));
  return ask({ ...rules, mostMs: left }, url, first, asked);
}

/** What comes of it, or null when it takes longer than so many milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((settle) => {
    timer = setTimeout(() => settle(null), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The address, when the operator allows its host: https on the usual port and
 * no user name in it; on loopback what a test has set up.
 */
function allowedUrl(
  { hosts, loopback }: OutsideRules,
  address: string,
): { url: URL; loopback: boolean } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return null;
  if (loopback && hosts.includes(url.origin)) return { url, loopback: true };
  const usual = url.protocol === "https:" && url.port === "";
  return usual && hosts.includes(url.hostname)
    ? { url, loopback: false }
    : null;
}

function ask(
  rules: OutsideRules,
  url: URL,
  to: { address: string; family: number },
  asked: Asked,
): Promise<Result<Answer, OutsideProblem>> {
  const pinned: LookupFunction = (_host, options, answer) => {
    if (options.all) answer(null, [to]);
    else answer(null, to.address, to.family);
  };
  const request = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((settle) => {
    let over = false;
    const end = (result: Result<Answer, OutsideProblem>) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      settle(result);
      sent.destroy();
    };
    const timer = setTimeout(() => end(refused("too_slow")), rules.mostMs);
    const sent = request(url, {
      method: "GET",
      lookup: pinned,
      agent: false,
      headers: {
        Accept: "application/json",
        // A small answer that unpacks to a huge one is not asked for.
        "Accept-Encoding": "identity",
        "User-Agent": rules.userAgent,
      },
    });
    sent.once("error", () => end(refused("unreachable")));
    sent.once("response", (response) => {
      asked.status = response.statusCode ?? null;
      asked.retryAfter = secondsOf(response.headers["retry-after"]);
      const problem = problemOf(response, rules.mostBytes);
      if (problem !== null) return end(refused(problem));
      readText(response, rules.mostBytes, end);
    });
    sent.end();
  });
}

function problemOf(
  response: IncomingMessage,
  mostBytes: number,
): OutsideProblem | null {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) return "redirected";
  if (status === 429 || status >= 500) return "busy";
  if (status !== 200) return "bad_status";
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") return "not_json";
  const announced = Number(response.headers["content-length"] ?? 0);
  return announced > mostBytes ? "too_big" : null;
}

function readText(
  response: IncomingMessage,
  mostBytes: number,
  end: (result: Result<Answer, OutsideProblem>) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) return end(refused("too_big"));
    chunks.push(chunk);
  });
  response.once("error", () => end(refused("cut_off")));
  response.once("close", () => {
    if (!response.complete) return end(refused("cut_off"));
    const text = textOf(Buffer.concat(chunks));
    end(text !== null && isJson(text) ? done({ text }) : refused("not_json"));
  });
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** "120", or a date; null when the server named no time we understand. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  if (Number.isNaN(at)) return null;
  return Math.max(0, Math.ceil((at - Date.now()) / 1_000));
}
