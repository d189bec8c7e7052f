import { defineMessages } from "~/i18n/messages";

import en from "./follow-messages.en";
import es from "./follow-messages.es";

export const followMessages = defineMessages({ en, es });
