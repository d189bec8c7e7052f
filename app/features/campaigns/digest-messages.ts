import { defineMessages } from "~/i18n/messages";

import en from "./digest-messages.en";
import es from "./digest-messages.es";

export const digestMessages = defineMessages({ en, es });
