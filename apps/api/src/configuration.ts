import { SelbstcheckError } from '@selbstcheck/domain';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Every variable the product reads, with its meaning and default. Nothing else reads the environment. */
const Environment = z.object({
  /** Port of the web server, 0 to 65535; 0 takes a free one. */
  PORT: z
    .string()
    .trim()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  /** Folder for the SQLite database; made if missing. */
  DATA_DIR: z.string().trim().min(1).default('data'),
  /** postgres://user:password@host:port/name; without it SQLite in DATA_DIR is used. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/)
    .optional(),
  /** "on" loads the demonstration data into an empty database. */
  DEMO_DATA: z.enum(['on', 'off']).default('off'),
  /** Time zone of calendar dates, as the IANA names them. */
  TIME_ZONE: z.string().refine(isTimeZone).default('Europe/Berlin'),
});

const EXPECTED: Readonly<Record<keyof z.infer<typeof Environment>, string>> = {
  PORT: 'a whole number from 0 to 65535',
  DATA_DIR: 'the path of a folder',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/name',
  DEMO_DATA: '"on" or "off"',
  TIME_ZONE: 'a time zone such as Europe/Berlin',
};

export interface Configuration {
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly loadsDemonstration: boolean;
  readonly timeZone: string;
}

/** Reads the configuration; throws `configuration-invalid` naming the variable and what it wants. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const variable = String(parsed.error.issues[0]?.path[0]) as keyof typeof EXPECTED;
    throw new SelbstcheckError(
      'configuration-invalid',
      `The setting ${variable} must be ${EXPECTED[variable]}. Correct it and start again.`,
      { variable },
    );
  }
  return {
    port: parsed.data.PORT,
    dataFolder: resolve(parsed.data.DATA_DIR),
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    loadsDemonstration: parsed.data.DEMO_DATA === 'on',
    timeZone: parsed.data.TIME_ZONE,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('de', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
