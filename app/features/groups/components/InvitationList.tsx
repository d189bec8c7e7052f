import { ConfirmAction } from "~/components/ConfirmAction";
import { permissionMessages } from "~/i18n/common/permissions";
import { formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { Role } from "~/server/permissions";

import { groupMessages } from "../messages";

interface ListedInvitation {
  id: string;
  email: string;
  role: Role;
  inviterName: string;
  expiresAt: string;
}

/** Invitations that wait for an answer, each with the way to take it back. */
export function InvitationList({
  slug,
  invitations,
  timeZone,
}: {
  slug: string;
  invitations: readonly ListedInvitation[];
  timeZone: string;
}) {
  const t = useTranslate(groupMessages);
  const roleNames = useTranslate(permissionMessages);
  const locale = useLocale();
  return (
    <ul className="list-rows">
      {invitations.map(({ id, email, role, inviterName, expiresAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2"
        >
          <div className="min-w-0">
            <p className="wrap-anywhere">
              <strong>{email}</strong> · {roleNames(role)}
            </p>
            <p className="soft small">
              {t("invitedBy", {
                name: inviterName,
                until: formatMoment(locale, expiresAt, timeZone),
              })}
            </p>
          </div>
          <ConfirmAction
            label={
              <>
                {t("revoke")}
                <span className="sr-only">: {email}</span>
              </>
            }
            explanation={t("revokeExplained", { email })}
            confirm={t("revoke")}
            action={paths.groups.revokeInvitation(slug, id)}
          />
        </li>
      ))}
    </ul>
  );
}
