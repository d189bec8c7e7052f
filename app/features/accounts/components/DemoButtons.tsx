import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { accountMessages } from "../messages";
import type { DemoAccount } from "../types";

/** One press signs in as an invented person; nothing on a real site. */
export function DemoButtons({
  accounts,
}: {
  accounts: readonly DemoAccount[];
}) {
  const t = useTranslate(accountMessages);
  if (accounts.length === 0) return null;
  return (
    <section className="notice stack-tight" aria-labelledby="demo">
      <h2 id="demo">{t("demoTitle")}</h2>
      <p>{t("demoLead")}</p>
      <form
        method="post"
        action={paths.account.demoSignIn()}
        className="flex flex-wrap gap-2 pt-1"
      >
        {accounts.map((account) => (
          <button
            key={account.accountId}
            className="button"
            type="submit"
            name="accountId"
            value={account.accountId}
          >
            {account.label}
          </button>
        ))}
      </form>
    </section>
  );
}
