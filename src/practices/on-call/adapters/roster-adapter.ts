import type { z } from 'zod';
import type { Result } from '../../../kernel/result.js';
import type { PublicFetch } from '../../../platform/fetching/public-fetch.js';
import type { RosterReading, RosterWindow, SourceKind } from '../domain/on-call-shift.js';
import type { RosterError } from '../domain/roster.errors.js';

/** What of a source's surroundings a reading depends on. */
export interface ReadingDefaults {
  /** IANA zone for times and days that name none. */
  readonly zone: string;
  /** The role of shifts that name none. */
  readonly role: string;
}

/**
 * One kind of roster. Invariant of `read`: the whole roster of the window or an error, never a part; it writes nothing and keeps
 * nothing. `secret` is the API token or the text of the file, apart from the settings because those may be shown.
 */
export interface RosterAdapter<Settings = unknown> {
  readonly kind: SourceKind;
  /** Checks what an admin typed; shown to whoever may see the source, so it holds no secret. */
  readonly settings: z.ZodType<Settings>;
  /** Whether this kind can't be read without a secret. */
  readonly needsSecret: boolean;
  read(settings: Settings, secret: string | null, window: RosterWindow, fetch: PublicFetch, defaults: ReadingDefaults): Promise<Result<RosterReading, RosterError>>;
}
