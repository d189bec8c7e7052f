/** Lengths that a password may have, in characters. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

/** Why a password cannot be taken; each has a sentence. */
export type PasswordProblem =
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordIsYou"
  | "passwordTooCommon";

/** Who signs in with one press in the demonstration. */
export interface DemoAccount {
  accountId: string;
  label: string;
}

/** A browser that somebody is signed in with. */
export interface OwnSession {
  /** The stored hash: names the session, opens nothing. */
  id: string;
  /** "Firefox · Android"; empty when the browser did not say. */
  device: string;
  startedAt: string;
  lastSeenAt: string;
  isThisOne: boolean;
}
