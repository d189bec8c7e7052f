import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { VoteSources } from "~/features/transfers/components/VoteSources";
import { sourcesOfVote } from "~/features/transfers/service/same-votes.server";
import { EarlierRolls } from "~/features/votes/components/EarlierRolls";
import { MeetingWhen } from "~/features/votes/components/MeetingWhen";
import { MotionTable } from "~/features/votes/components/MotionTable";
import { MotionTitle } from "~/features/votes/components/MotionTitle";
import { NewestRoll } from "~/features/votes/components/NewestRoll";
import { VotePromises } from "~/features/votes/components/OfficialPromises";
import { promisesFor } from "~/features/votes/service/read-promises.server";
import { ResultFacts } from "~/features/votes/components/ResultFacts";
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { VoteRequirements } from "~/features/votes/components/VoteRequirements";
import { countMessages } from "~/features/votes/count-messages";
import { voteMessages } from "~/features/votes/messages";
import { recordMessages } from "~/features/votes/record-messages";
import { explainRule } from "~/features/votes/rules";
import {
  findMotion,
  recordOfVote,
  scopeOf,
  votesOnMatter,
} from "~/features/votes/service.server";
import { readingsBefore } from "~/features/votes/service/read-facts.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

import { mayKeep } from "./keeper.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.motion.campaignTitle ?? data?.motion.title ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const actor = await actorOf(args);
  const scope = await scopeOf(world, actor);
  const { motion, body } = found(
    await findMotion(world, args.params["id"], scope),
  );
  const [record, promises, onFile] = await Promise.all([
    recordOfVote(world, motion, body),
    promisesFor(world, { motionId: motion.id }, scope),
    motion.matterId ? votesOnMatter(world, motion.matterId, scope) : [],
  ]);
  const { rule } = record.ruleInForce;
  const readings = await readingsBefore(world, motion, rule, onFile);
  return json({
    motion,
    body,
    readings: readings?.check ?? null,
    protests: record.protests,
    protested: record.protested,
    raisesBar: rule.protest !== null,
    rolls: record.rolls,
    withoutRow: record.withoutRow,
    ruleId: record.ruleInForce.ruleId,
    explanation: explainRule(rule),
    onFile: onFile.filter(({ id }) => id !== motion.id),
    promises,
    mayEdit: mayKeep(actor, motion),
    mayPromise: groupsWhere(actor, "promise.record").length > 0,
    rollDue:
      record.rolls.length === 0 &&
      motion.localDate !== null &&
      motion.localDate <= dayIn(body.timeZone, world.now()),
    systems: await sourcesOfVote(world, motion.id),
    mayImport: groupsWhere(actor, "import.run").length > 0,
    mayCount: scope.own.length > 0 || scope.allied.length > 0,
  });
}

/** One vote: official title, meeting, result, roll and sources. */
export default function VotePage() {
  const t = useTranslate(voteMessages);
  const r = useTranslate(recordMessages);
  const data = useLoaderData<typeof loader>();
  const count = useTranslate(countMessages);
  const { motion, body, rolls, rollDue, mayEdit, mayCount } = data;
  // Until its day the count comes first, from then on the roll.
  const look = (first: boolean) => (first ? "button" : "button button-quiet");
  const [newest, ...older] = rolls;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.votes.ofBody(body.slug), label: t("votes") },
        ]}
        title={<MotionTitle motion={motion} />}
        lead={
          motion.localDate && motion.meetingId ? (
            <Link to={paths.meetings.show(motion.meetingId)}>
              <MeetingWhen
                meeting={{
                  localDate: motion.localDate,
                  startsAt: motion.startsAt,
                  timeZone: motion.meetingZone ?? body.timeZone,
                }}
                placeName={body.placeName}
              />
            </Link>
          ) : (
            t("notOnAgenda")
          )
        }
        actions={
          (mayEdit || mayCount) && (
            <>
              {mayCount && (
                <Link
                  className={look(!(rollDue && mayEdit))}
                  to={paths.votes.count(motion.id)}
                >
                  {count("openCount")}
                </Link>
              )}
              {mayEdit && (
                <>
                  <Link
                    className={look(rollDue)}
                    to={paths.votes.rollCall(motion.id)}
                  >
                    {t(newest ? "correctRoll" : "enterRoll")}
                  </Link>
                  <Link
                    className="button button-quiet"
                    to={paths.votes.edit(motion.id)}
                  >
                    {t("editVote")}
                  </Link>
                </>
              )}
            </>
          )
        }
      />
      <p className="soft">
        {[
          t(`kind_${motion.kind}`),
          motion.agendaNumber &&
            t("itemNumber", { number: motion.agendaNumber }),
          motion.fileNumber && t("fileNumber", { number: motion.fileNumber }),
          motion.consent && t("consentItem"),
        ]
          .filter(Boolean)
          .join(" · ")}
        {motion.demandId && (
          <>
            {" · "}
            <Link to={paths.demands.show(motion.demandId)}>
              {t("demandLink", { title: motion.demandTitle ?? "" })}
            </Link>
          </>
        )}
        {motion.matterId && (
          <>
            {" · "}
            <Link to={paths.matters.show(motion.matterId)}>
              {r("matterWhole")}
            </Link>
          </>
        )}
      </p>
      {motion.actionText && <p className="prose">{motion.actionText}</p>}
      {(newest || motion.recordedResult) && (
        <ResultFacts motion={motion} computed={newest?.computed ?? null} />
      )}
      <VoteRequirements
        motionId={motion.id}
        readings={data.readings}
        protests={data.protests}
        protested={data.protested}
        raisesBar={data.raisesBar}
        mayEdit={mayEdit}
      />
      <NewestRoll
        meetingId={motion.meetingId}
        roll={newest ?? null}
        withoutRow={data.withoutRow}
        expected={motion.meetingId === null}
      />
      {older.length > 0 && <EarlierRolls rolls={older} />}
      <VotePromises
        motion={motion}
        promises={data.promises}
        mayRecord={data.mayPromise}
      />
      <section className="stack-tight">
        <h2>{t("ruleUsed")}</h2>
        {data.ruleId === null && <p>{t("ruleUsedDefault")}</p>}
        <RuleInWords explanation={data.explanation} />
        <p className="small">
          <Link to={paths.bodyRules.ofBody(body.slug)}>{t("allRules")}</Link>
        </p>
      </section>
      {data.onFile.length > 0 && (
        <section className="stack-tight">
          <h2>{t("otherVotesOnFile")}</h2>
          {motion.recordedStatus && (
            <p className="soft">
              {t("fileStatus", { status: motion.recordedStatus })}
            </p>
          )}
          <MotionTable
            caption={t("otherVotesOnFile")}
            captionHidden
            motions={data.onFile}
            withDay
          />
        </section>
      )}
      <section>
        <h2>{t("sources")}</h2>
        <ul className="list-disc pl-5">
          {motion.sourceUrl && (
            <li>
              <WebLink to={motion.sourceUrl}>{t("source_record")}</WebLink>
            </li>
          )}
          {newest?.sourceUrl && (
            <li>
              <WebLink to={newest.sourceUrl}>{t("source_roll")}</WebLink>
            </li>
          )}
          {!motion.sourceUrl && !newest?.sourceUrl && <li>{t("noSource")}</li>}
        </ul>
        <VoteSources
          motionId={motion.id}
          systems={data.systems}
          mayTakeOff={data.mayImport}
        />
      </section>
    </div>
  );
}
