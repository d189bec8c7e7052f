import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { answerFor, answersByWho, tally } from "../answers/rules";
import type { Answer } from "../answers/rules";
import { answerMessages } from "../answer-messages";
import { petitionMessages } from "../messages";
import { STANCES } from "../types";
import type { Stance } from "../types";

const TONES: Record<Stance, Tone> = {
  agrees: "good",
  partly: "warn",
  refuses: "danger",
  no_position: "neutral",
};

interface Target {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What officials answered, each by name, and who of them is silent. */
export function PetitionAnswers({
  answers,
  targets,
  groupName,
}: {
  answers: readonly Answer[];
  targets: readonly Target[];
  groupName: string;
}) {
  const t = useTranslate(answerMessages);
  if (answers.length === 0) return null;
  const { heard, silent } = answersByWho(answers, targets);
  const counts = tally(heard);
  const parts = STANCES.filter((stance) => counts[stance] > 0).map((stance) =>
    t(`tally_${stance}`, { count: counts[stance] }),
  );
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      {targets.length > 1 && (
        <p className="soft">
          {t("ofAddressed", { count: targets.length })}{" "}
          {[...parts, t("tallySilent", { count: silent.length })].join(" · ")}
        </p>
      )}
      <ul className="list-rows">
        {heard.map(({ target, latest, earlier }) => (
          <li key={latest.id} className="stack-tight">
            <h3>
              {target ? (
                <Link to={paths.officials.show(target.slug)}>
                  {target.name}
                </Link>
              ) : (
                (latest.speaker ?? t("officials"))
              )}
            </h3>
            <Said answer={latest} groupName={groupName} />
            {earlier.length > 0 && (
              <details>
                <summary>{t("earlier", { count: earlier.length })}</summary>
                <ul className="stack mt-2">
                  {earlier.map((answer) => (
                    <li key={answer.id} className="stack-tight">
                      <Said answer={answer} groupName={groupName} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="soft">
          {t("silent")}{" "}
          {silent.map((target, index) => (
            <span key={target.id}>
              {index > 0 && ", "}
              <Link to={paths.officials.show(target.slug)}>{target.name}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Said({ answer, groupName }: { answer: Answer; groupName: string }) {
  const t = useTranslate(answerMessages);
  const p = useTranslate(petitionMessages);
  const locale = useLocale();
  const words = answerFor(locale, answer);
  const langOf = (language: string | null) =>
    language === null || language === locale ? undefined : language;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {answer.stance !== null && (
          <Badge tone={TONES[answer.stance]}>
            {t(`stance_${answer.stance}`)}
          </Badge>
        )}
        <span className="soft small">{formatDay(locale, answer.onDate)}</span>
      </p>
      <p
        className="break-words whitespace-pre-line"
        lang={langOf(words.locale)}
      >
        {words.text}
      </p>
      {words.original !== null && (
        <details>
          <summary>{t("translatedBy", { group: groupName })}</summary>
          <p
            className="mt-1 break-words whitespace-pre-line"
            lang={langOf(answer.noteLocale)}
          >
            {words.original}
          </p>
        </details>
      )}
      {answer.sourceUrl !== null && (
        <p className="small">
          {p("source")}: <WebLink to={answer.sourceUrl} className="break-all" />
        </p>
      )}
    </>
  );
}
