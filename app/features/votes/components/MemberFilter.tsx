import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { countMessages } from "../count-messages";
import { MEMBER_ORDERS, RECORDED_LEANS } from "../types";
import type { MemberOrder } from "../types";
import { whatIfMessages } from "../whatif-messages";

/** Which members the table of a large body shows, and in what order. */
export function MemberFilter({
  motionId,
  view,
  keep,
}: {
  motionId: string;
  view: { q: string; stand: string | null; order: MemberOrder };
  /** What else stands in the address. */
  keep: Readonly<Record<string, string>>;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const narrowed = view.q !== "" || view.stand !== null;
  return (
    <form
      method="get"
      action={`${paths.votes.count(motionId)}#members`}
      className="flex flex-wrap items-end gap-3 no-print"
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="f-q">{say("findMember")}</label>
        <input
          className="input"
          id="f-q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={view.q}
        />
      </div>
      <div className="field">
        <label htmlFor="f-stand">{t("standCol")}</label>
        <select
          className="input"
          id="f-stand"
          name="stand"
          defaultValue={view.stand ?? ""}
        >
          <option value="">{say("anyStand")}</option>
          {[...RECORDED_LEANS, "vacant" as const].map((stance) => (
            <option key={stance} value={stance}>
              {t(`lean_${stance}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="f-order">{say("orderBy")}</label>
        <select
          className="input"
          id="f-order"
          name="order"
          defaultValue={view.order}
        >
          {MEMBER_ORDERS.map((order) => (
            <option key={order} value={order}>
              {say(`order_${order}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="button button-quiet" type="submit">
        {say("show")}
      </button>
      {narrowed && (
        <Link to={`${paths.votes.count(motionId, keep)}#members`}>
          {say("showAllAgain")}
        </Link>
      )}
    </form>
  );
}
