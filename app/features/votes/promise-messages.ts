import { defineMessages } from "~/i18n/messages";

import en from "./promise-messages.en";
import es from "./promise-messages.es";

/** What officials promised, and what became of it. */
export const promiseMessages = defineMessages({ en, es });
