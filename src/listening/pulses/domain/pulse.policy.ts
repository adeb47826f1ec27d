import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone } from '../../../kernel/time-zone.js';
import { CADENCES } from './cadence.js';
import { currentItems, type Driver } from './driver.js';
import {
  COMMENT_K, K, LEAD_HOURS, longestWindow, PULSE_MODES, PULSE_NAME_MAX_LENGTH, ROTATING_PER_ROUND, WINDOW_HOURS, type PulseSettings,
} from './pulse.js';
import { rotationOf } from './pulse-rotation.js';
import { MAX_ITEMS_PER_ROUND, mostItemsInARound } from './rotation.js';

export type PulseProblemCode =
  | 'name-missing' | 'name-too-long' | 'unprintable' | 'audience-missing' | 'cadence-unknown' | 'mode-unknown' | 'out-of-range' | 'not-whole' | 'time-zone-unknown'
  | 'window-overlaps-next-round' | 'comment-k-below-k' | 'no-drivers' | 'driver-unknown' | 'driver-retired' | 'driver-without-items' | 'driver-twice'
  | 'recommend-rotates' | 'too-many-items';

export type PulseProblem = FieldProblem<PulseProblemCode>;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** All problems of a pulse's settings at once; an empty list means they can be saved. `drivers` are all of the organization's. */
export function validatePulseSettings(settings: PulseSettings, drivers: readonly Driver[]): readonly PulseProblem[] {
  const ofDrivers = validateDrivers(settings, drivers);
  return [
    ...validateName(settings.name), ...validateTimes(settings), ...validateThresholds(settings), ...ofDrivers,
    ...(ofDrivers.length === 0 ? validateLength(settings, drivers) : []),
  ];
}

/** The settings as they are stored: name and zone in their usual spelling. */
export function acceptPulseSettings(settings: PulseSettings, drivers: readonly Driver[]): Result<PulseSettings, readonly PulseProblem[]> {
  const problems = validatePulseSettings(settings, drivers);
  if (problems.length > 0) return err(problems);
  const timeZone = parseTimeZone(settings.schedule.timeZone)!;
  return ok({ ...settings, name: squeeze(settings.name), schedule: { ...settings.schedule, timeZone } });
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function validateName(text: string): readonly PulseProblem[] {
  const name = squeeze(text);
  if (name === '') return [{ path: 'name', code: 'name-missing', message: 'A pulse needs a name.' }];
  if (name.length > PULSE_NAME_MAX_LENGTH) return [{ path: 'name', code: 'name-too-long', message: `A name has at most ${PULSE_NAME_MAX_LENGTH} characters, this one has ${name.length}.` }];
  return /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name) ? [{ path: 'name', code: 'unprintable', message: 'The name holds characters that cannot be shown.' }] : [];
}

function inRange(path: string, value: number, { least, most }: Range, what: string): readonly PulseProblem[] {
  if (!Number.isInteger(value)) return [{ path, code: 'not-whole', message: `${what} is a whole number.` }];
  return value < least || value > most ? [{ path, code: 'out-of-range', message: `${what} lies between ${least} and ${most}, not at ${value}.` }] : [];
}

function validateTimes({ audienceTeamId, schedule, windowHours, leadHours, mode }: PulseSettings): readonly PulseProblem[] {
  const problems: PulseProblem[] = [];
  if (audienceTeamId.trim() === '') problems.push({ path: 'audienceTeamId', code: 'audience-missing', message: 'A pulse asks a team and everything below it: choose one.' });
  if (!PULSE_MODES.includes(mode)) problems.push({ path: 'mode', code: 'mode-unknown', message: 'The only mode is "anonymous".' });
  if (!CADENCES.includes(schedule.cadence)) problems.push({ path: 'cadence', code: 'cadence-unknown', message: `A cadence is one of ${CADENCES.join(', ')}.` });
  problems.push(...inRange('weekday', schedule.weekday, { least: 1, most: 7 }, 'The weekday (1 is Monday)'), ...inRange('hour', schedule.hour, { least: 0, most: 23 }, 'The hour'));
  if (parseTimeZone(schedule.timeZone) === null) problems.push({ path: 'timeZone', code: 'time-zone-unknown', message: `"${schedule.timeZone}" is no time zone such as Europe/Berlin.` });
  const window = inRange('windowHours', windowHours, WINDOW_HOURS, 'The window in hours');
  problems.push(...window, ...inRange('leadHours', leadHours, LEAD_HOURS, 'The announcement lead in hours'));
  if (window.length === 0 && windowHours > longestWindow(schedule.cadence)) {
    problems.push({ path: 'windowHours', code: 'window-overlaps-next-round', message: `With this cadence a round takes answers for at most ${longestWindow(schedule.cadence)} hours, or the next one would open over it.` });
  }
  return problems;
}

