import { Link } from "@remix-run/react";

import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { LeanHeard, Reached } from "../types";

export interface Contact {
  id: string;
  reached: Reached;
  said: string;
  leanHeard: LeanHeard | null;
  contactedOn: string;
  recordedByName: string;
  /** What had been heard before, and when. */
  before?: { lean: LeanHeard; on: string } | null;
  /** What the task hoped for. */
  hopedLean?: LeanHeard | null;
  taskId?: string;
  taskTitle?: string;
}

/** What came of contacts with an official, the newest first. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const t = useTranslate(taskMessages);
  const locale = useLocale();
  return (
    <ul className="list-rows">
      {contacts.map((contact) => (
        <li key={contact.id} className="stack-tight">
          <p>
            <strong>{t(`reached_${contact.reached}`)}</strong>{" "}
            <span className="soft small">
              {t("contactBy", {
                day: formatDay(locale, contact.contactedOn),
                name: contact.recordedByName,
              })}
            </span>
          </p>
          {contact.said && (
            <p className="break-words whitespace-pre-line">{contact.said}</p>
          )}
          {contact.leanHeard && (
            <p className="small">
              {t("leanWords", { lean: t(`lean_${contact.leanHeard}`) })}
              {contact.before && (
                <span className="soft">
                  {" · "}
                  {t("leanBefore", {
                    lean: t(`lean_${contact.before.lean}`),
                    day: formatDay(locale, contact.before.on),
                  })}
                </span>
              )}
              {contact.hopedLean && (
                <span className="soft">
                  {" · "}
                  {t("leanHoped", { lean: t(`lean_${contact.hopedLean}`) })}
                </span>
              )}
            </p>
          )}
          {contact.taskId && (
            <p className="small">
              <Link to={paths.tasks.show(contact.taskId)}>
                {contact.taskTitle}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
