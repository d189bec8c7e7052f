import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { defineMessages } from "~/i18n/messages";

/** All sentences in which a form about a record can come back. */
export const recordWords = defineMessages({
  en: { ...policyMessages.en, ...reviewMessages.en },
  es: { ...policyMessages.es, ...reviewMessages.es },
});
