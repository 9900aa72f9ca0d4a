import { z } from 'zod';
import { dataFolder } from '#startup/data-folder.ts';

/** What the environment says, read once and checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder that holds everything: the database and what is kept of earlier ones. */
  readonly folder: string;
  /** The address in the browser, when it is not the one the server listens on. */
  readonly publicUrl?: URL;
  /** Trusted proxies, whose headers name the client's address and protocol: `loopback`, or IP ranges. */
  readonly proxies: readonly string[];
  /** How long a session lasts, in milliseconds: without a request, and in all. */
  readonly sessions: { readonly idle: number; readonly absolute: number };
  readonly logLevel: (typeof levels)[number];
}

/** The environment says something this program cannot work with. */
export class BadConfig extends Error {}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const isRange = (range: string): boolean =>
  ['loopback', 'linklocal', 'uniquelocal'].includes(range) ||
  z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).safeParse(range).success;

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
};

const shape = z.object({
  PORT: wholeNumber(0, 65_535).default(8030),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://protokoll.example.org' })
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(',').map((range) => range.trim()))
    .refine((ranges) => ranges.every(isRange), 'must be "loopback" or a list of IP addresses and ranges')
    .default(['loopback']),
  // ASVS 5.0, 7.3: a session ends an hour after the last request, and after a working day at the latest.
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440).default(60),
  SESSION_HOURS: wholeNumber(1, 168).default(12),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
});

/** Reads the configuration; what is wrong with it is said in one line. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = shape.safeParse(given);
  if (!read.success) throw new BadConfig(read.error.issues.map((issue) => wrong(issue, given)).join(' '));
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL, ...sessions } = read.data;
  return {
    port: PORT,
    host: HOST,
    folder: dataFolder({ DATA_DIR }),
    proxies: TRUST_PROXY,
    sessions: { idle: sessions.SESSION_IDLE_MINUTES * 60_000, absolute: sessions.SESSION_HOURS * 3_600_000 },
    logLevel: LOG_LEVEL,
    ...(PUBLIC_URL && { publicUrl: new URL(PUBLIC_URL) }),
  };
}

const wrong = ({ path: [name = ''], message }: z.core.$ZodIssue, given: NodeJS.Dict<string>): string =>
  `${String(name)} ${message}, not "${given[String(name)] ?? ''}".`;
