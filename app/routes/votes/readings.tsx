import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { ConfirmAction } from "~/components/ConfirmAction";
import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { ReadingsLine } from "~/features/votes/components/ReadingsLine";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { readingSchema } from "~/features/votes/schema";
import {
  dayOfMotion,
  findRuleFor,
  scopeOf,
  votesOnMatter,
} from "~/features/votes/service.server";
import { recordReading } from "~/features/votes/service/keep-facts.server";
import { readingsBefore } from "~/features/votes/service/read-facts.server";
import { formatDay, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireKeeper } from "./keeper.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, factsMessages, "readingsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { motion, body, member } = await requireKeeper(args);
  const day = dayOfMotion(world, motion, body);
  const [{ rule }, onFile] = await Promise.all([
    findRuleFor(world, body.id, motion.kind, day),
    motion.matterId
      ? votesOnMatter(world, motion.matterId, await scopeOf(world, member))
      : [],
  ]);
  return json({
    motionId: motion.id,
    title: motion.campaignTitle ?? motion.title,
    body,
    readings: await readingsBefore(world, motion, rule, onFile),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { motion, member, membership } = await requireKeeper(args);
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), readingSchema, {
    locale,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  if (motion.localDate !== null && parsed.value.readOn >= motion.localDate) {
    const t = translator(locale, factsMessages);
    return formAgain(refuseForm(parsed.form, t("readingTooLate"), "readOn"));
  }
  const by = { accountId: member.accountId, groupId: membership.groupId };
  await onceOnly(world, parsed.value.once, member.accountId, async (trx) => {
    await recordReading(world, trx, by, motion.id, parsed.value);
    return "recorded";
  });
  return redirect(paths.votes.readings(motion.id), 303);
}

/** On which days a motion was read before its vote. */
export default function ReadingsPage() {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const locale = useLocale();
  const { motionId, title, body, readings, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.votes.show(motionId), label: title },
        ]}
        title={t("readingsTitle")}
        lead={t("readingsLead")}
      />
      {readings === null ? (
        <p>{t("readingsOneOnly")}</p>
      ) : (
        <>
          <ReadingsLine check={readings.check} />
          <section className="stack-tight">
            <h2>{t("readingsList")}</h2>
            {readings.readings.length === 0 && (
              <p className="soft">{t("readingsListNone")}</p>
            )}
            <ul className="list-rows">
              {readings.readings.map((reading) => (
                <li
                  key={reading.id ?? reading.motionId}
                  className="flex flex-wrap items-baseline gap-x-4 gap-y-2"
                >
                  <span>
                    {standingAlone(locale, formatDay(locale, reading.readOn))}
                  </span>
                  {reading.id === null && (
                    <Link to={paths.votes.show(reading.motionId)}>
                      {t("readingVote")}
                    </Link>
                  )}
                  {reading.note && <span className="soft">{reading.note}</span>}
                  {reading.sourceUrl && (
                    <WebLink to={reading.sourceUrl}>
                      {say("positionSource")}
                    </WebLink>
                  )}
                  {reading.id !== null && reading.motionId === motionId && (
                    <ConfirmAction
                      label={
                        <>
                          {t("readingTakeBack")}
                          <span className="sr-only">
                            : {formatDay(locale, reading.readOn)}
                          </span>
                        </>
                      }
                      explanation={t("readingTakeBackWhy")}
                      confirm={t("readingTakeBackDo")}
                      action={paths.votes.takeBackReading(motionId, reading.id)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
          <form method="post" className="stack">
            <ErrorSummary form={form} />
            <Once value={once} />
            <TextField
              form={form}
              name="readOn"
              type="date"
              label={t("readingDay")}
              required
              short
            />
            <TextField
              form={form}
              name="sourceUrl"
              type="url"
              label={say("sourceField")}
            />
            <TextField
              form={form}
              name="note"
              label={say("noteField")}
              maxLength={500}
            />
            <div>
              <button className="button" type="submit">
                {t("readingSave")}
              </button>
            </div>
          </form>
        </>
      )}
    </div>
  );
}
