import type { ReactNode } from "react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import type { FormState } from "~/lib/form-state";

import { ChosenPlace } from "./ChosenPlace";

type Picker = Parameters<typeof PlacePicker>[0];

/** A form that adds to a place: first the place is searched, then filled in. */
export function AtChosenPlace({
  title,
  lead,
  choose,
  save,
  addressOf,
  choice,
  once,
  form,
  children,
}: {
  title: string;
  lead: string;
  /** Heading of the search for a place. */
  choose: string;
  /** The button's word. */
  save: string;
  addressOf: (params?: { place: string }) => string;
  choice: {
    place: Parameters<typeof ChosenPlace>[0]["place"] | null;
    query: Picker["query"];
    results: Picker["places"];
  };
  once: string;
  form: FormState | undefined;
  /** The fields. */
  children: ReactNode;
}) {
  const { place, query, results } = choice;
  return (
    <div className="page-narrow">
      <PageHeader title={title} lead={lead} />
      {place ? (
        <form
          method="post"
          action={addressOf({ place: place.slug })}
          className="stack"
        >
          <ErrorSummary form={form} />
          <Once value={once} />
          <ChosenPlace place={place} change={addressOf()} />
          {children}
          <button className="button" type="submit">
            {save}
          </button>
        </form>
      ) : (
        <section className="stack">
          <h2>{choose}</h2>
          <PlacePicker
            action={addressOf()}
            query={query}
            places={results}
            hrefOf={(found) => addressOf({ place: found.slug })}
          />
        </section>
      )}
    </div>
  );
}
