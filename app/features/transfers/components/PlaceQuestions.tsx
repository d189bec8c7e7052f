import { Form } from "@remix-run/react";

import { placeMessages } from "~/features/jurisdictions/messages";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { placingMessages } from "../placing-messages";
import type { PlaceQuestion } from "../policies/types";

/**
 * Which place the lines mean, to be said by a person: chosen from what is
 * near, or looked for by name. What was said stands below, to be put right.
 */
export function PlaceQuestions({
  id,
  questions,
  more,
}: {
  id: string;
  questions: readonly PlaceQuestion[];
  /** So many questions are not shown yet. */
  more: number;
}) {
  const p = useTranslate(placingMessages);
  const open = questions.filter(({ chosen }) => chosen === undefined);
  const said = questions.filter(({ chosen }) => chosen !== undefined);
  return (
    <section className="stack" id="places" aria-labelledby="places-heading">
      <h2 id="places-heading">{p("heading")}</h2>
      <Form
        method="post"
        action={paths.imports.policyPlaces(id)}
        className="stack"
      >
        {open.length > 0 && (
          <>
            <p className="soft">{p("lead")}</p>
            <ul className="list-rows">
              {open.map((question, index) => (
                <Question
                  key={question.key}
                  question={question}
                  id={`place${index}`}
                />
              ))}
            </ul>
            {more > 0 && <p className="soft">{p("more", { count: more })}</p>}
            <p className="small soft">{p("ownPlace")}</p>
          </>
        )}
        {said.length > 0 && (
          <details className="stack-tight" open={open.length === 0}>
            <summary>{p("said", { count: said.length })}</summary>
            <ul className="list-rows">
              {said.map((question, index) => (
                <Question
                  key={question.key}
                  question={question}
                  id={`said${index}`}
                />
              ))}
            </ul>
          </details>
        )}
        <div>
          <button className="button button-quiet" type="submit">
            {p("apply")}
          </button>
        </div>
      </Form>
    </section>
  );
}

function Question({ question, id }: { question: PlaceQuestion; id: string }) {
  const p = useTranslate(placingMessages);
  const t = useTranslate(placeMessages);
  const { words, rows, first, choices, chosen, searched } = question;
  const wordsId = `f-${id}-words`;
  return (
    <li>
      <input type="hidden" name="placeKey" value={question.key} />
      <p id={wordsId} className="font-semibold break-words">
        {words}{" "}
        <span className="soft small font-normal">
          {p("lines", { rows, first })}
        </span>
      </p>
      {searched !== undefined && (
        <p className="small soft">
          {p("searched", { words: searched, count: question.found ?? 0 })}
        </p>
      )}
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <div className="field">
          <label htmlFor={`f-${id}`}>{p("choose")}</label>
          <select
            className="input"
            id={`f-${id}`}
            name="placeSlug"
            defaultValue={chosen ?? ""}
            aria-describedby={wordsId}
          >
            <option value="">
              {p(choices.length === 0 ? "noneNear" : "leaveOut")}
            </option>
            {choices.map((choice) => (
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
        </div>
        <div className="field">
          <label htmlFor={`f-${id}-query`}>{p("search")}</label>
          <input
            className="input"
            id={`f-${id}-query`}
            name="placeQuery"
            type="search"
            maxLength={200}
            autoComplete="off"
            defaultValue={searched ?? ""}
            placeholder={p("searchExample")}
            aria-describedby={wordsId}
          />
        </div>
      </div>
    </li>
  );
}
