import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { Pager } from "~/components/Pager";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { imaginedParams, withSeat } from "../rules/imagine";
import type { Imagined } from "../rules/imagine";
import type { Lean, MayorStance, MemberOrder, MotionKind } from "../types";
import { whatIfMessages } from "../whatif-messages";
import { Answer } from "./Answer";
import { Chamber, rowOf } from "./Chamber";
import { Forecast } from "./Forecast";
import type { ForecastView } from "./Forecast";
import { MemberFilter } from "./MemberFilter";
import { MembersTable } from "./MembersTable";
import { Movement } from "./Movement";
import { Pivotal } from "./Pivotal";
import { RuleWords, Stages } from "./RuleWords";
import { SeatPanel } from "./SeatPanel";
import { VoteDay } from "./VoteDay";
import { WhatIf, WhatIfStrip } from "./WhatIf";
import type {
  CountView,
  MemberRow,
  WhatIf as Tried,
  WhipCount,
} from "./count-view";
import { useImagined } from "./use-imagined";

/** Smaller bodies need no search: one sees everybody. */
const FILTER_FROM = 16;

type Props = Omit<CountView, "motionId" | "bodyName"> & {
  motion: {
    id: string;
    kind: MotionKind;
    localDate: string | null;
    startsAt: string | null;
    meetingZone: string | null;
    meetingStatus: string | null;
  };
  body: { name: string; placeName: string; timeZone: string };
  count: WhipCount;
  ruleId: string | null;
  taken: boolean;
  nothingKnown: boolean;
  mayorStance: MayorStance;
  protested: boolean;
  mayorMatters: boolean;
  rows: readonly MemberRow[];
  rowsTotal: number;
  page: number;
  pageSize: number;
  pivotalTotal: number;
  stillOpen: Parameters<typeof Pivotal>[0]["stillOpen"];
  signatures: number;
  movement: Parameters<typeof Movement>[0]["movement"];
  forecast: ForecastView | null;
  forecastGroups: readonly { slug: string; name: string }[];
  imagined: Imagined;
  tried: Tried | null;
  view: {
    q: string;
    stand: string | null;
    order: MemberOrder;
    page: number;
    all: boolean;
    pick: string | null;
    decide: "all" | null;
  };
  mayRecord: boolean;
  mayPostTasks: boolean;
};

