import net from 'node:net';
import { z } from 'zod';

/** What the operations page says about a setting. */
interface SettingNote {
  /** One or two sentences for whoever runs the server. */
  readonly description: string;
  /** The default in words, where it is not one value. */
  readonly fallback?: string;
}

const note = (description: string, fallback?: string): SettingNote => ({ description, ...(fallback ? { fallback } : {}) });

const wholeNumber = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d{1,9}$/, message).transform(Number).refine((value) => value >= least && value <= most, message);
};

const urlOf = (protocols: readonly string[], message: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== '', message);

const publicUrl = urlOf(['http:', 'https:'], 'must be an http or https address such as https://pulse.example.com')
  .refine((value) => !URL.canParse(value) || (new URL(value).pathname === '/' && !/[?#]/.test(value) && !new URL(value).username), 'must be an origin: no path, no question mark, no login')
  .transform((value) => new URL(value).origin);

const thirtyTwoBytes = z.string().transform((value, context) => {
  const bytes = /^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, 'hex') : /^[A-Za-z0-9+/_-]{43}=?$/.test(value) ? Buffer.from(value, 'base64') : undefined;
  if (bytes?.length === 32) return new Uint8Array(bytes);
  context.addIssue({ code: 'custom', message: 'must be 32 random bytes, as 64 hexadecimal digits or in base64 (openssl rand -hex 32)' });
  return z.NEVER;
});

/** No count of proxies: whoever reaches the server directly could forge as many. */
const proxies = z.string().transform((value, context): false | string[] => {
  if (/^(no|none|false)$/i.test(value)) return false;
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.every(isNetwork)) return addresses;
  context.addIssue({ code: 'custom', message: 'must be the addresses or networks of the proxies in front, separated by commas' });
  return z.NEVER;
});

function isNetwork(value: string): boolean {
  if (value === 'loopback' || value === 'uniquelocal') return true;
  const [address = '', bits, ...rest] = value.split('/');
  const family = net.isIP(address);
  return family !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

/** Names and addresses one by one: a network would open more than anybody means to. */
const privateHosts = z.string().transform((value, context): readonly string[] => {
  const hosts = value.split(',').map((host) => host.trim().toLowerCase()).filter(Boolean);
  if (hosts.every((host) => /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/.test(host))) return hosts;
  context.addIssue({ code: 'custom', message: 'must be host names or addresses, separated by commas, such as oncall.corp.example, 10.1.2.3:8443 or [fd00::1]' });
  return z.NEVER;
});

/**
 * Every setting, each read from the environment variable of its name. Values arrive trimmed, and an empty one counts as unset. What
 * holds between settings is checked in environment.ts.
 */
export const environmentSchema = z.object({
  PORT: wholeNumber(0, 65535).prefault('3000').meta({ ...note('Port of the web pages and the API; 0 takes any free one.') }),
  HOST: z.string().regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a host name').prefault('127.0.0.1')
    .meta({ ...note('Address to listen on. Any other than this machine\'s own (loopback) needs an https `PUBLIC_URL`: the browser\'s part of the anonymity works on secure pages only.') }),
  PUBLIC_URL: publicUrl.optional().meta({ ...note('The address people type, as an origin. Links in mails and the check of where requests come from are made of it.', '`http://localhost:<PORT>`') }),
  DATA_DIR: z.string().optional().meta({ ...note('Where the embedded database and the server key live; never a temporary directory. Unused with `DATABASE_URL`.', '`./.data`, as root `/var/lib/barograph`') }),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address such as postgresql://user:password@host:5432/database')
    .optional().meta({ ...note('Your own PostgreSQL (15 or newer) instead of the embedded one. Several servers may share it. Needs `SERVER_KEY`.', 'the embedded PostgreSQL') }),
  DATABASE_POOL_SIZE: wholeNumber(2, 500).prefault('10').meta({ ...note('Most connections this server opens for requests; jobs and live updates take a few more.') }),
  SERVER_KEY: thirtyTwoBytes.optional().meta({ ...note('32 random bytes (`openssl rand -hex 32`) that encrypt what the database must not be able to read. The same for all servers of one database; keep it apart from the database and its backups.', 'made once, kept in `DATA_DIR/server.key`') }),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'must be an address such as smtps://user:password@mail.example.com:465')
    .optional().meta({ ...note('The mail server. Required unless Barograph is only reached from this machine; without it, sign-in links are printed in the terminal.', 'mails go to the terminal') }),
  MAIL_FROM: z.string().regex(/^[^\r\n]*\S+@\S+[^\r\n]*$/, 'must be a mail address, with or without a name before it').optional()
    .meta({ ...note('Sender of all mails, such as `Barograph <pulse@example.com>`. Required with `SMTP_URL`.', 'none') }),
  SAMPLE: z.enum(['small', 'large', 'none'], 'must be small, large or none').optional()
    .meta({ ...note('The sample organization to write at first start: `small` (80 people, 30 weeks), `large` (600 people, 104 weeks) or `none`.', '`small` with the embedded database on this machine only, else `none`') }),
  TICK_SECONDS: wholeNumber(1, 86_400).prefault('3600').meta({ ...note('Time between two sealings of answers in organizations made from now on. Shorter shows results sooner and hides less of when somebody answered; the sample organization always uses 10.') }),
  TRUST_PROXY: proxies.prefault('none').meta({ ...note('Whose `X-Forwarded-For` to believe: the addresses or networks of the proxies in front, separated by commas (`loopback` and `uniquelocal` stand for those networks). Rate limits by network depend on it.') }),
  METRICS_TOKEN: z.string().regex(/^[\x21-\x7e]{24,}$/, 'must have at least 24 characters without spaces (openssl rand -base64 32)')
    .optional().meta({ ...note('Lets `GET /metrics` with `Authorization: Bearer <this>` show the service\'s own numbers: requests, errors, durations, memory. Results are read with API tokens instead, whatever this says.', 'the service counts nothing') }),
  NATS_URL: urlOf(['nats:', 'tls:'], 'must be an address such as tls://user:password@nats.example.com:4222')
    .optional().meta({ ...note('A NATS server that carries news between instances instead of PostgreSQL\'s NOTIFY. It hears that something changed and where, never what. `tls://user:password@host:4222` insists on TLS; `nats://` takes it where the server offers it; a token stands alone before the `@`.', 'PostgreSQL') }),
  FETCH_PRIVATE_HOSTS: privateHosts.prefault('').meta({ ...note('Hosts inside your own network that on-call rosters may be read from, separated by commas, such as `oncall.corp.example, 10.1.2.3:8443`. All others must have a public address.', 'none') }),
  MEDIA_S3_URL: urlOf(['http:', 'https:'], 'must be the address of the storage, such as https://s3.eu-central-1.amazonaws.com')
    .refine((value) => !URL.canParse(value) || (!/[?#]/.test(value) && !new URL(value).username), 'must hold no question mark and no login: the keys have settings of their own')
    .optional().meta({ ...note('Storage that speaks S3 (Amazon, MinIO, Ceph, Garage, …) for pictures that are added from now on; the bucket is addressed as a folder of it. Needs the four settings below. Older pictures stay where they are and are found there.', 'pictures are kept in the database') }),
  MEDIA_S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens')
    .optional().meta({ ...note('The bucket. It must exist, and should be reachable by this server alone: browsers fetch pictures from Barograph.', 'none') }),
  MEDIA_S3_REGION: z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'must be the name of a region, such as eu-central-1').prefault('us-east-1')
    .meta({ ...note('The region that requests are signed for; `auto` where the storage has none.') }),
  MEDIA_S3_ACCESS_KEY: z.string().regex(/^[\x21-\x7e]{1,256}$/, 'must be the access key\'s id, without spaces').optional().meta({ ...note('Id of an access key that may put, get and delete objects of the bucket.', 'none') }),
  MEDIA_S3_SECRET_KEY: z.string().regex(/^[\x21-\x7e]{1,256}$/, 'must be the access key\'s secret, without spaces').optional().meta({ ...note('Its secret.', 'none') }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be fatal, error, warn, info, debug, trace or silent').prefault('info')
    .meta({ ...note('Least important kind of line to log. No level logs answers, links or secrets.') }),
  ALLOW_TEMPORARY_DATA: z.enum(['yes', 'no'], 'must be yes or no').prefault('no').meta({ ...note('`yes` accepts a `DATA_DIR` in a temporary directory, for tests.') }),
});

export type Settings = z.output<typeof environmentSchema>;
export type SettingName = keyof Settings;
export const settingNames = Object.keys(environmentSchema.shape) as SettingName[];
