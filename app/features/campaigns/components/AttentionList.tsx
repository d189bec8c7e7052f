import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { Attention, AttentionKind } from "../types";

const TONES: Record<AttentionKind, Tone> = {
  overdue_answer: "danger",
  vote_soon: "danger",
  stale_leans: "warn",
  unmarked: "warn",
  unconfirmed: "warn",
  short_task: "warn",
  petition_to_deliver: "accent",
  record_conflict: "accent",
  to_verify: "accent",
  new_signups: "accent",
  roster_to_verify: "accent",
  join_request: "accent",
};

/** What waits today; each thing leads to where it is resolved. */
export function AttentionList({
  items,
  withCampaign = false,
  withTaker = false,
  first = items.length,
}: {
  items: readonly Attention[];
  /** Name the campaign of each, where several stand together. */
  withCampaign?: boolean;
  /** Offer "mine" beside each. */
  withTaker?: boolean;
  /** How many to show before the rest is folded away; all, unless told. */
  first?: number;
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  if (items.length === 0) return <p className="soft">{t("nothingWaits")}</p>;
  const row = (item: Attention) => (
    <li
      key={`${item.kind} ${item.id}`}
      id={withTaker ? `${item.kind}-${item.id}` : undefined}
      className="stack-tight"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={TONES[item.kind]}>{t(`attention_${item.kind}`)}</Badge>
        {item.on && (
          <span className="soft small">{formatDay(locale, item.on)}</span>
        )}
      </p>
      <p className="break-words">
        <Link to={hrefOf(item)} className="font-semibold">
          {item.kind === "to_verify"
            ? t("records_to_verify")
            : (locale === "es" && item.titleEs) || item.title}
        </Link>
      </p>
      <p className="small">
        {t(`why_${item.kind}`, { count: item.count })}
        {withCampaign && item.campaign && (
          <span className="soft">
            {" · "}
            {item.campaign.name}
          </span>
        )}
      </p>
      {withTaker ? (
        <Taking item={item} />
      ) : (
        item.taker && (
          <p className="soft small">
            {item.taker.mine
              ? t("takenByYou")
              : t("takenBy", { name: item.taker.name })}
          </p>
        )
      )}
    </li>
  );
  const rest = items.slice(first);
  return (
    <>
      <ul className="list-rows">{items.slice(0, first).map(row)}</ul>
      {rest.length > 0 && (
        <details className="mt-3">
          <summary>{t("showRest", { count: rest.length })}</summary>
          <ul className="list-rows mt-2">{rest.map(row)}</ul>
        </details>
      )}
    </>
  );
}

/** Who sees to it, and the button to say "mine" or to give it back. */
function Taking({ item }: { item: Attention }) {
  const t = useTranslate(campaignMessages);
  const { taker = null } = item;
  return (
    <form
      method="post"
      action={paths.campaigns.attention()}
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="kind" value={item.kind} />
      <input type="hidden" name="id" value={item.id} />
      {taker !== null && (
        <span className="small">
          {taker.mine ? t("takenByYou") : t("takenBy", { name: taker.name })}
        </span>
      )}
      <button
        className="button button-quiet button-small"
        type="submit"
        name="mine"
        value={taker?.mine ? "no" : "yes"}
        aria-label={t(taker?.mine ? "giveBackNamed" : "takeNamed", {
          title: item.title,
        })}
      >
        {t(taker?.mine ? "giveBack" : "take")}
      </button>
    </form>
  );
}

function hrefOf({ kind, id }: Attention): string {
  switch (kind) {
    case "overdue_answer":
      return paths.demands.steps(id);
    case "vote_soon":
    case "stale_leans":
      return paths.votes.count(id);
    case "unmarked":
      return paths.tasks.attendance(id);
    case "unconfirmed":
    case "short_task":
      return paths.tasks.show(id);
    case "petition_to_deliver":
      return paths.petitions.board(id);
    case "record_conflict":
      return paths.votes.conflict(id);
    case "to_verify":
      return paths.policies.toVerify();
    case "new_signups":
      return paths.tasks.show(id);
    case "roster_to_verify":
      return paths.officials.inPlace(id);
    case "join_request":
      return paths.groups.joinRequests(id);
  }
}
