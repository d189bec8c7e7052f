import { defineMessages } from "~/i18n/messages";

import en from "./reach-messages.en";
import es from "./reach-messages.es";

export const reachMessages = defineMessages({ en, es });
