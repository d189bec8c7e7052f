const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands between tags and inside quoted attributes. */
const asHtml = (text: string) => text.replace(/[&<>"']/g, (c) => MARKS[c] ?? c);

/** The code that another site copies to show a frame of ours. */
export function frameCode(frame: {
  /** The whole address, with the site's origin. */
  src: string;
  /** What listeners hear before they enter the frame. */
  title: string;
  /** In pixels. */
  height: number;
}): string {
  return `<iframe src="${asHtml(frame.src)}" title="${asHtml(frame.title)}" width="100%" height="${frame.height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** The same for places that take no frames. */
export function linkCode(link: { href: string; title: string }): string {
  return `<a href="${asHtml(link.href)}">${asHtml(link.title)}</a>`;
}

/** A link, and the script that turns it into the frame where it may. */
export function scriptCode(of: {
  href: string;
  title: string;
  /** What the script knows its links by. */
  className: string;
  /** Address of the script, with the site's origin. */
  script: string;
}): string {
  return `<a class="${asHtml(of.className)}" href="${asHtml(of.href)}">${asHtml(of.title)}</a>
<script async src="${asHtml(of.script)}"></script>`;
}
