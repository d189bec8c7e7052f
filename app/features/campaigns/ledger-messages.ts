import { defineMessages } from "~/i18n/messages";

import en from "./ledger-messages.en";
import es from "./ledger-messages.es";

export const ledgerMessages = defineMessages({ en, es });
