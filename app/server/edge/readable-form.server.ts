/** Methods that bring a form. */
const BRINGS_A_FORM = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * Whether the body of a changing request is a form at all. Actions read it
 * with `formData()`, which throws on anything else, and a throw there would
 * blame the site for what the sender did. The request stays unread.
 */
export async function readable(request: Request): Promise<boolean> {
  if (!BRINGS_A_FORM.has(request.method)) return true;
  const type = request.headers.get("Content-Type")?.toLowerCase() ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return true;
  if (!type.startsWith("multipart/form-data")) return false;
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}
