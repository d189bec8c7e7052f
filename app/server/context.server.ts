import type { Actor } from "./actor.server";
import type { Env } from "./env.server";
import type { Logger } from "./log.server";
import type { World } from "./world.server";

/** What the server hands every loader and action (Remix's load context). */
export interface RequestContext {
  readonly world: World;
  readonly env: Env;
  readonly log: Logger;
  /** For the Content-Security-Policy of this one response. */
  readonly nonce: string;
  readonly requestId: string;
  /** The reader's network address, for throttles; never stored in clear. */
  readonly network: string;
  /** Cookies to set on the response, whatever page it turns out to be. */
  readonly cookies: string[];
  /** Looked up once a request, by `actorOf`. */
  actor?: Promise<Actor>;
  /**
   * Runs one of the site's commands as a process of its own, one after the
   * other; undefined where all is done in this one (tests, development).
   * Never rejects.
   */
  readonly apart?:
    ((command: string, args: readonly string[]) => Promise<void>) | undefined;
  /** Wakes the mail runner when a transaction has put mail in the outbox. */
  wakeMail(): void;
}

declare module "@remix-run/node" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends RequestContext {}
}
