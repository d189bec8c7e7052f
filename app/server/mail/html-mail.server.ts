import { commonMessages } from "~/i18n/common/common";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ADDRESS = /https?:\/\/[^\s<>"]+/g;
/** Marks that end a sentence, not the address before them. */
const AFTER = /[.,;:!?)]+$/;

const PAGE = "margin:0;padding:24px 16px;background:#ffffff;color:#1d2327";
const COLUMN =
  "max-width:34rem;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif";
const BUTTON =
  "display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4e79;color:#ffffff;text-decoration:none;font-weight:600";
const FOOT =
  "margin-top:32px;padding-top:12px;border-top:1px solid #c9d1d9;color:#57606a;font-size:14px";

function withLinks(line: string): string {
  let html = "";
  let at = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const address = match[0].replace(AFTER, "");
    html += escape(line.slice(at, match.index));
    html += `<a href="${escape(address)}">${escape(address)}</a>`;
    at = match.index + address.length;
  }
  return html + escape(line.slice(at));
}

/** A line that is nothing but an address: what the mail wants one to open. */
function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/.test(line.trim());
}

/**
 * The same mail for programs that show HTML: its paragraphs, its addresses as
 * links, and the first address that stands alone on a line as a button. What
 * follows the usual mark "-- " is the foot. Nothing is fetched or counted.
 * @param text the plain mail; every word of it stands in the HTML too
 * @param locale language of the text, for programs that read aloud
 */
export function htmlOfMail(text: string, locale: Locale): string {
  const label = translator(locale, commonMessages)("openInMail");
  const [body = "", foot] = text.split(/^-- $/m);
  let button = false;
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split("\n").map((line) => {
        if (button || !isAddress(line)) return withLinks(line);
        button = true;
        const address = escape(line.trim());
        return `<a style="${BUTTON}" href="${address}">${escape(label)}</a><br><small>${address}</small>`;
      });
      return `<p>${lines.join("<br>")}</p>`;
    });
  const footer =
    foot === undefined
      ? ""
      : `<div style="${FOOT}">${foot.trim().split("\n").map(withLinks).join("<br>")}</div>`;
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title></title></head>` +
    `<body style="${PAGE}"><div style="${COLUMN}">${paragraphs.join("")}${footer}</div></body></html>`
  );
}
