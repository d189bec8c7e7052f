import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  timingSafeEqual,
} from "node:crypto";

import type { World } from "../world.server";
import { siteSecret } from "./site-secret.server";

/**
 * Seals and hashes what belongs to no petition, with keys derived from the
 * site's secret, which stands in the database wrapped by the server's key.
 */
export interface SiteSeal {
  /** Seals `text`; `about` (the row's id) must be the same on opening. */
  seal(text: string, about: string): string;
  /** @throws when the text was tampered with or is about something else. */
  open(sealed: string, about: string): string;
  /** Keyed hash of `text` for one use: 22 characters. */
  hash(use: string, text: string): string;
  /** A link that carries its own proof; nothing of it is stored. */
  link(purpose: string, id: string): string;
  /** The id within a link of that purpose; null for what is no link of ours. */
  idOf(purpose: string, token: string): string | null;
}

const MAC_BYTES = 16;

/** The keys for those who follow a place, and for the mails to them. */
export const followSeal = (world: World): Promise<SiteSeal> =>
  siteSeal(world, "place follows");

async function siteSeal(world: World, purpose: string): Promise<SiteSeal> {
  const [data, hashes] = await Promise.all([
    siteSecret(world, `${purpose}: seal`),
    siteSecret(world, `${purpose}: hash`),
  ]);
  const macOf = (use: string, id: Buffer) =>
    createHmac("sha256", hashes)
      .update(`link ${use}\u0000`)
      .update(id)
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    seal(text, about) {
      const nonce = world.keys.bytes(12);
      const cipher = createCipheriv("aes-256-gcm", data, nonce);
      cipher.setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString(
        "base64url",
      );
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, "base64url");
      const open = createDecipheriv("aes-256-gcm", data, bytes.subarray(0, 12));
      open.setAAD(Buffer.from(about));
      open.setAuthTag(bytes.subarray(12, 28));
      return (
        open.update(bytes.subarray(28), undefined, "utf8") + open.final("utf8")
      );
    },
    hash: (use, text) =>
      createHmac("sha256", hashes)
        .update(`${use}\u0000${text}`)
        .digest("base64url")
        .slice(0, 22),
    link(use, id) {
      const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
      return Buffer.concat([bytes, macOf(use, bytes)]).toString("base64url");
    },
    idOf(use, token) {
      if (!/^[\w-]{43}$/.test(token)) return null;
      const bytes = Buffer.from(token, "base64url");
      if (bytes.length !== 16 + MAC_BYTES) return null;
      const head = bytes.subarray(0, 16);
      if (!timingSafeEqual(macOf(use, head), bytes.subarray(16))) return null;
      return head
        .toString("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    },
  };
}
