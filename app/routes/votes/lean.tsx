import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { rowOf } from "~/features/votes/components/Chamber";
import { LeanArt } from "~/features/votes/components/LeanArt";
import { LeanForm } from "~/features/votes/components/LeanForm";
import { LeanHistory } from "~/features/votes/components/LeanHistory";
import { Disagreement } from "~/features/votes/components/Evidence";
import { countMessages } from "~/features/votes/count-messages";
import { leanSchema } from "~/features/votes/schema";
import { memberStand } from "~/features/votes/service/member-stand.server";
import { recordLean } from "~/features/votes/service/keep-leans.server";
import type { LeanRefusal } from "~/features/votes/service/keep-leans.server";
import { nextVisibility } from "~/features/votes/service/kept-leans.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { groupsToRecordFor } from "./groups-to-record-for.server";
import { requireCountReader } from "./require-count.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, countMessages, "leanTitle", {
    name: data?.member.name ?? "",
  });

async function readStand(args: LoaderFunctionArgs) {
  const reader = await requireCountReader(args);
  const stand = found(
    await memberStand(
      args.context.world,
      {
        motionId: args.params["id"] ?? "",
        officialSlug: args.params["official"] ?? "",
      },
      reader.scope,
    ),
  );
  return { ...reader, stand };
}

export async function loader(args: LoaderFunctionArgs) {
  const { member, stand } = await readStand(args);
  const { motion, history, standing, today } = stand;
  const groups = groupsToRecordFor(member, motion);
  return json({
    motion: { id: motion.id, title: motion.campaignTitle ?? motion.title },
    member: stand.member,
    history,
    standing,
    groups,
    visibility: await nextVisibility(
      args.context.world,
      motion.id,
      groups.map(({ id }) => id),
    ),
    today,
    once: args.context.world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { scope, stand } = await readStand(args);
  const { motion } = stand;
  const data = await args.request.formData();
  const wanted = data.get("group");
  const { member, membership } = await requireSomewhere(
    args,
    "lean.record",
    typeof wanted === "string" && wanted !== "" ? wanted : motion.groupId,
  );
  const locale = await localeOf(args);
  const parsed = parseForm(data, leanSchema, {
    locale,
    messages: countMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  let because: LeanRefusal | null = null;
  await onceOnly(world, parsed.value.once, member.accountId, async (trx) => {
    const result = await recordLean(
      world,
      trx,
      { accountId: member.accountId, groupId: membership.groupId },
      {
        motionId: motion.id,
        officialId: stand.member.officialId,
        allied: [...scope.own, ...scope.allied],
      },
      parsed.value,
    );
    if (!result.ok) because = result.because;
    return result.ok ? result.value : "";
  });
  if (because !== null) {
    const t = translator(locale, countMessages);
    const field = because === "evidenceInFuture" ? "evidenceOn" : "";
    return formAgain(refuseForm(parsed.form, t(because), field), because);
  }
  // Back to their row, which the page marks.
  const { key } = stand.member;
  const row = key === null ? "mayor" : rowOf(key);
  return redirect(`${paths.votes.count(motion.id)}#${row}`, 303);
}

export default function LeanPage() {
  const t = useTranslate(countMessages);
  const { motion, member, history, standing, groups, today, ...data } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div>
      <LeanArt />
      <PageHeader
        crumbs={[{ to: paths.votes.count(motion.id), label: t("countTitle") }]}
        title={t("leanTitle", { name: member.name })}
        lead={[member.seat, t("leanLead", { title: motion.title })]
          .filter(Boolean)
          .join(". ")}
      />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        {groups.length > 0 && (
          <section aria-labelledby="new-entry" className="stack min-w-0">
            <div className="stack-tight">
              <h2 id="new-entry">{t("leanForm")}</h2>
              <p className="soft">{t("leanFormHint")}</p>
            </div>
            <LeanForm
              form={form}
              once={data.once}
              visibility={data.visibility}
              today={today}
              groups={groups}
              cancelTo={paths.votes.count(motion.id)}
            />
          </section>
        )}
        <div className="stack min-w-0">
          {standing.disagree && <Disagreement entries={standing.current} />}
          <LeanHistory entries={history} name={member.name} today={today} />
        </div>
      </div>
    </div>
  );
}
