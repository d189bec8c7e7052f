import pino from "pino";

/**
 * The only fields that may reach a log. Names, addresses, mail and what people
 * typed are not among them, so they cannot leak by being logged.
 */
const ALLOWED = new Set([
  "method",
  "route",
  "status",
  "ms",
  "requestId",
  "kind",
  "id",
  "count",
  "tries",
  "code",
  "place",
  "stack",
]);

export interface Logger {
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  error(message: string, facts?: Record<string, unknown>): void;
}

/** Keeps allowed fields that are short text, numbers or booleans. */
export function allowedFacts(
  facts: Record<string, unknown> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([key, value]) =>
        ALLOWED.has(key) &&
        ["string", "number", "boolean"].includes(typeof value),
    ),
  );
}

export function createLogger(
  level: string,
  destination?: pino.DestinationStream,
): Logger {
  const log = pino(
    { level, base: null },
    destination as pino.DestinationStream,
  );
  return {
    info: (message, facts) => log.info(allowedFacts(facts), message),
    warn: (message, facts) => log.warn(allowedFacts(facts), message),
    error: (message, facts) => log.error(allowedFacts(facts), message),
  };
}

/** An error's kind and place, without its message: messages may quote data. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "));
  const code = (error as { code?: unknown }).code;
  return {
    kind: error.name,
    ...(typeof code === "string" ? { code } : {}),
    stack: frames.slice(0, 8).join("\n"),
  };
}
