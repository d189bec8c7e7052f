import { CopyButton } from "~/components/CopyButton";
import { useTranslate } from "~/i18n/use-translate";

import { embedMessages } from "../embed-messages";

/** Texts to copy, and the frame as it will look. */
export function EmbedCode({
  frame,
  link,
  script,
  preview,
}: {
  frame: string;
  /** A link that a script turns into the frame, where there is one. */
  script?: { readonly code: string; readonly hint: string };
  link: string;
  preview: { readonly src: string; readonly title: string; height: number };
}) {
  const t = useTranslate(embedMessages);
  return (
    <>
      <section className="stack-tight" aria-labelledby="code">
        <h2 id="code">
          <label htmlFor="frame-code">{t("code")}</label>
        </h2>
        <p className="small soft" id="frame-hint">
          {t("codeHint")}
        </p>
        <textarea
          id="frame-code"
          className="input code-to-copy"
          aria-describedby="frame-hint"
          readOnly
          rows={4}
          value={frame}
        />
        <CopyButton field="frame-code" label={t("copy")} done={t("copied")} />
      </section>
      {script && (
        <section className="stack-tight" aria-labelledby="script">
          <h2 id="script">
            <label htmlFor="script-code">{t("script")}</label>
          </h2>
          <p className="small soft" id="script-hint">
            {script.hint}
          </p>
          <textarea
            id="script-code"
            className="input code-to-copy"
            aria-describedby="script-hint"
            readOnly
            rows={4}
            value={script.code}
          />
          <CopyButton
            field="script-code"
            label={t("copy")}
            done={t("copied")}
          />
        </section>
      )}
      <section className="stack-tight" aria-labelledby="link">
        <h2 id="link">
          <label htmlFor="link-code">{t("link")}</label>
        </h2>
        <p className="small soft" id="link-hint">
          {t("linkHint")}
        </p>
        <textarea
          id="link-code"
          className="input code-to-copy"
          aria-describedby="link-hint"
          readOnly
          rows={2}
          value={link}
        />
        <CopyButton field="link-code" label={t("copy")} done={t("copied")} />
      </section>
      <section className="stack-tight" aria-labelledby="preview">
        <h2 id="preview">{t("preview")}</h2>
        <iframe
          className="embed-preview"
          src={preview.src}
          title={preview.title}
          height={preview.height}
          loading="lazy"
        />
      </section>
    </>
  );
}
