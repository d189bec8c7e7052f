import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import type { Coverage, ProvisionCategory } from "../types";
import { ClauseFields, ProvisionField } from "./ClauseFields";

/** So many empty rows stand ready at the end of the form. */
const EMPTY_ROWS = 4;

interface ClauseOnFile {
  readonly id: string;
  readonly version: number;
  readonly provisionName: string;
  readonly coverage: Coverage;
  readonly exceptions: string;
  readonly section: string | null;
  readonly quote: string;
  readonly practice: string;
}

/**
 * Several clauses of one document in one form: those on file, then empty rows
 * for further protections, folded away until somebody needs them.
 */
export function ClauseRows({
  form,
  catalogue,
  clauses = [],
  first,
}: {
  form: FormState | undefined;
  catalogue: readonly ProvisionCategory[];
  clauses?: readonly ClauseOnFile[];
  /** For a new document: its first clause is needed, about this protection. */
  first?: string | null;
}) {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  const isNew = first !== undefined;
  const used = clauses.length + (isNew ? 1 : 0);
  const within = (index: number) => `clauses[${index}].`;
  const touched = (index: number) =>
    [form?.values, form?.errors].some((of) =>
      Object.entries(of ?? {}).some(
        ([name, value]) => name.startsWith(within(index)) && value !== "",
      ),
    );
  return (
    <>
      {clauses.map((clause, index) => (
        <details
          key={clause.id}
          className="sheet"
          open={clauses.length === 1 || hasError(form, within(index))}
        >
          <summary className="font-semibold">
            {clause.provisionName}: {t(`coverage_${clause.coverage}`)}
          </summary>
          <div className="stack mt-4">
            <input
              type="hidden"
              name={`${within(index)}id`}
              value={clause.id}
            />
            <input
              type="hidden"
              name={`${within(index)}version`}
              value={clause.version}
            />
            <ClauseFields form={form} clause={clause} within={within(index)} />
          </div>
        </details>
      ))}
      {isNew && (
        <>
          <ProvisionField
            form={form}
            catalogue={catalogue}
            value={first}
            within={within(0)}
          />
          <ClauseFields form={form} within={within(0)} />
        </>
      )}
      <h2 className="pt-4">{r("moreClauses")}</h2>
      {Array.from({ length: EMPTY_ROWS }, (_, row) => used + row).map(
        (index) => (
          <details key={index} className="sheet" open={touched(index)}>
            <summary>{r("anotherClause")}</summary>
            <div className="stack mt-4">
              <ProvisionField
                form={form}
                catalogue={catalogue}
                within={within(index)}
                required={false}
              />
              <ClauseFields
                form={form}
                within={within(index)}
                required={false}
              />
            </div>
          </details>
        ),
      )}
    </>
  );
}

function hasError(form: FormState | undefined, within: string): boolean {
  return Object.keys(form?.errors ?? {}).some((name) =>
    name.startsWith(within),
  );
}
