import { dirname, join, resolve } from "node:path";

import { engineOf, sqliteFile } from "@db/connection.server";

/** What an operator can set. The README's table lists the same. */
export interface Env {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Origin that people type, without a slash at the end. */
  readonly publicUrl: string;
  /** undefined: SQLite in data/groundwork.db. */
  readonly databaseUrl: string | undefined;
  /** undefined: mails are kept in the outbox and shown at /dev/mail. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether X-Forwarded-For and -Proto come from a proxy of ours. */
  readonly trustProxy: boolean;
  /** Mail and jobs are worked by a process of their own (`npm run worker`). */
  readonly worker: boolean;
  readonly logLevel: string;
  /** The throwaway demonstration, with a sign-in button per role. */
  readonly demo: boolean;
  readonly dataFolder: string;
  /** Where files that people bring lie until they are read. */
  readonly workFolder: string;
  /** The most that one import may bring, in megabytes. */
  readonly importMegabytes: number;
  /** Where files that people bring stand, under their hashes. */
  readonly filesFolder: string;
  /** The server's keys in base64, the current one first; else the file. */
  readonly serverKey: string | undefined;
  /** Where the server's keys are kept when SERVER_KEY is not set. */
  readonly keyFile: string;
  /**
   * Hosts that organizers may have council records fetched from. None by
   * default: this server then asks nobody.
   */
  readonly legistarHosts: readonly string[];
  /** For tests alone: hosts may be origins on this machine. */
  readonly legistarLoopback: boolean;
  /** A site without records starts with a few dated public ones. */
  readonly starterRecords: boolean;
}

/**
 * Reads the settings from environment variables.
 * @throws Error with one sentence a person can act on when one is malformed.
 */
export function readEnv(from: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(from.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `PORT must be a number from 0 to 65535, not "${from.PORT}".`,
    );
  }
  const host = from.HOST ?? "localhost";
  const publicUrl = (from.PUBLIC_URL ?? `http://localhost:${port}`).replace(
    /\/+$/,
    "",
  );
  if (!/^https?:\/\/[^/]+$/.test(publicUrl)) {
    throw new Error(
      `PUBLIC_URL must be an origin such as https://board.example.org, not "${from.PUBLIC_URL}".`,
    );
  }
  const loopback = from.LEGISTAR_LOOPBACK === "1";
  return {
    production: from.NODE_ENV === "production",
    port,
    host,
    publicUrl,
    databaseUrl: from.DATABASE_URL || undefined,
    smtpUrl: from.SMTP_URL || undefined,
    mailFrom: from.MAIL_FROM ?? "Groundwork <groundwork@localhost>",
    trustProxy: from.TRUST_PROXY === "1",
    worker: from.WORKER === "1",
    logLevel: from.LOG_LEVEL ?? "info",
    demo: from.GROUNDWORK_DEMO === "1",
    dataFolder: resolve(from.DATA_FOLDER ?? "data"),
    workFolder: workFolderOf(from),
    importMegabytes: readMegabytes(from.IMPORT_MEGABYTES ?? "200"),
    filesFolder: resolve(from.FILES_FOLDER || besideDatabase(from)),
    serverKey: from.SERVER_KEY || undefined,
    keyFile: resolve(
      from.SERVER_KEY_FILE ?? `${resolve(from.DATA_FOLDER ?? "data")}.key`,
    ),
    legistarHosts: readHosts(from.LEGISTAR_HOSTS ?? "", loopback),
    legistarLoopback: loopback,
    starterRecords: from.STARTER_RECORDS !== "0",
  };
}

/** WORK_FOLDER, or a folder beside the database. */
function workFolderOf(from: NodeJS.ProcessEnv): string {
  if (from.WORK_FOLDER) return resolve(from.WORK_FOLDER);
  const beside =
    engineOf(from.DATABASE_URL) === "sqlite"
      ? dirname(sqliteFile(from.DATABASE_URL || undefined))
      : resolve(from.DATA_FOLDER ?? "data");
  return join(beside, "uploads");
}

function readMegabytes(text: string): number {
  const megabytes = Number(text);
  if (Number.isInteger(megabytes) && megabytes >= 1 && megabytes <= 2_000) {
    return megabytes;
  }
  throw new Error(
    `IMPORT_MEGABYTES must be a whole number from 1 to 2000, not "${text}".`,
  );
}

/** "groundwork.files" beside "groundwork.db"; a folder of its own for PostgreSQL. */
function besideDatabase(from: NodeJS.ProcessEnv): string {
  if (engineOf(from.DATABASE_URL) === "postgres") {
    return join(from.DATA_FOLDER ?? "data", "files");
  }
  return `${sqliteFile(from.DATABASE_URL).replace(/\.db$/, "")}.files`;
}

/** "webapi.legistar.com, api.example.gov"; bare names of hosts. */
function readHosts(text: string, loopback: boolean): readonly string[] {
  const hosts = text
    .split(/[\s,]+/)
    .map((host) => host.toLowerCase())
    .filter((host) => host !== "");
  for (const host of hosts) {
    const isName = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host);
    const isTest = loopback && /^http:\/\/127\.0\.0\.1:\d+$/.test(host);
    if (isName || isTest) continue;
    throw new Error(
      `LEGISTAR_HOSTS must be names of hosts such as webapi.legistar.com, not "${host}".`,
    );
  }
  return hosts;
}
