import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { promiseMessages } from "../promise-messages";
import type { PromiseAct, PromisedVote } from "../promises/types";
import type { JudgedVote } from "../rules/promises";
import { OPTION_SHAPES } from "./RollTable";

type Shown = PromisedVote & {
  title: string;
  bodyName: string;
  word: string | null;
  sourceUrl: string | null;
};

const TONES: Partial<Record<JudgedVote<Shown>["verdict"], Tone>> = {
  kept: "good",
  broken: "danger",
};

/** Every vote a promise is held against, and what each says of it. */
export function PromiseVotes({
  votes,
}: {
  votes: readonly JudgedVote<Shown>[];
}) {
  const t = useTranslate(promiseMessages);
  const v = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <section className="stack-tight">
      <h2>{t("votesHeading")}</h2>
      {votes.length === 0 ? (
        <p className="soft">{t("votesNone")}</p>
      ) : (
        <DataTable
          caption={t("votesCaption")}
          head={[
            t("colDay"),
            t("colVote"),
            t("colHow"),
            t("colVerdict"),
            t("colSource"),
          ]}
        >
          {votes.map(({ vote, verdict, inverse }) => (
            <tr key={vote.motionId}>
              <td className="min-w-24 sm:whitespace-nowrap">
                {standingAlone(locale, formatDay(locale, vote.day))}
              </td>
              <th scope="row" className="min-w-44">
                <Link to={paths.votes.show(vote.motionId)}>{vote.title}</Link>
                <span className="soft small block font-normal">
                  {vote.bodyName}
                  {vote.actionName && (
                    <>
                      {" · "}
                      <q>{vote.actionName}</q>
                    </>
                  )}
                </span>
              </th>
              <td>
                {vote.option ? (
                  <>
                    <span aria-hidden="true">
                      {OPTION_SHAPES[vote.option]}{" "}
                    </span>
                    {v(`option_${vote.option}`)}
                    {vote.word && (
                      <q className="soft small block">{vote.word}</q>
                    )}
                  </>
                ) : (
                  <span className="soft">{t("notInRoll")}</span>
                )}
              </td>
              <td className="min-w-40">
                {TONES[verdict] ? (
                  <Badge tone={TONES[verdict]}>{t(`verdict_${verdict}`)}</Badge>
                ) : (
                  t(`verdict_${verdict}`)
                )}
                {inverse && (
                  <span className="soft small block">{t("inverse")}</span>
                )}
              </td>
              <td>
                {vote.sourceUrl ? (
                  <WebLink
                    to={vote.sourceUrl}
                    label={t("sourceOf", { title: vote.title })}
                  >
                    {t("source")}
                  </WebLink>
                ) : (
                  <span className="soft">{t("noSource")}</span>
                )}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <p className="soft small max-w-2xl">{t("howJudged")}</p>
    </section>
  );
}

/** What was said about an entry, and for its group who may read it. */
export function PromiseNotes({
  promiseId,
  notes,
  mayPublish,
}: {
  promiseId: string;
  notes: readonly {
    id: string;
    act: PromiseAct;
    groupName: string;
    words: string;
    onDate: string;
    sourceUrl: string | null;
    recordedByName: string | null;
    published: boolean;
  }[];
  /** The reader may publish and hold back. */
  mayPublish: boolean;
}) {
  const t = useTranslate(promiseMessages);
  const locale = useLocale();
  return (
    <section className="stack-tight">
      <h2>{t("notesHeading")}</h2>
      {notes.length === 0 ? (
        <p className="soft">{t("notesNone")}</p>
      ) : (
        <ol className="list-rows">
          {notes.map((note) => (
            <li key={note.id} className="stack-tight">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <strong>{t(`act_${note.act}`)}</strong>
                <span className="soft small">
                  {formatDay(locale, note.onDate)} ·{" "}
                  {note.recordedByName
                    ? t("by", {
                        name: note.recordedByName,
                        group: note.groupName,
                      })
                    : note.groupName}
                </span>
                {!note.published && <Badge>{t("notPublished")}</Badge>}
              </p>
              <p className="max-w-2xl break-words whitespace-pre-line">
                {note.words}
              </p>
              {note.sourceUrl && (
                <p>
                  <WebLink to={note.sourceUrl}>{t("source")}</WebLink>
                </p>
              )}
              {mayPublish && (
                <form
                  method="post"
                  className="no-print"
                  action={
                    note.published
                      ? paths.promises.holdingBack(promiseId, note.id)
                      : paths.promises.publication(promiseId, note.id)
                  }
                >
                  <button
                    className="button button-quiet button-small"
                    type="submit"
                  >
                    {t(note.published ? "holdBack" : "publish")}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