/** The whole count of one vote, and what it would be if. */
export function CountBoard(props: Props) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const { motion, body, count, seats, rule, mayor, today, view } = props;
  const imagining = useImagined({ ...props, pick: view.pick });
  const { imagined, tried, picked } = imagining;
  const weighted = seats.some(({ weight }) => weight !== 1);
  const stances = new Map(
    imagined.seats.map(({ key, stance }) => [key, stance]),
  );
  const shownKeys = new Set(props.rows.map(({ key }) => key));
  const seat = seats.find(({ key }) => key === picked) ?? null;
  const table = tableParams(view);
  const address = (
    params: Readonly<Record<string, string | number>>,
    what: Imagined = imagined,
  ) => paths.votes.count(motion.id, { ...imaginedParams(what), ...params });
  const mayKeep =
    props.mayRecord &&
    (imagined.seats.some(
      ({ key }) => seats.find((each) => each.key === key)?.holder,
    ) ||
      (mayor !== null && imagined.mayor !== null));
  return (
    <div className="stack-wide">
      {props.taken && (
        <Notice>
          {t("voteTaken")}{" "}
          <Link to={paths.votes.show(motion.id)}>{t("toVote")}</Link>
        </Notice>
      )}
      <Answer
        count={count}
        nothingKnown={props.nothingKnown}
        weighted={weighted}
        when={<VoteDay motion={motion} body={body} today={today} />}
      />
      {props.taken && (
        <Forecast forecast={props.forecast} groups={props.forecastGroups} />
      )}
      <div className="count-columns">
        <div className="stack">
          <section aria-labelledby="chamber" className="stack-tight min-w-0">
            <h2 id="chamber">{t("chamberHeading")}</h2>
            <Chamber
              seats={seats}
              stances={stances}
              bodyName={body.name}
              firm={(tried?.after ?? count).firmYes}
              needed={(tried?.after ?? count).needed.needed}
              picked={picked}
              live={imagining.live}
              hrefOf={(key) =>
                props.taken
                  ? `#${rowOf(key)}`
                  : `${address({ ...table, pick: key })}#seat-panel`
              }
              onPick={props.taken ? null : imagining.pick}
            />
            <p className="soft small no-print">
              {props.taken ? t("chamberHint") : say("chamberHow")}
              {imagining.live && ` ${say("chamberKeys")}`}
            </p>
            {seat && !props.taken && (
              <SeatPanel
                motionId={motion.id}
                seat={seat}
                tried={stances.get(seat.key) ?? null}
                inTable={shownKeys.has(seat.key)}
                mayRecord={props.mayRecord}
                hrefWith={(stance) =>
                  `${address({ ...table, pick: seat.key }, withSeat(imagined, seat.key, stance))}#seat-panel`
                }
                onTry={(stance) => imagining.setSeat(seat.key, stance)}
              />
            )}
          </section>
          <Stages
            count={count}
            weightedTotal={weighted ? props.totalWeight : null}
          />
        </div>
        <RuleWords
          count={count}
          rule={rule}
          explanation={props.explanation}
          isDefault={props.ruleId === null}
          kind={motion.kind}
          bodyName={body.name}
        />
      </div>
      {!props.taken && (
        <Pivotal
          motionId={motion.id}
          seats={seats}
          pivotal={props.pivotal}
          stillOpen={props.stillOpen}
          total={props.pivotalTotal}
          allHref={`${address({ ...table, decide: "all" })}#pivotal`}
          nothingKnown={props.nothingKnown}
          signatures={props.signatures}
          placeName={body.placeName}
          mayPostTasks={props.mayPostTasks}
          today={today}
        />
      )}
      <Movement movement={props.movement} totalWeight={props.totalWeight} />
      <section aria-labelledby="members" className="stack-tight min-w-0">
        <h2 id="members">{t("membersHeading")}</h2>
        <p className="soft small">{t("whoSees")}</p>
        {seats.length >= FILTER_FROM && (
          <>
            <MemberFilter
              motionId={motion.id}
              view={view}
              keep={imaginedParams(imagined)}
            />
            <p className="soft small">
              {say("shownOf", { total: props.rowsTotal })}{" "}
              {props.rowsTotal > props.rows.length && (
                <Link
                  className="no-print"
                  to={`${address({ ...table, all: "on" })}#members`}
                >
                  {say("showWhole", { total: props.rowsTotal })}
                </Link>
              )}
            </p>
          </>
        )}
        {(props.rowsTotal > 0 || mayor) && (
          <MembersTable
            motionId={motion.id}
            seats={seats}
            rows={props.rows}
            mayor={props.mayorMatters ? mayor : null}
            taken={props.taken}
            weighted={weighted}
            mayRecord={props.mayRecord}
            stances={stances}
            onTry={imagining.setSeat}
            today={today}
          />
        )}
        {!view.all && (
          <Pager
            page={props.page}
            pageSize={props.pageSize}
            total={props.rowsTotal}
            hrefOf={(page) => `${address({ ...table, page })}#members`}
          />
        )}
      </section>
      {!props.taken && (
        <WhatIf
          motionId={motion.id}
          seats={seats}
          shownKeys={shownKeys}
          mayor={mayor}
          mayorStance={props.mayorStance.lean satisfies Lean}
          mayorMatters={props.mayorMatters}
          rule={rule}
          protested={props.protested}
          imagining={imagining}
          keep={table}
        />
      )}
      <p className="soft small max-w-2xl">{t("chanceHow")}</p>
      {!props.taken && (
        <WhatIfStrip
          motionId={motion.id}
          imagining={imagining}
          mayKeep={mayKeep}
          keepHref={paths.votes.keepLeans(motion.id, imaginedParams(imagined))}
          onForget={imagining.forget}
        />
      )}
    </div>
  );
}

/** What of the table is shown, as it stands in the address. */
function tableParams(view: Props["view"]): Record<string, string> {
  return {
    ...(view.q ? { q: view.q } : {}),
    ...(view.stand ? { stand: view.stand } : {}),
    ...(view.order !== "seat" ? { order: view.order } : {}),
    ...(view.page > 1 ? { page: String(view.page) } : {}),
    ...(view.all ? { all: "on" } : {}),
    ...(view.decide ? { decide: view.decide } : {}),
  };
}
