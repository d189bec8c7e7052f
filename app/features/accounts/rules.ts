import { COMMON_PASSWORDS } from "./common-passwords";
import { PASSWORD_LENGTH } from "./types";
import type { PasswordProblem } from "./types";

/**
 * Why `password` cannot be taken for this person, or null when it can. Length
 * and a list of the commonest ones, no rules about digits or signs: those lead
 * people to "Password1!" (NIST SP 800-63B, section 5.1.1.2).
 */
export function passwordProblem(
  password: string,
  person: { name: string; email: string },
): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return "passwordTooShort";
  if (length > PASSWORD_LENGTH.most) return "passwordTooLong";
  const folded = fold(password);
  const mailbox = person.email.split("@")[0] ?? "";
  if ([person.name, person.email, mailbox].map(fold).includes(folded)) {
    return "passwordIsYou";
  }
  if (COMMON_PASSWORDS.has(folded) || isOneThingRepeated(folded)) {
    return "passwordTooCommon";
  }
  return null;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** "aaaaaaaaaa", "abcabcabcabc", or nothing but spaces. */
function isOneThingRepeated(text: string): boolean {
  return text === "" || /^(.{1,4})\1+$/su.test(text);
}
