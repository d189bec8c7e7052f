import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
} from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/**
 * The server's own keys, which stand outside the database. They wrap the
 * petitions' keys and are never used on data itself, so changing them is
 * quick (`npm run keys:rotate`).
 */
export interface ServerKeys {
  /** Short name of the key that wraps from now on. */
  readonly currentId: string;
  /** Wraps 32 bytes for storing; `about` must be the same on unwrapping. */
  wrap(secret: Buffer, about: string): string;
  /** @throws when no key of ours wrapped it, or it was tampered with. */
  unwrap(wrapped: string, about: string): Buffer;
  /** Whether a key of ours wrapped it. */
  has(wrapped: string): boolean;
  /** Random bytes, for keys and for what each sealing needs once. */
  bytes(length: number): Buffer;
}

const KEY_BYTES = 32;

function idOf(key: Buffer): string {
  return createHash("sha256")
    .update("groundwork key id")
    .update(key)
    .digest("hex")
    .slice(0, 12);
}

/**
 * Keys from their base64 texts, the current one first.
 * @param bytes chance; tests hand in their own
 * @throws Error with one sentence when a text is not a key.
 */
export function serverKeysFrom(
  texts: readonly string[],
  bytes: (length: number) => Buffer = randomBytes,
): ServerKeys {
  const keys = texts.map((text) => {
    const key = Buffer.from(text.trim(), "base64");
    if (key.length !== KEY_BYTES) {
      throw new Error(
        "A server key must be 32 bytes in base64 (try: openssl rand -base64 32).",
      );
    }
    return { id: idOf(key), key };
  });
  const [current] = keys;
  if (!current) throw new Error("There is no server key.");
  return {
    currentId: current.id,
    bytes,
    has: (wrapped) => keys.some(({ id }) => wrapped.startsWith(`${id}.`)),
    wrap(secret, about) {
      const nonce = bytes(12);
      const cipher = createCipheriv("aes-256-gcm", current.key, nonce);
      cipher.setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return `${current.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
    },
    unwrap(wrapped, about) {
      const [id = "", text = ""] = wrapped.split(".");
      const found = keys.find((key) => key.id === id);
      if (!found) {
        throw new Error(
          `The server key ${id} is not there; without it what it sealed cannot be read. Put its line back into the key file.`,
        );
      }
      const bytes = Buffer.from(text, "base64url");
      const open = createDecipheriv(
        "aes-256-gcm",
        found.key,
        bytes.subarray(0, 12),
      );
      open.setAAD(Buffer.from(about));
      open.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([open.update(bytes.subarray(28)), open.final()]);
    },
  };
}

/** Where the keys come from: SERVER_KEY, or else a file. */
export interface KeySource {
  /** Base64 keys, the current one first, separated by commas. */
  readonly serverKey: string | undefined;
  readonly keyFile: string;
}

/** The key file's lines, newest first; empty when there is none. */
export function readKeyFile(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * Writes the key file whole or not at all, for its owner alone. An existing
 * file is replaced; the caller keeps the lines that are still needed.
 */
export function writeKeyFile(file: string, lines: readonly string[]): void {
  const text = [
    "# Keys of this Groundwork server, the current one first. Whoever has this",
    "# file and the database can read signers' names. Keep it apart from the",
    "# backups; without it they cannot be read.",
    ...lines,
    "",
  ].join("\n");
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600, flag: "wx", flush: true });
  renameSync(draft, file);
}

export function newKeyLine(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}

/**
 * The server's keys, read when they are first needed; a key file is made then
 * if there is none. Two processes that start at once end with one file.
 */
export function lazyServerKeys(source: KeySource): ServerKeys {
  let keys: ServerKeys | undefined;
  const get = () => (keys ??= open(source));
  return {
    get currentId() {
      return get().currentId;
    },
    wrap: (secret, about) => get().wrap(secret, about),
    unwrap(wrapped, about) {
      // The keys were changed while we run: read them again.
      if (!get().has(wrapped)) keys = open(source);
      return get().unwrap(wrapped, about);
    },
    has: (wrapped) => get().has(wrapped),
    bytes: randomBytes,
  };
}

function open({ serverKey, keyFile }: KeySource): ServerKeys {
  if (serverKey) return serverKeysFrom(serverKey.split(","));
  const lines = readKeyFile(keyFile);
  if (lines.length > 0) return serverKeysFrom(lines);
  makeFirst(keyFile);
  return serverKeysFrom(readKeyFile(keyFile));
}

function makeFirst(file: string): void {
  const text = `# The key of this Groundwork server. Whoever has this file and the database\n# can read signers' names. Keep a copy, apart from the backups: without it\n# they cannot be read.\n${newKeyLine()}\n`;
  try {
    writeFileSync(file, text, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    // Another process of ours was faster: its key is ours.
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}
