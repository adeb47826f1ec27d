import os from 'node:os';
import path from 'node:path';
import { environmentSchema, settingNames, type SettingName, type Settings } from './environment.schema.js';
import { nearestName } from './near-names.js';
import { Secret } from './secret.js';
import { StartFailure } from './start-failure.js';
import { isTemporary } from './temporary-folder.js';

/** Everything the server is told from outside, checked and frozen. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** An origin, without a slash at the end. */
  readonly publicUrl: string;
  /** True when only this machine can reach the server: links may be printed, plain http is fine. */
  readonly isLocal: boolean;
  /** Absolute. */
  readonly dataDir: string;
  readonly database: { readonly kind: 'embedded' } | { readonly kind: 'external'; readonly url: Secret<string> };
  readonly databasePoolSize: number;
  readonly mail: { readonly kind: 'terminal' } | { readonly kind: 'smtp'; readonly url: Secret<string>; readonly from: string };
  readonly sample: 'small' | 'large' | 'none';
  readonly logLevel: Settings['LOG_LEVEL'];
  /** Given in SERVER_KEY; otherwise it is in the data directory. */
  readonly serverKey: Secret<Uint8Array> | undefined;
  /** With which the service's own metrics are read. */
  readonly metricsToken: Secret<string> | undefined;
  /** May hold a login. */
  readonly natsUrl: Secret<string> | undefined;
  /** Lower-case, each with or without `:port`. */
  readonly fetchPrivateHosts: readonly string[];
  /** Storage of pictures that speaks S3; without it they are in the database. */
  readonly mediaS3: { readonly url: string; readonly bucket: string; readonly region: string; readonly accessKey: string; readonly secretKey: Secret<string> } | undefined;
  readonly tickSeconds: number;
  readonly trustProxy: Settings['TRUST_PROXY'];
  /** Allowed, but worth a line at start. */
  readonly warnings: readonly string[];
}

/** Facts about the machine that settings depend on; arguments so that tests can choose them. */
export interface Machine {
  readonly isRoot: boolean;
  readonly folder: string;
  readonly temporaryFolders: readonly string[];
}

export function thisMachine(): Machine {
  return { isRoot: process.getuid?.() === 0, folder: process.cwd(), temporaryFolders: [os.tmpdir(), '/tmp', '/var/tmp', '/dev/shm'] };
}

