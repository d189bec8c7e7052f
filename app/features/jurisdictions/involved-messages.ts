import { defineMessages } from "~/i18n/messages";

import en from "./involved-messages.en";
import es from "./involved-messages.es";

/** The page of how to take part in a place. */
export const involvedMessages = defineMessages({ en, es });
