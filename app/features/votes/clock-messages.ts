import { defineMessages } from "~/i18n/messages";

import en from "./clock-messages.en";
import es from "./clock-messages.es";

export const clockMessages = defineMessages({ en, es });
