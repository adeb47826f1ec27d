import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Page } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { logSentence, type LogFacts } from '../../../platform/logs/member-log-sentences.js';
import { mayReadDirectory } from '../domain/directory.policy.js';
import { erasedName } from '../domain/erased-name.js';
import { ERASED_NAME } from '../domain/person.js';
import { listMemberLog, namesIn, type LogEntryRecord } from '../persistence/member-log.query.js';
import { refuseUnless } from './allowed.js';

export interface LogEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly text: string;
  /** The name of who did it; null for the server itself. */
  readonly by: string | null;
}

const NOBODY: Readonly<Record<Locale, string>> = { en: 'no team', de: 'keinem Team' };

/** The members' log in sentences, in the reader's language and with the names of today. */
@Injectable()
export class ReadMemberLog {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(ctx: Ctx, first: number, after: string | undefined): Promise<Page<LogEntry>> {
    refuseUnless(mayReadDirectory(ctx.actor));
    const { page, names } = await this.uow.read(ctx, async (tx) => {
      const found = await listMemberLog(tx, ctx, first, after);
      return { page: found, names: await namesIn(tx, ctx, found.items) };
    });
    const locale = isSomebody(ctx.actor) ? ctx.actor.locale : 'en';
    return { ...page, items: page.items.map((entry) => say(entry, names, locale)) };
  }
}

function say(entry: LogEntryRecord, names: ReadonlyMap<string, string>, locale: Locale): LogEntry {
  const nameOf = (id: unknown): string | undefined => {
    const name = names.get(String(id));
    return name === ERASED_NAME ? erasedName(locale) : name;
  };
  const facts: LogFacts = {
    name: (key) => nameOf(entry.data[key]) ?? NOBODY[locale],
    text: (key) => String(entry.data[key] ?? ''),
  };
  const { id, at, kind, byPersonId } = entry;
  return { id, at, kind, text: logSentence(kind)?.[locale](facts) ?? kind, by: byPersonId === null ? null : (nameOf(byPersonId) ?? null) };
}
