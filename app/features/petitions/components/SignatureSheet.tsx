import { LocaleContext, useTranslate } from "~/i18n/use-translate";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";

import { petitionMessages } from "../messages";
import { sheetMessages } from "../sheet-messages";
import { LINES_A_SHEET, SHORT_TEXT } from "../paper/types";
import { writtenWords } from "../rules";
import type { PetitionWords } from "../types";
import { QrImage } from "./QrImage";

const LOCALES = ["en", "es"] as const;

export interface SheetPetition extends PetitionWords {
  readonly groupName: string;
  /** Names of those it is addressed to; empty: the officials of the place. */
  readonly targets: readonly string[];
  readonly place: string;
}

/** A sentence of the sheet in both languages, each marked as what it is. */
function Both({ say }: { say: (locale: Locale) => string }) {
  return (
    <>
      <span lang="en">{say("en")}</span>
      {" · "}
      <span lang="es">{say("es")}</span>
    </>
  );
}

function BothOf({ name }: { name: keyof typeof sheetMessages.en }) {
  return <Both say={(locale) => translator(locale, sheetMessages)(name)} />;
}

/** One printed sheet: the petition in its languages, ten lines, what is agreed to. */
export function SignatureSheet({
  petition,
  paper,
  code,
  address,
  batch,
  sheet,
}: {
  petition: SheetPetition;
  paper: string;
  code: { readonly size: number; readonly path: string };
  address: string;
  /** Empty: a box to write it in. */
  batch: string;
  sheet: number | null;
}) {
  const t = useTranslate(sheetMessages);
  const words = writtenWords(petition);
  const letters = words.reduce((sum, { body }) => sum + body.length, 0);
  const long = letters > SHORT_TEXT;
  const most = Math.floor(SHORT_TEXT / words.length);
  const toWhom = (locale: Locale) =>
    petition.targets.length > 0
      ? petition.targets.join(", ")
      : translator(locale, sheetMessages)("officialsOf", {
          place: petition.place,
        });
  const group = petition.groupName;
  const consent = (locale: Locale, more: boolean) =>
    translator(locale, petitionMessages)(
      more ? "consentWordingMore" : "consentWording",
      { group },
    );
  return (
    <LocaleContext.Provider value={null}>
      <article className={`sign-sheet sign-sheet-${paper}`}>
        <header className="sign-sheet-head">
          <div className="sign-sheet-words">
            {words.map(({ locale, title, body }) => (
              <div key={locale} lang={locale}>
                <h2>{title}</h2>
                <p className="sign-sheet-body">
                  {long && body.length > most
                    ? `${body.slice(0, most).replace(/\s+\S*$/, "")} … `
                    : body}
                  {long && body.length > most && (
                    <strong>
                      {translator(locale, sheetMessages)("onOtherSide")}
                    </strong>
                  )}
                </p>
              </div>
            ))}
          </div>
          <div className="sign-sheet-code">
            <QrImage code={code} className="sign-sheet-qr" />
            <p>
              <BothOf name="online" />
              <br />
              <span className="break-all">{address}</span>
            </p>
          </div>
        </header>
        <div className="sign-sheet-who">
          <p>
            <strong>
              <BothOf name="from" />:
            </strong>{" "}
            {group}.{" "}
            <strong>
              <BothOf name="to" />:
            </strong>{" "}
            {petition.targets.length > 0 ? toWhom("en") : <Both say={toWhom} />}
            .
          </p>
          <p className="sign-sheet-number">
            <BothOf name="batch" />: <b>{batch || "_______"}</b>{" "}
            <BothOf name="sheet" />: <b>{sheet ?? "_____"}</b>
          </p>
        </div>
        <table className="sign-sheet-lines">
          <caption className="sr-only">{t("sheetTitle")}</caption>
          <thead>
            <tr>
              <th scope="col" className="sign-sheet-n">
                <span className="sr-only">{t("line")}</span>#
              </th>
              <th scope="col" className="sign-sheet-name">
                <BothOf name="name" />
              </th>
              <th scope="col" className="sign-sheet-zip">
                <BothOf name="postalCode" />
              </th>
              <th scope="col" className="sign-sheet-mail">
                <BothOf name="email" />
              </th>
              {["A", "B", "C", "D"].map((tick) => (
                <th key={tick} scope="col" className="sign-sheet-tick">
                  {tick}
                </th>
              ))}
              <th scope="col">
                <BothOf name="signature" />
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: LINES_A_SHEET }, (_, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td />
                <td />
                <td />
                <td className="sign-sheet-tick">☐</td>
                <td className="sign-sheet-tick">☐</td>
                <td className="sign-sheet-tick">☐</td>
                <td className="sign-sheet-tick">☐</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <footer className="sign-sheet-foot">
          {LOCALES.map((locale) => {
            const say = translator(locale, sheetMessages);
            return (
              <p key={locale} lang={locale}>
                {say("ticksLead")} <strong>A</strong> {consent(locale, false)}{" "}
                <strong>B</strong> {consent(locale, true)} <strong>C</strong>{" "}
                {say("tickC")} <strong>D</strong> {say("tickD")}{" "}
                {say("tickNone")} {say("privacy")}
              </p>
            );
          })}
        </footer>
      </article>
      {long && (
        <article className={`sign-sheet sign-sheet-${paper}`}>
          {words.map(({ locale, title, body }) => (
            <div key={locale} lang={locale} className="sign-sheet-text">
              <p>{translator(locale, sheetMessages)("wholeText")}</p>
              <h2>{title}</h2>
              <p className="whitespace-pre-line">{body}</p>
            </div>
          ))}
        </article>
      )}
    </LocaleContext.Provider>
  );
}
