import { defineMessages } from "~/i18n/messages";

import en from "./files-messages.en";
import es from "./files-messages.es";

/** Sentences about the files beside a record. */
export const filesMessages = defineMessages({ en, es });
