import { defineMessages } from "~/i18n/messages";

import en from "./policy-messages.en";
import es from "./policy-messages.es";

export const policyImportMessages = defineMessages({ en, es });
