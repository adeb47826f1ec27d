import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import type { Entry } from '../domain/entry.js';
import { notNow } from '../domain/hack-week.errors.js';
import { stateRefusal } from '../domain/refusal-words.js';
import { EntryStore } from '../persistence/entry.store.js';
import { ActingOn, type HeldEntry } from './acting-on.js';
import { Entries } from './entries.js';
import { HackWeekMails } from './hack-week-mails.js';
import type { ProjectError } from './hack-week-projects.js';
import { Joining } from './joining.js';

/** Who is to be off which project, and whether joining it means asking from then on, so that they don't just come back. */
export interface TakingOff {
  readonly projectId: string;
  readonly personId: string;
  readonly asksFirst: boolean;
}

/** The owner of a project, or an organizer, takes somebody else off it. They are told, and all that hung on it follows: presenting, the calendar, the ballot. */
@Injectable()
export class TakeOffProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly store: EntryStore,
    private readonly mails: HackWeekMails,
    private readonly logbook: Logbook,
  ) {}

  /** Taking off somebody who isn't on it changes nothing. */
  execute(ctx: Ctx, { projectId, personId: personText, asksFirst }: TakingOff): Promise<Result<Entry, ProjectError>> {
    return this.uow.run<Entry, ProjectError>(ctx, async (tx) => {
      const held = await this.acting.entry(tx, ctx, projectId);
      if (!held.ok) return held;
      const personId = parseId<PersonId>(personText);
      if (personId === personOf(ctx)) return err(invalid({ path: 'personId', code: 'own', message: 'Leave it instead.' }));
      const { entry } = held.value;
      const refused = refusal(held.value);
      if (refused) return err(refused);
      if (personId === undefined || !(await this.entries.isMember(tx, entry.entryId, personId))) return ok(entry);
      return ok(await this.takeOff(tx, ctx, entry, personId, asksFirst));
    });
  }

  private async takeOff(tx: Tx, ctx: Ctx, entry: Entry, personId: PersonId, asksFirst: boolean): Promise<Entry> {
    await this.logbook.audit(tx, ctx, 'hack-week.taken-off-project', { entryId: entry.entryId, personId });
    const left = await this.joining.remove(tx, ctx, entry, personId, 'taken-off');
    if (asksFirst && !entry.asksFirst) await this.store.setAsksFirst(tx, ctx, entry.projectId, true);
    await this.mails.takenOff(tx, ctx, entry, personId);
    return left;
  }
}

function refusal({ entry, can, isMember, members, isOrganizer }: HeldEntry): ProjectError | undefined {
  if (can.takeOff) return undefined;
  const isLast = members === 1 && !isMember && (isOrganizer || can.edit);
  if (!isLast || entry.state === 'presented') return stateRefusal(entry, can);
  return notNow({ en: 'They are the last one, and its demo is submitted: withdraw the project instead.', de: 'Sonst ist niemand dabei, und die Demo ist eingereicht: Zieh stattdessen das Projekt zurück.' }, can.withdraw ? ['withdraw'] : []);
}
