import { defineMessages } from "~/i18n/messages";

import en from "./embed-messages.en";
import es from "./embed-messages.es";

export const embedMessages = defineMessages({ en, es });
