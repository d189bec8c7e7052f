/**
 * The address to go to next, when it came from outside: only a path on this
 * site, else `otherwise`. Anything a browser could read as another host
 * (`//evil`, `/\evil`, control characters, schemes) is refused.
 */
export function safeRedirect(
  to: FormDataEntryValue | null | undefined,
  otherwise = "/",
): string {
  if (typeof to !== "string" || to.length > 2000) return otherwise;
  // eslint-disable-next-line no-control-regex
  if (!to.startsWith("/") || /[\\\u0000-\u001f\u007f]/.test(to)) {
    return otherwise;
  }
  if (to.startsWith("//")) return otherwise;
  try {
    const url = new URL(to, "http://here.invalid");
    if (url.host !== "here.invalid" || url.protocol !== "http:") {
      return otherwise;
    }
    const path = url.pathname + url.search + url.hash;
    return path.startsWith("//") ? otherwise : path;
  } catch {
    return otherwise;
  }
}
