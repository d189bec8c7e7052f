import { defineMessages } from "~/i18n/messages";

import en from "./map-messages.en";
import es from "./map-messages.es";

export const mapMessages = defineMessages({ en, es });
