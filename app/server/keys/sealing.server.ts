import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";

/**
 * Seals a text with AES-256-GCM.
 * @param nonce 12 bytes, never twice with one key
 * @param about must be the same on opening: the row's id
 */
export function sealText(
  key: Buffer,
  nonce: Buffer,
  text: string,
  about: string,
): string {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString(
    "base64url",
  );
}

/** @throws when it was sealed with another key or tampered with. */
export function openSealed(key: Buffer, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const open = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  open.setAAD(Buffer.from(about));
  open.setAuthTag(bytes.subarray(12, 28));
  return (
    open.update(bytes.subarray(28), undefined, "utf8") + open.final("utf8")
  );
}

/** Keyed hash of `text` for one use ("email", "network" …): 22 characters. */
export function hashFor(key: Buffer, use: string, text: string): string {
  return createHmac("sha256", key)
    .update(`${use}\u0000${text}`)
    .digest("base64url")
    .slice(0, 22);
}
