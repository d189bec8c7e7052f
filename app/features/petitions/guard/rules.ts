/**
 * Block and allow lists: what a line may look like and whom it means. Pure;
 * addresses of people are compared by the caller, by their keyed hash.
 */

/** A domain with `*` for any part: `mail.example`, `*.example`, `spam-*`. */
export function isDomainGlob(text: string): boolean {
  return (
    /^[a-z0-9*](?:[a-z0-9.*-]{0,250})[a-z0-9*]$/.test(text) &&
    /[a-z0-9]/.test(text) &&
    !text.includes("..") &&
    (text.match(/\*/g)?.length ?? 0) <= 4
  );
}

/** Whether a domain is meant by a glob. `*` stands for any run of signs. */
export function matchesDomain(glob: string, domain: string): boolean {
  const parts = glob.split("*");
  const [head = ""] = parts;
  if (parts.length === 1) return domain === glob;
  const tail = parts.at(-1) ?? "";
  if (domain.length < head.length + tail.length) return false;
  if (!domain.startsWith(head) || !domain.endsWith(tail)) return false;
  let at = head.length;
  const end = domain.length - tail.length;
  for (const part of parts.slice(1, -1)) {
    const found = domain.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}

/** An address as 4 or 16 numbers; null for anything else. */
function bytesOf(address: string): number[] | null {
  const plain = address
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "")
    .replace(/%.*$/, "");
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(plain)) {
    const bytes = plain.split(".").map(Number);
    return bytes.every((byte) => byte < 256) ? bytes : null;
  }
  if (!/^[0-9a-f:]{2,39}$/i.test(plain) || !plain.includes(":")) return null;
  const halves = plain.split("::");
  if (halves.length > 2) return null;
  const groups = (half = "") => (half === "" ? [] : half.split(":"));
  const before = groups(halves[0]);
  const after = groups(halves[1]);
  const gap = 8 - before.length - after.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return null;
  const all = [...before, ...Array<string>(gap).fill("0"), ...after];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return all.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

interface Range {
  readonly bytes: readonly number[];
  readonly bits: number;
}

function rangeOf(text: string): Range | null {
  const [address = "", bits, ...more] = text.split("/");
  const bytes = bytesOf(address);
  if (!bytes || more.length > 0) return null;
  const most = bytes.length * 8;
  if (bits === undefined) return { bytes, bits: most };
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return null;
  return { bytes, bits: Number(bits) };
}

/** The widest range a line may name: more would be half a country. */
const WIDEST = { 4: 12, 16: 24 } as const;

/** An address or a range of them (CIDR) that is not too wide to be meant. */
export function isNetworkRange(text: string): boolean {
  const range = rangeOf(text);
  if (!range) return false;
  return range.bits >= (range.bytes.length === 4 ? WIDEST[4] : WIDEST[16]);
}

/** Whether an address lies in a range. */
export function matchesNetwork(range: string, address: string): boolean {
  const wanted = rangeOf(range);
  const bytes = bytesOf(address);
  if (!wanted || !bytes || bytes.length !== wanted.bytes.length) return false;
  for (let bit = 0; bit < wanted.bits; bit += 8) {
    const left = Math.min(8, wanted.bits - bit);
    const mask = (0xff << (8 - left)) & 0xff;
    const at = bit / 8;
    if (((bytes[at] ?? 0) & mask) !== ((wanted.bytes[at] ?? 0) & mask)) {
      return false;
    }
  }
  return true;
}

/** How an address is shown on a list: enough to know it again. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}

/**
 * Signings let through without waiting in ten minutes, by what stood up for
 * them. Fifty people at one table share one network and all must succeed,
 * with script or without, with some to spare for a rally; beyond that a
 * signature is written down, but its mail waits.
 */
export const THROUGH = {
  work: 600,
  form: 150,
  none: 20,
  allowed: 100_000,
} as const;

/** The same for all networks together and one petition, where nothing stood up. */
export const THROUGH_UNPROVEN = 300;
export const THROUGH_MINUTES = 10;

/** Held signatures of one petition in an hour; beyond it they are only counted. */
export const MOST_HELD = 2_000;

/** Puzzles for a quiet network: about 0.1 s on a cheap phone. */
const EASY = 20_000;
const HARDEST = 1_000_000;

/**
 * How many numbers a browser has to try at most.
 * @param recent signings from this network in the last ten minutes
 */
export function puzzleSize(recent: number): number {
  return Math.min(HARDEST, EASY * 2 ** Math.floor(recent / 60));
}

/** A mark of a form: not younger than a person types, not older than a day. */
export const MARK_SECONDS = { least: 2, most: 24 * 3_600 } as const;

/** Days after which the keyed hash of a signature's network is forgotten. */
export const NETWORK_DAYS = 30;