/** Everything that is wrong with the settings, in one list that holds no values. */
export class ConfigurationError extends StartFailure {
  constructor(readonly problems: readonly string[]) {
    super(`Barograph can't start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nAll settings are described in docs/operations.md.`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;
type Given = Partial<Settings>;

/** Reads the settings. Throws ConfigurationError with all problems at once, a misspelt name being one. */
export function parseEnvironment(variables: Variables = process.env, machine: Machine = thisMachine()): Environment {
  const problems = misspelt(variables);
  const given: Given = {};
  const failed = new Set<SettingName>();
  for (const name of settingNames) {
    const result = environmentSchema.shape[name].safeParse(variables[name]?.trim() || undefined);
    if (result.success) Object.assign(given, { [name]: result.data });
    else {
      failed.add(name);
      problems.push(`${name} ${result.error.issues[0]?.message ?? 'is not valid'}.`);
    }
  }
  problems.push(...contradictions(given, failed, machine));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze(assemble(given as Settings, machine));
}

function misspelt(variables: Variables): string[] {
  return Object.keys(variables).flatMap((name) => {
    if ((settingNames as string[]).includes(name)) return [];
    const prefixed = /^BAROGRAPH_/i.test(name);
    const meant = nearestName(name, settingNames) ?? (prefixed ? nearestName(name.slice('BAROGRAPH_'.length), settingNames) : undefined);
    if (meant) return [`${name}: did you mean ${meant}?`];
    return prefixed ? [`${name} is not a setting.`] : [];
  });
}

function contradictions(given: Given, failed: ReadonlySet<SettingName>, machine: Machine): string[] {
  const problems: string[] = [];
  const isMissing = (name: SettingName): boolean => given[name] === undefined && !failed.has(name);
  const url = given.PUBLIC_URL ? new URL(given.PUBLIC_URL) : undefined;
  const listensBeyond = given.HOST !== undefined && !isLoopback(given.HOST);
  if (listensBeyond && isMissing('PUBLIC_URL')) problems.push('HOST is open to other machines, so PUBLIC_URL is needed: the https address people use.');
  if (url && url.protocol !== 'https:' && (listensBeyond || !isLoopback(url.hostname))) {
    problems.push('PUBLIC_URL must be https when other machines reach it: browsers only do the cryptography of anonymous answers on secure pages.');
  }
  if (isMissing('SMTP_URL') && (listensBeyond || (url && !isLoopback(url.hostname)))) {
    problems.push('SMTP_URL is needed when other machines reach the server: sign-in links are printed in the terminal only for this machine alone.');
  }
  if (given.SMTP_URL !== undefined && isMissing('MAIL_FROM')) problems.push('MAIL_FROM is needed with SMTP_URL: the sender of all mails.');
  if (given.DATABASE_URL !== undefined && isMissing('SERVER_KEY')) problems.push('SERVER_KEY is needed with DATABASE_URL: it must not lie in the database (openssl rand -hex 32).');
  problems.push(...mediaProblems(given, isMissing));
  if (given.DATA_DIR && !given.DATABASE_URL && given.ALLOW_TEMPORARY_DATA === 'no' && isTemporary(path.resolve(machine.folder, given.DATA_DIR), machine.temporaryFolders)) {
    problems.push('DATA_DIR is in a temporary directory, which the system may empty: choose another.');
  }
  return problems;
}

const MEDIA_SETTINGS = ['MEDIA_S3_URL', 'MEDIA_S3_BUCKET', 'MEDIA_S3_ACCESS_KEY', 'MEDIA_S3_SECRET_KEY'] as const;

/** All of the storage's settings or none: half of them would put pictures where nobody expects them. */
function mediaProblems(given: Given, isMissing: (name: SettingName) => boolean): string[] {
  if (MEDIA_SETTINGS.every((name) => given[name] === undefined)) return [];
  return MEDIA_SETTINGS.filter(isMissing).map((name) => `${name} is needed with the other MEDIA_S3 settings.`);
}

function mediaS3(given: Settings): Environment['mediaS3'] {
  const { MEDIA_S3_URL: url, MEDIA_S3_BUCKET: bucket, MEDIA_S3_REGION: region, MEDIA_S3_ACCESS_KEY: accessKey, MEDIA_S3_SECRET_KEY: secretKey } = given;
  return url && bucket && accessKey && secretKey ? { url, bucket, region, accessKey, secretKey: new Secret(secretKey) } : undefined;
}

function assemble(given: Settings, machine: Machine): Environment {
  const publicUrl = given.PUBLIC_URL ?? `http://localhost:${given.PORT}`;
  const isLocal = isLoopback(given.HOST) && isLoopback(new URL(publicUrl).hostname);
  const dataDir = path.resolve(machine.folder, given.DATA_DIR ?? (machine.isRoot ? '/var/lib/barograph' : '.data'));
  return {
    host: given.HOST,
    port: given.PORT,
    publicUrl,
    isLocal,
    dataDir,
    database: given.DATABASE_URL ? { kind: 'external', url: new Secret(given.DATABASE_URL) } : { kind: 'embedded' },
    databasePoolSize: given.DATABASE_POOL_SIZE,
    mail: given.SMTP_URL && given.MAIL_FROM ? { kind: 'smtp', url: new Secret(given.SMTP_URL), from: given.MAIL_FROM } : { kind: 'terminal' },
    sample: given.SAMPLE ?? (isLocal && !given.DATABASE_URL ? 'small' : 'none'),
    logLevel: given.LOG_LEVEL,
    serverKey: given.SERVER_KEY && new Secret(given.SERVER_KEY),
    metricsToken: given.METRICS_TOKEN ? new Secret(given.METRICS_TOKEN) : undefined,
    natsUrl: given.NATS_URL ? new Secret(given.NATS_URL) : undefined,
    fetchPrivateHosts: given.FETCH_PRIVATE_HOSTS,
    mediaS3: mediaS3(given),
    tickSeconds: given.TICK_SECONDS,
    trustProxy: given.TRUST_PROXY,
    warnings: warnings(given, machine, dataDir, isLocal),
  };
}

function warnings(given: Settings, machine: Machine, dataDir: string, isLocal: boolean): string[] {
  const lines: string[] = [];
  if (!given.DATABASE_URL && given.ALLOW_TEMPORARY_DATA === 'no' && isTemporary(dataDir, machine.temporaryFolders)) {
    lines.push(`The data lies in a temporary directory because this checkout does (${dataDir}): the system may empty it. Set DATA_DIR to keep it.`);
  }
  if (!isLocal && given.TRUST_PROXY === false && isLoopback(given.HOST)) {
    lines.push('TRUST_PROXY is not set: behind a proxy all requests seem to come from one network, and rate limits count them together.');
  }
  return lines;
}

/** Whether `host` means this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
