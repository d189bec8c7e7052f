import { Form } from "@remix-run/react";

import { placeMessages } from "~/features/jurisdictions/messages";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyImportMessages } from "../policy-messages";
import type { PlaceQuestion } from "../policies/types";

/** Which of several places the lines mean, to be said by a person. */
export function PlaceQuestions({
  id,
  questions,
}: {
  id: string;
  questions: readonly PlaceQuestion[];
}) {
  const p = useTranslate(policyImportMessages);
  const t = useTranslate(placeMessages);
  return (
    <section className="stack">
      <h2>{p("policyQuestions")}</h2>
      <p className="soft">{p("policyQuestionsLead")}</p>
      <Form
        method="post"
        action={paths.imports.policyPlaces(id)}
        className="stack"
      >
        <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {questions.map((question, index) => (
            <li key={question.key} className="field">
              <input type="hidden" name="placeKey" value={question.key} />
              <label htmlFor={`f-place${index}`}>
                {p("policyQuestion", {
                  words: question.words,
                  rows: question.rows,
                  first: question.first,
                })}
              </label>
              <select
                className="input"
                id={`f-place${index}`}
                name="placeSlug"
                defaultValue=""
              >
                <option value="">{p("leaveOut")}</option>
                {question.choices.map((choice) => (
                  <option key={choice.slug} value={choice.slug}>
                    {[
                      choice.name,
                      t(`kind_${choice.kind as JurisdictionKind}`),
                      choice.county,
                      choice.state,
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <button className="button button-quiet" type="submit">
          {p("applyPlaces")}
        </button>
      </Form>
    </section>
  );
}
