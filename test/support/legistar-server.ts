import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Row = Record<string, unknown>;

/** An answer that is no list of rows, once or always. */
export type Mishap = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

export interface LegistarTwin {
  origin: string;
  /** What stands in its tables; change it between two fetches. */
  tables: {
    Bodies: Row[];
    Persons: Row[];
    OfficeRecords: Row[];
    Events: Row[];
    EventItems: Row[];
    Votes: Row[];
  };
  /** Paths asked for, in order, with their queries. */
  asked: string[];
  /** User agents seen. */
  agents: Set<string>;
  /** The most requests that were open at one moment. */
  atOnce: number;
  /** Most rows a page, whatever is asked for. */
  pageRows: number;
  /** Set to ignore $skip, as some proxies do. */
  ignoresSkip: boolean;
  /** Mishaps to come, one for each answer. */
  next: Mishap[];
  /** A mishap for every answer. */
  always: Mishap | null;
  stop(): Promise<void>;
}

const ID = {
  Bodies: "BodyId",
  Persons: "PersonId",
  OfficeRecords: "OfficeRecordId",
  Events: "EventId",
  EventItems: "EventItemId",
  Votes: "VoteId",
} as const;

/**
 * A Legistar Web API of an invented council on this machine: $top, $skip,
 * $orderby, and of $filter `eq` and `ge` joined by `and` and `or`.
 */
export async function startLegistar(): Promise<LegistarTwin> {
  const tables: LegistarTwin["tables"] = {
    Bodies: [],
    Persons: [],
    OfficeRecords: [],
    Events: [],
    EventItems: [],
    Votes: [],
  };
  let open = 0;
  const server: Server = createServer((request, response) => {
    open += 1;
    twin.atOnce = Math.max(twin.atOnce, open);
    response.once("close", () => (open -= 1));
    twin.asked.push(request.url ?? "");
    twin.agents.add(request.headers["user-agent"] ?? "");
    const mishap = twin.next.shift() ?? twin.always;
    if (mishap) return mishap(request, response);
    const rows = answerFor(twin, request.url ?? "");
    response.setHeader("Content-Type", "application/json");
    response.statusCode = rows === null ? 404 : 200;
    response.end(JSON.stringify(rows ?? { Message: "No such resource" }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const twin: LegistarTwin = {
    origin: `http://127.0.0.1:${port}`,
    tables,
    asked: [],
    agents: new Set(),
    atOnce: 0,
    pageRows: 1_000,
    ignoresSkip: false,
    next: [],
    always: null,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
  return twin;
}

function answerFor(twin: LegistarTwin, address: string): Row[] | null {
  const { pathname, searchParams } = new URL(address, twin.origin);
  const [, v1, council, ...path] = pathname.split("/");
  if (v1 !== "v1" || council !== "riverbend") return null;
  const [first, parent, inner] = path;
  const { tables } = twin;
  const [name, all] =
    inner === "EventItems"
      ? ([
          "EventItems",
          of(tables.EventItems, "EventItemEventId", parent),
        ] as const)
      : inner === "Votes"
        ? (["Votes", of(tables.Votes, "VoteEventItemId", parent)] as const)
        : ([
            first as keyof typeof ID,
            tables[first as keyof typeof ID],
          ] as const);
  if (all === undefined) return null;
  const filter = searchParams.get("$filter");
  const order = searchParams.get("$orderby") ?? ID[name];
  const skip = twin.ignoresSkip ? 0 : Number(searchParams.get("$skip") ?? 0);
  const top = Math.min(
    Number(searchParams.get("$top") ?? 1_000),
    twin.pageRows,
  );
  return all
    .filter((row) => filter === null || holds(row, filter))
    .toSorted((a, b) => Number(a[order]) - Number(b[order]))
    .slice(skip, skip + top);
}

function of(rows: Row[], column: string, id: string | undefined): Row[] {
  return rows.filter((row) => String(row[column]) === id);
}

function holds(row: Row, filter: string): boolean {
  return splitOutside(filter, " and ").every((part) => {
    const inner = /^\((.*)\)$/.exec(part)?.[1];
    if (inner !== undefined) {
      return splitOutside(inner, " or ").some((either) => holds(row, either));
    }
    const [, column = "", word, text = ""] =
      /^(\w+) (eq|ge) (?:datetime'([^']*)'|.*)$/.exec(part) ?? [];
    if (word === "eq") return String(row[column]) === part.split(" ").at(-1);
    if (word === "ge") return String(row[column] ?? "") >= text;
    throw new Error(`a filter this server does not know: ${part}`);
  });
}

/** Splits at a word that stands in no brackets. */
function splitOutside(text: string, word: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(from, at));
      from = at + word.length;
    }
  }
  return [...parts, text.slice(from)];
}

/** What can go wrong on the way. */
export const MISHAPS = {
  busy:
    (retryAfter?: string): Mishap =>
    (_request, response) => {
      response.statusCode = 429;
      if (retryAfter) response.setHeader("Retry-After", retryAfter);
      response.end("Too many requests");
    },
  status:
    (status: number): Mishap =>
    (_request, response) => {
      response.statusCode = status;
      response.end("{}");
    },
  /** Promises more bytes than it sends. */
  cutOff: ((_request, response) => {
    response.setHeader("Content-Length", "1000");
    response.write('[{"EventId": 41,');
    setTimeout(() => response.destroy(), 20);
  }) satisfies Mishap,
  webPage: ((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Sign in</title>");
  }) satisfies Mishap,
  halfJson: ((_request, response) => {
    response.end('[{"EventId": 41');
  }) satisfies Mishap,
  object: ((_request, response) => {
    response.end('{"EventId": 41}');
  }) satisfies Mishap,
  /** Sends one byte now and then, for ever. */
  drips: ((_request, response) => {
    const drip = setInterval(() => response.write(" "), 20);
    response.once("close", () => clearInterval(drip));
  }) satisfies Mishap,
  silent: (() => {}) satisfies Mishap,
  endless: ((_request, response) => {
    const chunk = " ".repeat(1_000_000);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  }) satisfies Mishap,
  redirect:
    (to: string): Mishap =>
    (_request, response) => {
      response.statusCode = 302;
      response.setHeader("Location", to);
      response.end();
    },
};