function validateThresholds({ k, commentK }: PulseSettings): readonly PulseProblem[] {
  const problems = [...inRange('k', k, K, 'k'), ...inRange('commentK', commentK, COMMENT_K, 'The least number of answers for comments')];
  if (problems.length > 0 || commentK >= k) return problems;
  return [{ path: 'commentK', code: 'comment-k-below-k', message: `Comments are never shown earlier than results: at least ${k}.` }];
}

function validateDrivers(settings: PulseSettings, drivers: readonly Driver[]): readonly PulseProblem[] {
  const byId = new Map(drivers.map((driver) => [driver.id, driver]));
  const seen = new Set<string>();
  const named = (field: 'fixedDriverIds' | 'rotatingDriverIds') => settings[field].map((id, index) => ({ id, path: `${field}.${index}`, rotates: field === 'rotatingDriverIds' }));
  const all = [...named('fixedDriverIds'), ...named('rotatingDriverIds')];
  const problems = all.flatMap(({ id, path, rotates }): PulseProblem[] => {
    const driver = byId.get(id);
    if (!driver) return [{ path, code: 'driver-unknown', message: 'There is no such driver.' }];
    if (seen.has(id)) return [{ path, code: 'driver-twice', message: `"${driver.names.en}" is asked twice.` }];
    seen.add(id);
    if (driver.isRetired) return [{ path, code: 'driver-retired', message: `"${driver.names.en}" is retired.` }];
    if (currentItems(driver).length === 0) return [{ path, code: 'driver-without-items', message: `"${driver.names.en}" has no question.` }];
    return rotates && driver.kind === 'recommend' ? [{ path, code: 'recommend-rotates', message: 'Recommend is asked about monthly by itself: put it among the fixed drivers.' }] : [];
  });
  if (all.length === 0) problems.push({ path: 'fixedDriverIds', code: 'no-drivers', message: 'A pulse asks at least one driver.' });
  const least = settings.rotatingDriverIds.length === 0 ? 0 : ROTATING_PER_ROUND.least;
  return [...problems, ...inRange('rotatingPerRound', settings.rotatingPerRound, { least, most: ROTATING_PER_ROUND.most }, 'The number of rotating drivers in a round')];
}

function validateLength(settings: PulseSettings, drivers: readonly Driver[]): readonly PulseProblem[] {
  const items = mostItemsInARound(rotationOf(settings, drivers));
  if (items <= MAX_ITEMS_PER_ROUND) return [];
  return [{ path: 'fixedDriverIds', code: 'too-many-items', message: `A round would ask ${items} questions; more than ${MAX_ITEMS_PER_ROUND} take longer than people give.` }];
}

/** A round's k can't be changed after its manifest is published, neither up nor down. */
export interface ThresholdFrozen {
  readonly kind: 'threshold-frozen';
  readonly announced: { readonly k: number; readonly commentK: number };
}

/** Checks that a round still has the thresholds it was announced with. The database refuses it as well. */
export function keepThresholds(announced: ThresholdFrozen['announced'], wanted: ThresholdFrozen['announced']): Result<ThresholdFrozen['announced'], ThresholdFrozen> {
  const isSame = announced.k === wanted.k && announced.commentK === wanted.commentK;
  return isSame ? ok(announced) : err({ kind: 'threshold-frozen', announced: { k: announced.k, commentK: announced.commentK } });
}
