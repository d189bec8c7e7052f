import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { factsMessages } from "../facts-messages";
import type { ReadingsCheck } from "../rules";
import { ProtestSteps } from "./ProtestSteps";
import { ReadingsLine } from "./ReadingsLine";

/**
 * What a vote needs beside its votes: readings before it, and whether a
 * protest raises the bar. Nothing where neither is asked for or recorded.
 */
export function VoteRequirements({
  motionId,
  readings,
  protests,
  protested,
  raisesBar,
  mayEdit,
}: {
  motionId: string;
  /** Null: one reading is enough. */
  readings: ReadingsCheck | null;
  protests: Parameters<typeof ProtestSteps>[0]["protests"];
  protested: boolean;
  /** The rule asks for more after a protest. */
  raisesBar: boolean;
  mayEdit: boolean;
}) {
  const t = useTranslate(factsMessages);
  const onProtests = protests.length > 0 || (raisesBar && mayEdit);
  if (!readings && !onProtests) return null;
  return (
    <section className="stack-tight">
      <h2>{t("requirementsHeading")}</h2>
      {readings && (
        <>
          <ReadingsLine check={readings} />
          {mayEdit && (
            <p className="small">
              <Link to={paths.votes.readings(motionId)}>
                {t("readingsLink")}
              </Link>
            </p>
          )}
        </>
      )}
      {onProtests && (
        <>
          <h3>{t("protestHeading")}</h3>
          {protested && (
            <p>
              {raisesBar ? (
                <>
                  <Badge tone="warn" shape="▲">
                    {t("protestHeading")}
                  </Badge>{" "}
                  {t("protestRaises")}
                </>
              ) : (
                t("protestNoEffect")
              )}
            </p>
          )}
          {protests.length > 0 && <ProtestSteps protests={protests} />}
          {mayEdit && (
            <p className="small">
              <Link to={paths.votes.protest(motionId)}>
                {t(protests.length > 0 ? "protestMore" : "protestLink")}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
