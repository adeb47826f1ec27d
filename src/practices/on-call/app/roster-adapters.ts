import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { ALL_ADAPTERS } from '../adapters/all-adapters.js';
import type { RosterAdapter } from '../adapters/roster-adapter.js';
import type { SourceKind } from '../domain/on-call-shift.js';
import { mayKeepSecret, SETTINGS_OF, type ReadableSource } from '../domain/typed-source.js';
import type { SourceAccess } from './source-secrets.js';

/** Every kind of roster with its adapter. */
@Injectable()
export class RosterAdapters {
  of(kind: SourceKind): RosterAdapter {
    const adapter = ALL_ADAPTERS.find((one) => one.kind === kind);
    if (!adapter) throw new Error(`no adapter for ${kind}`);
    return adapter;
  }

  /** Whether a source can be asked as it was typed. Without a key of its own it gets the one that is kept, if it goes to the same service. */
  check(source: ReadableSource, kept?: SourceAccess): Result<ReadableSource, InvalidValues> {
    const adapter = this.of(source.kind);
    const settings = adapter.settings.safeParse(source.settings);
    const before = kept && { kind: source.kind, settings: kept.settings as Readonly<Record<string, string>> };
    const secret = source.secret ?? (before && mayKeepSecret(before, source) ? kept.secret : null);
    const problems: FieldProblem[] = settings.success ? [] : settings.error.issues.map(({ path, message }) => ({ path: `source.${fieldOf(source.kind, String(path[0] ?? ''))}`, code: 'setting-invalid', message }));
    if (adapter.needsSecret && secret === null) problems.push({ path: 'source.token', code: 'token-missing', message: 'This service needs a key.' });
    if (problems.length > 0 || !settings.success) return err(invalid(...problems));
    return ok({ ...source, settings: settings.data as ReadableSource['settings'], secret });
  }
}

/** What the input calls a setting. */
function fieldOf(kind: SourceKind, setting: string): string {
  return Object.entries(SETTINGS_OF[kind]).find(([, name]) => name === setting)?.[0] ?? setting;
}
