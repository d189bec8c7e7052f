import { Link } from "@remix-run/react";

import { RadioField, SelectField, TextField } from "~/components/Field";
import type { Roster } from "~/features/officials/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import { mayPreside } from "../rules/roll";
import type { RollMethod, VoteOption } from "../types";
import { RollMarks } from "./RollMarks";

export interface KnownVote {
  seatId: string | null;
  officialId: string | null;
  printedName: string;
  word: string;
  option: VoteOption;
  hadLeft: boolean;
}

/** One taking of the roll: how, who presided, a mark for each, the mayor. */
export function RollFields({
  form,
  roster,
  bodySlug,
  mayorMayVote,
  known,
  method,
  presidedBy,
}: {
  form: FormState | undefined;
  roster: Roster;
  /** Address of the body, to add a mayor. */
  bodySlug: string;
  mayorMayVote: boolean;
  /** Rows of the roll that is corrected. */
  known: readonly KnownVote[];
  method: RollMethod;
  /** Of the roll that is corrected; null: the usual chair. */
  presidedBy: string | null;
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const mayor = roster.mayorHasSeat ? null : roster.mayor;
  const mayorVote = known.find(
    ({ officialId }) => mayor !== null && officialId === mayor.officialId,
  )?.option;
  return (
    <>
      <RadioField
        form={form}
        name="method"
        label={t("methodField")}
        value={method === "import" ? "roll_call" : method}
        options={(["roll_call", "voice", "unanimous"] as const).map((each) => ({
          value: each,
          label: t(`method_${each}`),
        }))}
        required
      />
      {roster.places.length === 0 ? (
        <p>{t("rollNeedsSeats")}</p>
      ) : (
        <>
          <TextField
            form={form}
            name="letters"
            label={t("lettersField")}
            hint={t("lettersHint", { seats: roster.places.length })}
            autoComplete="off"
            maxLength={3000}
          />
          <RollMarks form={form} roster={roster} known={known} />
          <SelectField
            form={form}
            name="presidedBy"
            label={record("presidedField")}
            value={presidedBy}
            empty={
              roster.chair
                ? record("presidedUsual", { name: roster.chair.name })
                : record("presidedNobody")
            }
            options={mayPreside(roster)
              .filter(
                ({ officialId }) => officialId !== roster.chair?.officialId,
              )
              .map(({ officialId, name }) => ({
                value: officialId,
                label: name,
              }))}
          />
        </>
      )}
      {mayor && (mayorMayVote || mayorVote) && (
        <RadioField
          form={form}
          name="mayor"
          label={t("mayorVote", { name: mayor.name })}
          value={mayorVote ?? ""}
          options={[
            { value: "", label: t("mayorNoVote") },
            ...(["yes", "no", "abstain"] as const).map((option) => ({
              value: option,
              label: t(`option_${option}`),
            })),
          ]}
        />
      )}
      {!roster.mayor && mayorMayVote && (
        <p>
          {t("mayorMissing")}{" "}
          <Link to={paths.bodies.roster(bodySlug)}>{t("addMayor")}</Link>
        </p>
      )}
    </>
  );
}
