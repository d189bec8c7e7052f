import { defineMessages } from "~/i18n/messages";

import en from "./paper-messages.en";
import es from "./paper-messages.es";

export const paperMessages = defineMessages({ en, es });
