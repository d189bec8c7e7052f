import { hashToken, timestamp } from "~/server/world.server";

import { everybody } from "./shape";
import type { RouteRow } from "./shape";

export const accounts: readonly RouteRow[] = [
  {
    route: "start/:token",
    params: async ({ app: { world } }) => {
      const token = world.random(24);
      const expires = new Date(world.now().getTime() + 86_400_000);
      await world.db.transaction((trx) =>
        trx
          .insertInto("setup_links")
          .values({
            token_hash: hashToken(token),
            created_at: timestamp(world),
            expires_at: expires.toISOString(),
            used_at: null,
          })
          .execute(),
      );
      return { token };
    },
    GET: "public",
    POST: "public",
  },
  { route: "sign-in", GET: "public", POST: "public" },
  {
    // The demonstration's buttons are nowhere else.
    route: "sign-in/demo",
    GET: { statuses: everybody(404) },
    POST: { statuses: everybody(404) },
  },
  { route: "sign-out", GET: "public", POST: "public" },
  { route: "forgotten-password", GET: "public", POST: "public" },
  {
    route: "new-password/:token",
    params: async ({ app: { world }, people }) => {
      const token = world.random(24);
      const expires = new Date(world.now().getTime() + 3_600_000);
      await world.db.transaction((trx) =>
        trx
          .insertInto("password_resets")
          .values({
            token_hash: hashToken(token),
            account_id: people.volunteer.id,
            created_at: timestamp(world),
            expires_at: expires.toISOString(),
            used_at: null,
          })
          .execute(),
      );
      return { token };
    },
    GET: "public",
    POST: "public",
  },
  { route: "account", GET: "members" },
  { route: "account/mail", GET: "members", POST: "members" },
  {
    route: "mail/stop/:token",
    params: async ({ app: { world }, people }) => {
      const token = world.random(24);
      await world.db.transaction((trx) =>
        trx
          .insertInto("mail_links")
          .values({
            token_hash: hashToken(token),
            account_id: people.volunteer.id,
            kind: "digest",
            created_at: timestamp(world),
          })
          .execute(),
      );
      return { token };
    },
    GET: "public",
    POST: "public",
  },
  { route: "account/name", GET: "members", POST: "members" },
  { route: "account/home", GET: "members", POST: "members" },
  { route: "account/offers", GET: "members", POST: "members" },
  { route: "account/password", GET: "members", POST: "members" },
  // Signing out everywhere leads to sign-in, without a way back.
  { route: "account/sessions", GET: "members", POST: "members" },
  {
    route: "account/sessions/:id/ending",
    params: async () => ({ id: "a-hash-of-nobody" }),
    GET: "members",
    POST: "members",
  },
];
