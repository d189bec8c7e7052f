import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { groupMessages } from "~/features/groups/messages";
import { roleSchema } from "~/features/groups/schema";
import { changeRole } from "~/features/groups/service/change-members.server";
import { readMember } from "~/features/groups/service/read-members.server";
import { permissionMessages } from "~/i18n/common/permissions";
import { formatDay } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, notFound } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";
import { roleMay, rolesUpTo } from "~/server/permissions";

import { requireGroup } from "./require-group.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.person.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame, role, member } = await requireGroup(
    args,
    "member.read",
  );
  const person = found(
    await readMember(args.context.world, {
      groupId: group.id,
      accountId: args.params.accountId ?? "",
    }),
  );
  const mayManage = roleMay(role, "member.manage");
  return json({
    frame,
    person,
    saved: new URL(args.request.url).searchParams.has("saved"),
    roles: mayManage ? rolesUpTo(role) : [],
    mayEnd: mayManage || person.accountId === member.accountId,
  });
}

/** Gives the member another role. */
export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { group, member, role } = await requireGroup(args, "member.manage");
  const locale = await localeOf(args);
  const parsed = parseForm(
    await args.request.formData(),
    roleSchema(rolesUpTo(role)),
    { locale },
  );
  if (!parsed.ok) return formAgain(parsed.form);
  const which = { groupId: group.id, accountId: args.params.accountId ?? "" };
  const result = await changeRole(world, member, which, parsed.value.role);
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const sentence = translator(locale, groupMessages)(result.because);
    return formAgain(refuseForm(parsed.form, sentence, "role"));
  }
  // Whoever gave up their own admin's role may not see this page's form now.
  return redirect(
    paths.groups.member(group.slug, which.accountId, "saved"),
    303,
  );
}

export default function MemberPage() {
  const t = useTranslate(groupMessages);
  const roleNames = useTranslate(permissionMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { frame, person, saved, roles, mayEnd } = data;
  const { slug } = frame.group;
  const form = useActionData<typeof action>()?.form;
  return (
    <GroupFrame
      frame={frame}
      current={paths.groups.members(slug)}
      title={person.name}
      lead={t("memberSince", { day: formatDay(locale, person.since) })}
    >
      <div className="page-narrow stack">
        {saved && !form && (
          <Notice tone="good" role="status">
            {t("roleSaved")}
          </Notice>
        )}
        <p>
          {roleNames(person.role)} ·{" "}
          <a className="wrap-anywhere" href={`mailto:${person.email}`}>
            {person.email}
          </a>
        </p>
        <ErrorSummary form={form} />
        {roles.length > 0 && (
          <form method="post" className="sheet stack">
            <h2>{t("changeRole")}</h2>
            <RadioField
              name="role"
              label={t("role")}
              hint={
                <Link to={paths.help.permissions()}>{t("whatRolesMay")}</Link>
              }
              options={roles.map((value) => ({
                value,
                label: roleNames(value),
              }))}
              value={person.role}
              form={form}
              required
            />
            <button className="button" type="submit">
              {t("saveRole")}
            </button>
          </form>
        )}
        {mayEnd && (
          <p>
            <Link to={paths.groups.endMembership(slug, person.accountId)}>
              {t("endLink")}
            </Link>
          </p>
        )}
      </div>
    </GroupFrame>
  );
}
