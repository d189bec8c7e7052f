import { useEffect, useState } from "react";
import type { RefObject } from "react";

import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { ComputedResult } from "../rules";
import { computedBy } from "../rules/computed";
import { planRoll } from "../rules/entry";
import { presiderOf } from "../rules/roll";
import type { BodyRule, MotionKind } from "../types";
import { readRollForm } from "./read-roll-form";

interface Live {
  marked: number;
  computed: ComputedResult;
}

/**
 * With script: what the form amounts to while it is filled in, counted by the
 * same rules as on the server. Without script there is "check first".
 */
export function LiveResult({
  formRef,
  roster,
  rule,
  kind,
  protested,
}: {
  formRef: RefObject<HTMLFormElement>;
  roster: Roster;
  rule: BodyRule;
  kind: MotionKind;
  protested: boolean;
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    const form = formRef.current;
    if (!form) return;
    const count = () => {
      const entry = readRollForm(new FormData(form));
      const { votes, problems } = planRoll(entry, roster);
      // Half a line of letters is no roll yet.
      if (problems.some(({ because }) => because !== "noRows")) return;
      const facts = {
        presidedBy: presiderOf(roster, entry.presidedBy),
        protested,
      };
      setLive({
        marked: votes.filter(({ key }) => key !== null).length,
        computed: computedBy(rule, kind, votes, roster, facts),
      });
    };
    count();
    form.addEventListener("input", count);
    return () => form.removeEventListener("input", count);
  }, [formRef, roster, rule, kind, protested]);
  if (!live || live.marked === 0) return null;
  const { computed, marked } = live;
  return (
    <section
      className="roll-live"
      aria-label={record("liveHeading")}
      aria-live="polite"
    >
      <p>
        <strong>
          {record("liveLine", {
            result: t(`result_${computed.result}`),
            yes: computed.yes,
            no: computed.no,
            needed: computed.needed,
          })}
        </strong>{" "}
        <span className="soft">
          {record("liveMarked", { marked, seats: roster.places.length })}
        </span>
      </p>
    </section>
  );
}
