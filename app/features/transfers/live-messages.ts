import { defineMessages } from "~/i18n/messages";

import en from "./live-messages.en";
import es from "./live-messages.es";

export const liveMessages = defineMessages({ en, es });
