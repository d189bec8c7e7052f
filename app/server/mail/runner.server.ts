import { createTransport } from "nodemailer";
import type { Transporter } from "nodemailer";

import {
  listDueMail,
  markMailFailed,
  markMailSent,
  takeMail,
} from "@db/queries/plumbing.server";

import { isLocale } from "~/i18n/locales";

import type { Env } from "../env.server";
import { errorFacts } from "../log.server";
import type { Logger } from "../log.server";
import type { World } from "../world.server";
import { htmlOfMail } from "./html-mail.server";
import { openMail } from "./outbox.server";

/** Waits before the next try, in minutes; after the last one we give up. */
const BACKOFF_MINUTES = [1, 5, 30, 120, 360, 1440] as const;
const AT_ONCE = 20;
/** A mail taken by a process that died is free again after this long. */
const HOLD_MINUTES = 10;

export interface MailRunner {
  /** Sends soon what is waiting. */
  wake(): void;
  /** Sends what is due now; returns how many left. For tests and commands. */
  sendDue(): Promise<number>;
  /** Finishes what is under way and stops. */
  stop(): Promise<void>;
}

function minutesAfter(at: Date, minutes: number): string {
  return new Date(at.getTime() + minutes * 60_000).toISOString();
}

/**
 * Works the outbox by SMTP. A mail is taken by moving its next try forward, so
 * that two processes never send the same one; a failure waits longer each
 * time and ends in the dead-letter list.
 */
export function startMailRunner(
  world: World,
  env: Env,
  log: Logger,
  everySeconds = 30,
): MailRunner {
  const transport: Transporter | null = env.smtpUrl
    ? createTransport(env.smtpUrl)
    : null;
  let stopped = false;
  let running: Promise<number> | null = null;
  let timer: NodeJS.Timeout | undefined;

  function sendDue(): Promise<number> {
    running ??= round().finally(() => (running = null));
    return running;
  }

  async function round(): Promise<number> {
    if (!transport) return 0;
    let sent = 0;
    for (;;) {
      const now = world.now();
      const due = await listDueMail(world.db.read, {
        now: now.toISOString(),
        limit: AT_ONCE,
      });
      if (due.length === 0 || stopped) return sent;
      for (const mail of due) {
        const held = await world.db.transaction((trx) =>
          takeMail(trx, {
            id: mail.id,
            seen: mail.next_try_at,
            until: minutesAfter(now, HOLD_MINUTES),
          }),
        );
        if (!held) continue;
        if (await sendOne(transport, mail)) sent++;
      }
    }
  }

  async function sendOne(
    by: Transporter,
    row: Awaited<ReturnType<typeof listDueMail>>[number],
  ): Promise<boolean> {
    let mail = row;
    try {
      mail = await openMail(world, row);
      const headers = JSON.parse(mail.headers) as Record<string, string>;
      await by.sendMail({
        from: env.mailFrom,
        to: { name: "", address: mail.to_address },
        envelope: { from: addressOf(env.mailFrom), to: [mail.to_address] },
        subject: mail.subject,
        text: mail.body_text,
        // Without a known language a program that reads aloud would guess.
        ...(isLocale(headers["Content-Language"])
          ? { html: htmlOfMail(mail.body_text, headers["Content-Language"]) }
          : {}),
        headers,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const wait = BACKOFF_MINUTES[mail.tries];
      const now = world.now();
      await world.db.transaction((trx) =>
        markMailFailed(trx, {
          id: mail.id,
          nextTryAt: minutesAfter(now, wait ?? 0),
          givenUpAt: wait === undefined ? now.toISOString() : null,
          error: errorKind(error),
        }),
      );
      log.warn("mail not sent", {
        id: mail.id,
        tries: mail.tries + 1,
        ...errorFacts(error),
      });
      return false;
    }
    await world.db.transaction((trx) =>
      markMailSent(trx, { id: mail.id, at: world.now().toISOString() }),
    );
    return true;
  }

  function wake(): void {
    if (stopped || !transport) return;
    setImmediate(() => {
      sendDue().catch((error: unknown) =>
        log.error("mail runner failed", errorFacts(error)),
      );
    });
  }

  if (transport) {
    timer = setInterval(wake, everySeconds * 1000);
    timer.unref();
    wake();
  }
  return {
    wake,
    sendDue,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
      transport?.close();
    },
  };
}

function addressOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

/** The server's code, without its words: they may repeat the address. */
function errorKind(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as {
    code?: string;
    responseCode?: number;
  };
  return [code, responseCode].filter(Boolean).join(" ") || "unknown";
}
