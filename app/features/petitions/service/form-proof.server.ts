import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

import { createChallenge, extractParams, verifySolution } from "altcha-lib/v1";
import type { Challenge, Payload } from "altcha-lib/v1/types";

import { siteSecret } from "~/server/keys/site-secret.server";
import { throttle } from "~/server/throttle.server";
import type { World } from "~/server/world.server";

import { MARK_SECONDS, THROUGH_MINUTES, puzzleSize } from "../guard/rules";

/** How long a puzzle can be handed in. */
const PUZZLE_MINUTES = 60;

async function puzzleKey(world: World): Promise<string> {
  return (await siteSecret(world, "puzzles")).toString("hex");
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
): Promise<Challenge> {
  const recent = await throttle(world, ASKED).count(network);
  const maxnumber = puzzleSize(recent);
  return createChallenge({
    algorithm: "SHA-256",
    hmacKey: await puzzleKey(world),
    salt: world.random(12),
    number: randomInt(maxnumber),
    maxnumber,
    expires: new Date(world.now().getTime() + PUZZLE_MINUTES * 60_000),
    params: { petition: petitionId },
  });
}

/** What the browser hands in, if it has the shape of a solved puzzle. */
function readSolved(text: string): Payload | null {
  try {
    const read = JSON.parse(
      Buffer.from(text, "base64").toString("utf8"),
    ) as Partial<Payload> | null;
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
  const asked = extractParams(solved);
  // By the site's clock, which the library does not know.
  const expires = new Date(Number(asked["expires"]) * 1_000);
  if (!(expires.getTime() >= world.now().getTime())) return null;
  if (asked["petition"] !== petitionId) return null;
  const good = await verifySolution(solved, await puzzleKey(world), false);
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
