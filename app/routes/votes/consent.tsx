import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { rosterOfBody } from "~/features/officials/service.server";
import { ConsentForm } from "~/features/votes/components/ConsentForm";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import type { ConsentProblem } from "~/features/votes/rules/consent";
import { realignRows } from "~/features/votes/rules/seen-roster";
import { consentSchema } from "~/features/votes/schema";
import {
  findMeeting,
  motionsAt,
  rulesOf,
  scopeOf,
} from "~/features/votes/service.server";
import {
  barsOf,
  enterConsent,
  planConsentVote,
} from "~/features/votes/service/keep-consent.server";
import { standingsOf } from "~/features/votes/service/seen-rolls.server";
import { formatDay } from "~/i18n/format";
import { metaLocale, pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import type { Translate } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { mayKeep } from "./keeper.server";
import { seenNow } from "./seen-now";

// A letter marks a member and goes on to the next.
export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, factsMessages, "consentTitle", {
    body: data?.body.name ?? "",
    day: data ? formatDay(metaLocale(matches), data.meeting.localDate) : "",
  });

/** The meeting, and those of its votes that this person may record. */
async function settingOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "vote.record");
  const { meeting, body } = found(await findMeeting(world, args.params["id"]));
  const scope = await scopeOf(world, member);
  const motions = (await motionsAt(world, meeting.id, scope)).filter((motion) =>
    mayKeep(member, motion),
  );
  const tooEarly = meeting.localDate > dayIn(body.timeZone, world.now());
  return { member, membership, meeting, body, motions, tooEarly };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const setting = await settingOf(args);
  const { meeting, body, motions, tooEarly } = setting;
  const [roster, rules, bars, standings] = await Promise.all([
    rosterOfBody(world.db.read, body, meeting.localDate),
    rulesOf(world, body.id),
    barsOf(world.db.read, setting),
    standingsOf(
      world.db.read,
      motions.map(({ id }) => id),
    ),
  ]);
  return json({
    meeting,
    body,
    tooEarly,
    roster,
    mayorMayVote: rules.some(({ rule }) => rule.mayorVotes !== "never"),
    items: motions.map((motion) => ({
      id: motion.id,
      title: motion.campaignTitle ?? motion.title,
      agendaNumber: motion.agendaNumber,
      place: motion.consent ? ("on" as const) : ("none" as const),
      hasRoll: motion.computed !== null,
      kind: motion.kind,
      rule: bars.of.get(motion.id)?.rule ?? 0,
      protested: bars.of.get(motion.id)?.protested ?? false,
      seen: standings.get(motion.id)?.seen ?? "",
    })),
    rules: bars.rules,
    once: world.newId(),
  });
}

/** Each problem as a sentence, beside the field it lies in. */
function withProblems(
  form: FormState,
  problems: readonly ConsentProblem[],
  items: readonly { id: string }[],
  t: Translate<keyof typeof factsMessages.en>,
  say: Translate<keyof typeof voteMessages.en>,
): FormState {
  return problems.reduce((refused, { item, problem }) => {
    const { because, ...params } = problem;
    if (because === "noItems")
      return refuseForm(refused, t("consentProblem_noItems"), "items");
    if (item !== null) {
      const at = items.findIndex(({ id }) => id === item);
      return refuseForm(
        refused,
        t(`consentProblem_${because as "unreadLine" | "unknownName"}`, params),
        `items[${at}].exceptions`,
      );
    }
    return refuseForm(
      refused,
      say(`problem_${because as "noRows"}`, params),
      because === "noRows" || because === "rosterChanged" ? "rows" : "letters",
    );
  }, form);
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const setting = await settingOf(args);
  const { member, membership, meeting, tooEarly } = setting;
  const locale = await localeOf(args);
  const t = translator(locale, factsMessages);
  const data = await args.request.formData();
  const parsed = parseForm(data, consentSchema, {
    locale,
    messages: voteMessages,
  });
  if (!parsed.ok) return json({ form: parsed.form, preview: null }, 422);
  if (tooEarly) {
    const form = refuseForm(parsed.form, t("consentTooEarly"));
    return json({ form, preview: null }, 422);
  }
  const { plan, roster, items } = await planConsentVote(
    world.db.read,
    setting,
    parsed.value,
  );
  if (plan.problems.length > 0) {
    const say = translator(locale, voteMessages);
    const asked = parsed.value.items;
    const { values, errors } = parsed.form;
    const typed = { values: realignRows(values, roster), errors };
    const form = withProblems(typed, plan.problems, asked, t, say);
    return json({ form, preview: null }, 422);
  }
  if (data.has("preview")) {
    const preview = items.map(({ motionId, title, computed }) => ({
      motionId,
      title,
      computed,
    }));
    return json({ form: parsed.form, preview });
  }
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const entered = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) =>
      (await enterConsent(world, trx, by, setting, parsed.value)) ?? "",
  );
  // Somebody changed the members or one of these votes: nothing was kept.
  if (entered === "") {
    const say = translator(locale, voteMessages);
    const form = refuseForm(seenNow(parsed.form), say("someone_was_first"));
    return json({ form, preview: null }, 409);
  }
  return redirect(paths.meetings.show(meeting.id), 303);
}

/** One vote for a list of a meeting's items, an effect for each of them. */
export default function ConsentPage() {
  const t = useTranslate(factsMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { meeting, body, items, tooEarly } = data;
  const answer = useActionData<typeof action>();
  const day = formatDay(locale, meeting.localDate);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.meetings.show(meeting.id), label: day },
        ]}
        title={t("consentTitle", { body: body.name, day })}
        lead={t("consentLead")}
      />
      {items.length === 0 ? (
        <EmptyState title={t("consentNoVotes")}>
          <p className="soft">{t("consentNoVotesHint")}</p>
          <Link
            className="button"
            to={paths.votes.new({ body: body.slug, meeting: meeting.id })}
          >
            {t("consentAddVote")}
          </Link>
        </EmptyState>
      ) : tooEarly ? (
        <p>{t("consentTooEarly")}</p>
      ) : (
        <ConsentForm
          form={answer?.form}
          preview={answer?.preview ?? null}
          items={items}
          roster={data.roster}
          rules={data.rules}
          bodySlug={body.slug}
          mayorMayVote={data.mayorMayVote}
          once={data.once}
        />
      )}
    </div>
  );
}
