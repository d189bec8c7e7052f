import { expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aGroup } from "@test/support/factories/people";

/** Each mailed or printed link, as it looks when it no longer works. */
const LINKS = [
  {
    path: "/start/used-up",
    status: 410,
    en: "it prints a new link",
    es: "mostrará un enlace nuevo",
    to: "/sign-in",
  },
  {
    path: "/new-password/used-up",
    status: 410,
    en: "Send me another link",
    es: "Enviarme otro enlace",
    to: "/forgotten-password",
  },
  {
    path: "/invitations/used-up",
    status: 410,
    en: "ask whoever invited you",
    es: "pida otro a quien le invitó",
    to: "/sign-in",
  },
  {
    path: "/petitions/confirm/cut-o",
    status: 404,
    en: "sign once more with the same address",
    es: "firme otra vez con la misma dirección",
    to: "/petitions",
  },
  {
    path: "/petitions/withdraw/cut-o",
    status: 404,
    en: "open the whole link from the mail",
    es: "abra el enlace completo del correo",
    to: "/petitions",
  },
  ...["confirm", "stop"].map(
    (what) =>
      ({
        path: `/follows/${what}/cut-o`,
        status: 404,
        en: "The page of the place mails you a new one",
        es: "La página del lugar le envía otro",
        to: "/places",
      }) as const,
  ),
  {
    path: "/mail/stop/cut-o",
    status: 410,
    en: "choose what mail you get",
    es: "elegir qué correo recibe",
    to: "/account/mail",
  },
] as const;

test.each(LINKS)(
  "whoever opens $path is told how to get another link",
  async ({ path, status, en, es, to }) => {
    const app = await startApp();
    await aGroup(app.world);
    const main = (text: string) =>
      text.slice(text.indexOf("<main"), text.indexOf("</main>"));
    const typed = {
      groupName: "Riverbend Neighbors",
      name: "Rosa",
      email: "rosa@riverbend.example",
      password: "the river is high in May",
    };
    for (const answer of [await app.get(path), await app.post(path, typed)]) {
      expect(answer.status).toBe(status);
      expect(main(answer.text)).toContain(en);
      expect(main(answer.text)).toContain(`href="${to}"`);
      expect(answer.text).not.toMatch(/\bat .*\.js:\d/);
    }
    const spanish = await app.get(`${path}?lang=es`);
    expect(spanish.status).toBe(status);
    expect(main(spanish.text)).toContain(es);
  },
);
