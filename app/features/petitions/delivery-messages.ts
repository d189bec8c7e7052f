import { defineMessages } from "~/i18n/messages";

import en from "./delivery-messages.en";
import es from "./delivery-messages.es";

export const deliveryMessages = defineMessages({ en, es });
