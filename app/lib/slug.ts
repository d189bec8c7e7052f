/** Lower-case words joined by hyphens, accents dropped: for addresses. */
export function slugify(text: string, longest = 60): string {
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, longest).replace(/-+$/, "");
}
