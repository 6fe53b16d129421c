import { MEMBER_ROLES } from '@selbstcheck/application';
import { z } from 'zod';

/** What membership of a group at the OpenID provider gives here. */
const ProviderGrant = z
  .object({
    group: z.string().min(1),
    /** Name or id of a municipality; left out for the administration of the installation. */
    municipality: z.string().min(1).nullable().default(null),
    role: z.enum([...MEMBER_ROLES, 'installation_admin']),
    department: z.string().min(1).optional(),
  })
  .strict()
  .refine(({ municipality, role }) => (municipality === null) === (role === 'installation_admin'));

/** The list as JSON in one variable. */
export const ProviderGrants = z.string().transform((text, context) => {
  const parsed = z.array(ProviderGrant).safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: 'not a list of grants' });
  return z.NEVER;
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
