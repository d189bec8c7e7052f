import { hash, verify } from "@node-rs/argon2";

/** OWASP's argon2id, stronger: 64 MiB, three passes. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** At most two at once: a flood of sign-ins must not eat the memory. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    await new Promise<void>((resume) => waiting.push(resume));
  } else {
    running++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/**
 * Whether `password` is the one that was hashed. Without a hash (no such
 * account) the same work is done, so that the time tells nothing.
 */
export async function verifyPassword(
  stored: string | null,
  password: string,
): Promise<boolean> {
  if (stored === null) {
    await inTurn(() => hash(password, COST));
    return false;
  }
  return inTurn(() => verify(stored, password));
}
