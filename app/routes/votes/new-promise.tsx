import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { findOfficial } from "~/features/officials/service.server";
import {
  PromiseForm,
  PromiseSubject,
} from "~/features/votes/components/PromiseForm";
import { promiseMessages } from "~/features/votes/promise-messages";
import { promiseSchema } from "~/features/votes/promises/schema";
import { recordPromise } from "~/features/votes/service/keep-promises.server";
import type { PromiseRefusal } from "~/features/votes/service/keep-promises.server";
import {
  promiseChoices,
  promisingOfficial,
} from "~/features/votes/service/promise-choices.server";
import { scopeOf } from "~/features/votes/service.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { promiseField } from "./promise-field";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, promiseMessages, "newTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member } = await requireSomewhere(args, "promise.record");
  const { searchParams } = new URL(args.request.url);
  const demandId = searchParams.get("demand");
  const motionId = searchParams.get("motion");
  const able = groupsWhere(member, "promise.record");
  const [official, choices] = await Promise.all([
    findOfficial(world, searchParams.get("official") ?? ""),
    promiseChoices(
      world,
      able,
      { demandId, motionId },
      await scopeOf(world, member),
    ),
  ]);
  const owner = choices.demands.find(({ id }) => id === demandId)?.groupId;
  return json({
    official: official && {
      id: official.id,
      name: official.name,
      slug: official.slug,
    },
    ...choices,
    demandId,
    motionId,
    groups: member.memberships
      .filter(({ groupId }) => able.includes(groupId))
      .map(({ groupId, groupName }) => ({ id: groupId, name: groupName }))
      .sort((a, b) => Number(b.id === owner) - Number(a.id === owner)),
    today: dayIn(official?.timeZone ?? "UTC", world.now()),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const data = await args.request.formData();
  const wanted = data.get("group");
  const { member, membership } = await requireSomewhere(
    args,
    "promise.record",
    typeof wanted === "string" ? wanted : null,
  );
  const locale = await localeOf(args);
  const t = translator(locale, promiseMessages);
  const parsed = parseForm(data, promiseSchema, {
    locale,
    messages: promiseMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const official = await promisingOfficial(world, parsed.value.officialId);
  if (!official) {
    return formAgain(
      refuseForm(parsed.form, t("chooseOfficial"), "officialId"),
    );
  }
  let because: PromiseRefusal | null = null;
  const id = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const result = await recordPromise(
        world,
        trx,
        { accountId: member.accountId, groupId: membership.groupId },
        official,
        parsed.value,
      );
      if (!result.ok) because = result.because;
      return result.ok ? result.value : "";
    },
  );
  if (because !== null) {
    return formAgain(
      refuseForm(parsed.form, t(because), promiseField(because)),
      because,
    );
  }
  return redirect(paths.promises.show(id), 303);
}

/** Writes down what an official promised, with its source. */
export default function NewPromisePage() {
  const t = useTranslate(promiseMessages);
  const data = useLoaderData<typeof loader>();
  const { official, groups, motionId } = data;
  const form = useActionData<typeof action>()?.form;
  const [group] = groups;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          official
            ? { to: paths.officials.show(official.slug), label: official.name }
            : { to: paths.promises.ledger(), label: t("ledger") },
        ]}
        title={t("newTitle")}
        lead={t("newLead")}
      />
      <PromiseForm
        form={form}
        today={data.today}
        words={null}
        motionId={motionId}
        votes={data.votes}
        save={t("save")}
        cancelTo={
          official
            ? paths.officials.show(official.slug)
            : paths.promises.ledger()
        }
        before={
          <>
            <Once value={data.once} />
            <PromiseSubject
              form={form}
              official={official}
              officials={data.officials}
              demands={data.demands}
              demandId={data.demandId}
              provisions={data.provisions}
            />
          </>
        }
        after={
          groups.length > 1 ? (
            <SelectField
              name="group"
              label={t("groupField")}
              form={form}
              value={group?.id}
              options={groups.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
            />
          ) : (
            group && <input type="hidden" name="group" value={group.id} />
          )
        }
      />
    </div>
  );
}
