import { DATA_LICENCE } from "./licence";

export interface FeedEntry {
  /** Kept for good, so that a reader shows each change once. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The group; null for the site itself. */
  readonly author: string | null;
  readonly category: string;
  /** Path of the page it is about. */
  readonly path: string;
}

export interface Feed {
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  /** Paths of the feed and of the page that says the same. */
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly locale: string;
  /** Stands for the last change where nothing has changed yet. */
  readonly now: string;
}

// What XML 1.0 cannot hold, even written as a number.
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function xml(text: string): string {
  return text
    .replace(NOT_IN_XML, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/**
 * Entries as an Atom feed (RFC 4287), the latest first, for feed readers and
 * programs. Ids are tag URIs (RFC 4151) of the site's own name.
 */
export function atomFeed(
  entries: readonly FeedEntry[],
  { site, self, page, title, locale, now }: Feed,
): string {
  const host = new URL(site).hostname;
  const written = entries.map(
    (entry) => `  <entry>
    <id>tag:${host},2026:policy-change/${xml(entry.id)}</id>
    <title>${xml(entry.title)}</title>
    <updated>${xml(entry.at)}</updated>
    <author><name>${xml(entry.author ?? "Groundwork")}</name></author>
    <link rel="alternate" href="${xml(site + entry.path)}"/>
    <category term="${xml(entry.category)}"/>
    <summary>${xml(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xml(site + self)}</id>
  <title>${xml(title)}</title>
  <updated>${xml(entries[0]?.at ?? now)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(site + self)}"/>
  <link rel="alternate" type="text/html" href="${xml(site + page)}"/>
  <rights>${xml(`${DATA_LICENCE.name}. ${DATA_LICENCE.attribution}`)}</rights>
${written.join("")}</feed>
`;
}
