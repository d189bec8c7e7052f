import { defineMessages } from "../messages";
import en from "./forms.en";
import es from "./forms.es";

/** What a form says about a field, in any area. */
export const formMessages = defineMessages({ en, es });
