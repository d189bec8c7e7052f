import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { Notice } from "~/components/Notice";
import { Once } from "~/components/Once";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { bookMessages } from "~/features/transfers/book-messages";
import { BookFactsList } from "~/features/transfers/components/BookFactsList";
import { readBookContact } from "~/features/transfers/service/open-book.server";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";
import { roleMay } from "~/server/permissions";

import { requireGroup } from "../groups/require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, bookMessages, "bookTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame, role } = await requireGroup(args, "book.keep");
  const person = found(
    await readBookContact(args.context.world, {
      groupId: group.id,
      id: args.params["id"] ?? "",
    }),
  );
  return json({
    frame,
    person,
    mayInvite: roleMay(role, "member.manage") && person.facts.email !== "",
    marked: new URL(args.request.url).searchParams.get("done") === "marked",
    once: args.context.world.newId(),
  });
}

/** One person of the address book. */
export default function BookPerson() {
  const t = useTranslate(bookMessages);
  const locale = useLocale();
  const { frame, person, mayInvite, marked, once } =
    useLoaderData<typeof loader>();
  const { slug } = frame.group;
  return (
    <GroupFrame
      frame={frame}
      current={paths.book.list(slug)}
      title={person.name}
      lead={t("contactSince", { day: formatDay(locale, person.createdOn) })}
    >
      <div className="stack">
        {marked && (
          <Notice tone="good" role="status">
            <p>{t("marked")}</p>
          </Notice>
        )}
        <BookFactsList facts={person.facts} mail={person.mail} />
        <section className="stack-tight">
          <h2>{t("signupsTitle")}</h2>
          {person.signups.length === 0 ? (
            <p className="soft">{t("noSignups")}</p>
          ) : (
            <ul className="list-rows">
              {person.signups.map((signup) => (
                <li key={signup.taskId}>
                  <Link to={paths.tasks.show(signup.taskId)}>
                    {signup.title}
                  </Link>
                  <span className="small soft block">
                    {[
                      signup.day && formatDay(locale, signup.day),
                      t(`signup_${signup.state}`),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <div className="flex flex-wrap items-start gap-3">
          {mayInvite && (
            <ConfirmAction
              label={t("invite")}
              explanation={t("inviteExplain")}
              confirm={t("inviteConfirm")}
              action={paths.groups.invitations(slug)}
            >
              <Once value={once} />
              <input type="hidden" name="email" value={person.facts.email} />
              <input type="hidden" name="role" value="volunteer" />
            </ConfirmAction>
          )}
          {person.mail !== "no" && (
            <ConfirmAction
              label={t("silence")}
              explanation={t("silenceExplain")}
              confirm={t("silenceConfirm")}
              action={paths.book.silence(slug, person.id)}
            />
          )}
          <ConfirmAction
            label={t("remove")}
            explanation={t("removeExplain")}
            confirm={t("removeConfirm")}
            action={paths.book.remove(slug, person.id)}
          />
        </div>
      </div>
    </GroupFrame>
  );
}
