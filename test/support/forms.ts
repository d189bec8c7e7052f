/** A form as it stands on a page: where it goes, and what it would send. */
export interface FormOnPage {
  action: string;
  fields: [name: string, value: string][];
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescape(value);
}

/** What somebody might fill an empty field of this kind in with. */
const WORDS: Readonly<Record<string, string>> = {
  date: "2026-11-28",
  time: "18:00",
  number: "1",
  url: "https://riverbend.example/a",
  email: "nina@riverbend.example",
  password: "seven herons at the weir",
  text: "Words",
};

function chosenOption(select: string): string {
  const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const chosen =
    options.find((tag) => /\sselected/.test(tag)) ??
    options.find((tag) => attribute(tag, "value") !== "");
  return attribute(chosen ?? "", "value") ?? "";
}

const CONTROL =
  /<(input|button)\b[^>]*>|<(textarea|select)\b[^>]*>([\s\S]*?)<\/\2>/g;

/**
 * The forms of a page that are sent by POST, filled in the way a person in a
 * hurry would: what is there stays, empty fields get something of their kind,
 * of several choices the first, of several buttons the last.
 */
export function formsOn(html: string, address: string): FormOnPage[] {
  return [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)]
    .filter(([form]) => /^<form[^>]*\smethod="post"/i.test(form))
    .map(([form, inside = ""]) => {
      const fields = new Map<string, string>();
      for (const [tag, single, , content = ""] of inside.matchAll(CONTROL)) {
        const name = attribute(tag, "name");
        if (name === undefined) continue;
        const type = attribute(tag, "type") ?? "text";
        const value = attribute(tag, "value") ?? "";
        if (single === "button") {
          fields.set(name, value);
        } else if (single === undefined) {
          const text = tag.startsWith("<select")
            ? chosenOption(tag)
            : unescape(content.trim()) || "Because it helps.";
          fields.set(name, text);
        } else if (type === "radio" || type === "checkbox") {
          if (!fields.has(name)) fields.set(name, value || "on");
        } else {
          const filler = type === "hidden" ? "" : (WORDS[type] ?? "");
          fields.set(name, value || filler);
        }
      }
      const opening = /^<form[^>]*>/.exec(form)?.[0] ?? "";
      const action = attribute(opening, "action") ?? address;
      return { action, fields: [...fields] };
    });
}
