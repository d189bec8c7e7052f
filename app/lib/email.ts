/**
 * One address for one mailbox: case folded, "+tag" dropped, and for domains
 * that ignore dots (Gmail) dots dropped. For finding duplicates; mail itself
 * goes to the address as typed.
 */
export function canonicalEmail(address: string): string {
  const trimmed = address.trim().toLowerCase();
  const at = trimmed.lastIndexOf("@");
  if (at < 1) return trimmed;
  let local = trimmed.slice(0, at);
  let domain = trimmed.slice(at + 1);
  if (domain === "googlemail.com") domain = "gmail.com";
  const tag = local.indexOf("+");
  if (tag > 0) local = local.slice(0, tag);
  if (domain === "gmail.com") local = local.replace(/\./g, "");
  // Yahoo's disposable addresses use a hyphen instead of a plus.
  if (/^(yahoo|ymail|rocketmail)\./.test(domain)) {
    const hyphen = local.indexOf("-");
    if (hyphen > 0) local = local.slice(0, hyphen);
  }
  return `${local}@${domain}`;
}
