import { defineMessages } from "~/i18n/messages";

import en from "./placing-messages.en";
import es from "./placing-messages.es";

export const placingMessages = defineMessages({ en, es });
