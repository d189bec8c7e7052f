import { z } from "zod";

/**
 * Makes zod name a message key (with its numbers) instead of an English
 * sentence, so that `parseForm` can say it in the reader's language.
 */
export function speakInKeys(): void {
  z.config({ customError: (issue) => keyOf(issue as unknown as Issue) });
}

interface Issue {
  code: string;
  input?: unknown;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  expected?: string;
}

function keyOf(issue: Issue): string {
  const empty =
    issue.input === undefined || issue.input === null || issue.input === "";
  switch (issue.code) {
    case "invalid_type":
      if (empty) return "required";
      return issue.expected === "number" || issue.expected === "int"
        ? "notANumber"
        : "invalid";
    case "too_small":
      if (issue.origin === "string") {
        return Number(issue.minimum) <= 1 || empty
          ? "required"
          : `tooShort:{"min":${Number(issue.minimum)}}`;
      }
      return issue.origin === "array"
        ? "required"
        : `tooSmall:{"min":${Number(issue.minimum)}}`;
    case "too_big":
      return issue.origin === "string"
        ? `tooLong:{"max":${Number(issue.maximum)}}`
        : `tooBig:{"max":${Number(issue.maximum)}}`;
    case "invalid_format":
      if (issue.format === "email") return "notAnEmail";
      if (issue.format === "url") return "notAUrl";
      if (issue.format === "date") return "notADay";
      return "invalid";
    case "invalid_value":
    case "invalid_union":
      return empty ? "required" : "notAChoice";
    default:
      return "invalid";
  }
}
