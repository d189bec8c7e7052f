import { defineMessages } from "~/i18n/messages";

import en from "./count-messages.en";
import es from "./count-messages.es";

/** The count before the vote; records and rules speak in messages.ts. */
export const countMessages = defineMessages({ en, es });
