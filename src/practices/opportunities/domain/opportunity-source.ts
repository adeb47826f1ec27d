import { z } from 'zod';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { OpportunitySourceId } from './opportunity.js';

export const SOURCE_KINDS = ['confs-tech', 'developers-events', 'pretalx', 'icalendar'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CALENDAR_MEANINGS = ['events', 'deadlines'] as const;
/** What entries of a calendar are: events, or days on which calls close. */
export type CalendarMeaning = (typeof CALENDAR_MEANINGS)[number];

/** The topics that confs.tech keeps a file for, in 2026. */
export const CONFS_TECH_TOPICS = [
  'accessibility', 'android', 'api', 'clojure', 'cpp', 'css', 'data', 'devops', 'dotnet', 'general', 'graphql', 'groovy', 'ios', 'iot', 'java', 'javascript', 'kotlin', 'leadership', 'networking', 'opensource',
  'performance', 'php', 'product', 'python', 'rust', 'security', 'sre', 'testing', 'typescript', 'ux',
] as const;

const HOMES: Readonly<Record<SourceKind, string | null>> = {
  'confs-tech': 'https://raw.githubusercontent.com/tech-conferences/conference-data/main/conferences', 'developers-events': 'https://developers.events/all-cfps.json', pretalx: null, icalendar: null,
};

/** What a source is asked for beyond its address. */
export interface SourceSettings {
  readonly topics: readonly string[];
  readonly meaning: CalendarMeaning;
}

/** Where opportunities are read, with what came of it. */
export interface OpportunitySource {
  readonly sourceId: OpportunitySourceId;
  readonly kind: SourceKind;
  readonly label: string;
  readonly address: string;
  readonly settings: SourceSettings;
  readonly isPaused: boolean;
  readonly addedBy: PersonId;
  readonly addedAt: Date;
  readonly nextReadAt: Date;
  readonly lastTriedAt: Date | null;
  readonly lastGoodAt: Date | null;
  /** Readings failed in a row, and why the last one did. */
  readonly failures: number;
  readonly problem: string | null;
}

export interface TypedSource {
  readonly kind: SourceKind;
  readonly label: string;
  /** Null: where sources of this kind are published, if that is known. */
  readonly address: string | null;
  /** Of confs.tech; empty: all. */
  readonly topics: readonly string[];
  readonly meaning: CalendarMeaning;
}

export type SourceValues = Pick<OpportunitySource, 'kind' | 'label' | 'address' | 'settings'>;

const address = z.string().trim().max(2000)
  .transform((text) => text.replace(/^webcals?:\/\//i, 'https://').replace(/\/+$/, ''))
  .refine((text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol) && !new URL(text).username);

/** Reads what an admin typed, with every problem at once. */
export function readSource({ kind, label, address: typed, topics, meaning }: TypedSource): Result<SourceValues, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const name = label.trim();
  if (name.length < 1 || name.length > 120) problems.push({ path: 'label', code: 'length', message: 'The label has 1 to 120 characters.' });
  const read = address.safeParse(typed ?? HOMES[kind] ?? '');
  if (!read.success) problems.push({ path: 'address', code: 'no-address', message: 'An address begins with https://, http:// or webcal:// and holds no login.' });
  const wanted = [...new Set(topics.map((topic) => topic.trim().toLowerCase()))];
  if (wanted.length > 60 || wanted.some((topic) => !/^[a-z0-9-]{1,40}$/.test(topic))) problems.push({ path: 'topics', code: 'topics', message: 'Topics are single words, up to 60 of them.' });
  return problems.length > 0 || !read.success ? err(problems) : ok({ kind, label: name, address: read.data, settings: { topics: kind === 'confs-tech' ? wanted : [], meaning: kind === 'icalendar' ? meaning : 'events' } });
}

const MINUTE_MS = 60_000;
const USUAL_MINUTES = 360;
const FIRST_RETRY_MINUTES = 15;
const LONGEST_RETRY_MINUTES = 1440;
const JITTER = 0.1;

/** Milliseconds until the next reading: six hours; after failures a quarter of an hour, doubled with each in a row up to a day. A tenth more or less. `random` in [0, 1). */
export function untilNextReading(failures: number, random: number): number {
  const minutes = failures === 0 ? USUAL_MINUTES : Math.min(LONGEST_RETRY_MINUTES, FIRST_RETRY_MINUTES * 2 ** (failures - 1));
  return Math.round(minutes * MINUTE_MS * (1 - JITTER + 2 * JITTER * random));
}
