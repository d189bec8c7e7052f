import { z } from "zod";

import { emailAddress, line, password, personName } from "~/lib/fields";

export const groupName = () => line(100);

export const firstRunSchema = z.object({
  groupName: groupName(),
  name: personName(),
  email: emailAddress(),
  password: password(),
});
