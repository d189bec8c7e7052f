import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type { ContractBeside } from "../rules/contracts";
import { MakeTask } from "./MakeTask";

/** A flag: protections on record and a contract against them, side by side. */
export function ContractsBeside({
  place,
  contracts,
  once,
}: {
  place: { readonly slug: string; readonly name: string };
  contracts: readonly ContractBeside[];
  /** For organizers: mark of the button that makes checking it a task. */
  once: string | null;
}) {
  const t = useTranslate(policyMessages);
  if (contracts.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t("contractsTitle")}.</strong>{" "}
        {t("contractsBody", { place: place.name })}
      </p>
      <ul className="list-disc pl-5">
        {contracts.map((contract) => (
          <li key={contract.documentId}>
            <Link to={paths.policies.document(contract.documentId)}>
              {contract.title || t("instrument_contract")}
            </Link>{" "}
            ({t(`layer_${contract.layer}`)})
            {once && (
              <div className="no-print my-2">
                <MakeTask
                  clauseId={contract.clauseId}
                  what={contract.title || t("instrument_contract")}
                  once={once}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** For those who cannot start a demand: what they can do about a gap. */
export function HowToHelp({ slug }: { slug: string }) {
  const t = useTranslate(policyMessages);
  return (
    <section className="stack-tight no-print" aria-labelledby="how-to-help">
      <h2 id="how-to-help" tabIndex={-1}>
        {t("helpTitle")}
      </h2>
      <p className="max-w-2xl">{t("helpLead")}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <Link to={paths.petitions.list()}>{t("helpPetitions")}</Link>
        <Link to={paths.tasks.forYou()}>{t("helpTasks")}</Link>
        <Link to={paths.account.signIn(paths.places.show(slug))}>
          {t("helpSignIn")}
        </Link>
      </p>
    </section>
  );
}
