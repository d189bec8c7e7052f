import { defineMessages } from "~/i18n/messages";

import en from "./watch-messages.en";
import es from "./watch-messages.es";

export const watchMessages = defineMessages({ en, es });
