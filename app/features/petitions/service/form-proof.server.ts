import {
  createHash,
  createHmac,
  randomInt,
  timingSafeEqual,
} from "node:crypto";

import { siteSecret } from "~/server/keys/site-secret.server";
import { throttle } from "~/server/throttle.server";
import type { World } from "~/server/world.server";

import { MARK_SECONDS, THROUGH_MINUTES, puzzleSize } from "../guard/rules";

/** How long a puzzle can be handed in. */
const PUZZLE_MINUTES = 60;

/**
 * A puzzle as altcha's protocol writes it: find the number for which
 * SHA-256(salt + number) is the challenge. The salt ends in "&", so that
 * digits of the number cannot be moved into its parameters.
 */
export interface Puzzle {
  readonly algorithm: "SHA-256";
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

async function signed(world: World, salt: string, number: number) {
  const challenge = createHash("sha256")
    .update(`${salt}${number}`)
    .digest("hex");
  const signature = createHmac("sha256", await siteSecret(world, "puzzles"))
    .update(challenge)
    .digest("hex");
  return { challenge, signature };
}

/** Counts puzzles asked for; their number makes the next ones harder. */
const ASKED = {
  name: "puzzles",
  tries: 100_000,
  minutes: THROUGH_MINUTES,
} as const;

/**
 * A puzzle (altcha) for the browser to solve while its owner types. The more
 * a network asks for, the harder they get; nobody is refused one.
 * @param network a keyed hash or the address; counted in memory alone
 */
export async function makePuzzle(
  world: World,
  { petitionId, network }: { petitionId: string; network: string },
): Promise<Puzzle> {
  const recent = await throttle(world, ASKED).count(network);
  const maxnumber = puzzleSize(recent);
  const ends = world.now().getTime() + PUZZLE_MINUTES * 60_000;
  const asked = new URLSearchParams({
    expires: String(Math.floor(ends / 1_000)),
    petition: petitionId,
  });
  const salt = `${world.random(12)}?${asked.toString()}&`;
  const sealed = await signed(world, salt, randomInt(maxnumber));
  return { algorithm: "SHA-256", maxnumber, salt, ...sealed };
}

interface Solved {
  algorithm: "SHA-256";
  challenge: string;
  number: number;
  salt: string;
  signature: string;
}

function readSolved(text: string): Solved | null {
  try {
    const read = JSON.parse(
      Buffer.from(text, "base64").toString("utf8"),
    ) as Partial<Solved> | null;
    const { algorithm, challenge, number, salt, signature } = read ?? {};
    if (
      algorithm !== "SHA-256" ||
      typeof challenge !== "string" ||
      !/^[0-9a-f]{64}$/.test(challenge) ||
      !Number.isSafeInteger(number) ||
      typeof salt !== "string" ||
      salt.length > 300 ||
      !salt.endsWith("&") ||
      typeof signature !== "string" ||
      !/^[0-9a-f]{64}$/.test(signature)
    ) {
      return null;
    }
    return { algorithm, challenge, number: number as number, salt, signature };
  } catch {
    return null;
  }
}

/**
 * Reads a solved puzzle.
 * @returns what to remember, so that it stands up once; null when it is not
 *   solved, not ours, for another petition, or too old
 */
export async function readProof(
  world: World,
  petitionId: string,
  text: string | undefined,
): Promise<{ id: string; expires_at: string } | null> {
  const solved = text ? readSolved(text) : null;
  if (!solved) return null;
  const asked = new URLSearchParams(solved.salt.split("?")[1] ?? "");
  const expires = new Date(Number(asked.get("expires")) * 1_000);
  if (!(expires.getTime() >= world.now().getTime())) return null;
  if (asked.get("petition") !== petitionId) return null;
  const right = await signed(world, solved.salt, solved.number);
  const good =
    right.challenge === solved.challenge &&
    timingSafeEqual(
      Buffer.from(right.signature),
      Buffer.from(solved.signature),
    );
  return good
    ? { id: solved.challenge, expires_at: expires.toISOString() }
    : null;
}

async function markMac(world: World, petitionId: string, seconds: number) {
  return createHmac("sha256", await siteSecret(world, "form marks"))
    .update(`${petitionId} ${seconds}`)
    .digest()
    .subarray(0, 12);
}

/**
 * A mark for a form: when it was shown, signed. All who see the same kept
 * page share one; it tells a form of ours from a script that never asked.
 */
export async function makeMark(
  world: World,
  petitionId: string,
): Promise<string> {
  const seconds = Math.floor(world.now().getTime() / 1_000);
  const mac = await markMac(world, petitionId, seconds);
  return `${seconds.toString(36)}.${mac.toString("base64url")}`;
}

/** Whether a form was shown by this site, not a moment and not a day ago. */
export async function isGoodMark(
  world: World,
  petitionId: string,
  mark: string | undefined,
): Promise<boolean> {
  const [time = "", mac = ""] = (mark ?? "").split(".");
  const seconds = Number.parseInt(time, 36);
  if (!Number.isSafeInteger(seconds)) return false;
  const age = world.now().getTime() / 1_000 - seconds;
  if (age < MARK_SECONDS.least || age > MARK_SECONDS.most) return false;
  const given = Buffer.from(mac, "base64url");
  const right = await markMac(world, petitionId, seconds);
  return given.length === right.length && timingSafeEqual(given, right);
}
