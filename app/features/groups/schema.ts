import { z } from "zod";

import { password, personName } from "~/features/accounts/schema";
import { emailAddress, line, lines } from "~/lib/fields";

export const groupName = () => line(100);
export const groupAbout = () => lines(3000);

export const firstRunSchema = z.object({
  groupName: groupName(),
  name: personName(),
  email: emailAddress(),
  password: password(),
});
