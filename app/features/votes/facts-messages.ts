import { defineMessages } from "~/i18n/messages";

import en from "./facts-messages.en";
import es from "./facts-messages.es";

/** What a record says beside the votes: consent lists, protests, readings, conflicts. */
export const factsMessages = defineMessages({ en, es });
