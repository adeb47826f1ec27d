import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { follow } from '../../../kernel/transition-table.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { Entry, HackRequestId, JoinRequest } from '../domain/entry.js';
import { REQUEST_LIFECYCLE, type RequestAction } from '../domain/entry-lifecycle.js';
import { notNow } from '../domain/hack-week.errors.js';
import { MESSAGE_LENGTH, readRole, readText } from '../domain/project-draft.js';
import { requestRefusal, stateRefusal } from '../domain/refusal-words.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { RequestStore } from '../persistence/request.store.js';
import { ActingOn, type HeldEntry } from './acting-on.js';
import { Entries } from './entries.js';
import type { ProjectError } from './hack-week-projects.js';
import { HackWeekMails } from './hack-week-mails.js';
import { Joining } from './joining.js';

type Written<T = Entry> = Promise<Result<T, ProjectError>>;

/** Joined at once, or asked and waiting. */
export interface Joined {
  readonly entry: Entry;
  readonly hasAsked: boolean;
}

/** Joining projects, asking first where they want it, and leaving. Doing the same again changes nothing. */
@Injectable()
export class JoinProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly requests: RequestStore,
    private readonly events: HackEventStore,
    private readonly mails: HackWeekMails,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  join(ctx: Ctx, entryText: string, wish: { readonly role: string | null; readonly message: string }): Written<Joined> {
    const [role, message] = [readRole(wish.role), readText('message', wish.message, MESSAGE_LENGTH)];
    if (!role.ok || !message.ok) return Promise.resolve(err(invalid(...(role.ok ? [] : role.error), ...(message.ok ? [] : message.error))));
    return this.holding<Joined>(ctx, entryText, async (tx, { entry, can, isMember }) => {
      if (isMember) return ok({ entry, hasAsked: false });
      if (can.join) return ok({ entry: await this.add(tx, ctx, entry, role.value), hasAsked: false });
      if (can.ask) await this.ask(tx, ctx, entry, role.value, message.value);
      return can.ask || (await this.requests.openOf(tx, entry.entryId, personOf(ctx))) ? ok({ entry, hasAsked: true }) : err(stateRefusal(entry, can));
    });
  }

  /** By anybody on the project or its owner. Who asked is on it then, or told that not. */
  answer(ctx: Ctx, requestText: string, accept: boolean): Written {
    return this.ofRequest(ctx, requestText, accept ? 'accept' : 'decline', async (tx, request, { entry, can }) => {
      if (request.personId === personOf(ctx)) return err(nothingThere);
      if (!can.answerRequests) return err(stateRefusal(entry, can));
      await this.requests.moveTo(tx, ctx, request.requestId, accept ? 'accepted' : 'declined', personOf(ctx));
      const answered = accept ? await this.joining.add(tx, ctx, entry, request.personId, request.role) : entry;
      await this.events.append(tx, ctx, entry, accept ? 'request-accepted' : 'request-declined');
      await this.mails.answered(tx, ctx, entry, request, accept);
      return ok(answered);
    });
  }

  withdrawRequest(ctx: Ctx, requestText: string): Written {
    return this.ofRequest(ctx, requestText, 'withdraw', async (tx, request, { entry }) => {
      if (request.personId !== personOf(ctx)) return err(nothingThere);
      await this.requests.moveTo(tx, ctx, request.requestId, 'withdrawn', personOf(ctx));
      await this.events.append(tx, ctx, entry, 'request-withdrawn');
      return ok(entry);
    });
  }

  leave(ctx: Ctx, entryText: string): Written {
    return this.holding(ctx, entryText, async (tx, { entry, can, isMember, members }) => {
      if (!isMember) return ok(entry);
      if (!can.leave && members === 1 && can.withdraw) {
        return err(notNow({ en: 'You are the last one, and its demo is submitted: take the demo back first, or withdraw the project.', de: 'Du bist allein übrig und die Demo ist eingereicht: Nimm zuerst die Demo zurück, oder zieh das Projekt zurück.' }, ['unsubmit', 'withdraw']));
      }
      if (!can.leave) return err(stateRefusal(entry, can));
      await this.logbook.audit(tx, ctx, 'hack-week.project-left', { entryId: entry.entryId });
      return ok(await this.joining.remove(tx, ctx, entry, personOf(ctx)));
    });
  }

  private async add(tx: Tx, ctx: Ctx, entry: Entry, role: string | null): Promise<Entry> {
    await this.logbook.audit(tx, ctx, 'hack-week.project-joined', { entryId: entry.entryId });
    return this.joining.add(tx, ctx, entry, personOf(ctx), role);
  }

  private async ask(tx: Tx, ctx: Ctx, entry: Entry, role: string | null, message: string): Promise<void> {
    const request = { requestId: idFrom<HackRequestId>(this.random(16)), entryId: entry.entryId, personId: personOf(ctx), role, message };
    await this.requests.insert(tx, ctx, request);
    await this.events.append(tx, ctx, entry, 'asked-to-join');
    const members = (await this.entries.membersOf(tx, [entry.entryId])).get(entry.entryId) ?? [];
    await this.mails.asked(tx, ctx, entry, request, [...new Set([entry.ownerId, ...members])]);
  }

  private holding<T>(ctx: Ctx, entryText: string, work: (tx: Tx, held: HeldEntry) => Written<T>): Written<T> {
    return this.uow.run<T, ProjectError>(ctx, async (tx) => {
      const held = await this.acting.entry(tx, ctx, entryText);
      return held.ok ? work(tx, held.value) : held;
    });
  }

  /** An open request with its project held; what was answered already is refused with what became of it. */
  private ofRequest(ctx: Ctx, requestText: string, action: RequestAction, work: (tx: Tx, request: JoinRequest, held: HeldEntry) => Written): Written {
    return this.uow.run<Entry, ProjectError>(ctx, async (tx) => {
      const requestId = parseId<HackRequestId>(requestText);
      const seen = requestId && (await this.requests.find(tx, requestId));
      const held = await this.acting.entry(tx, ctx, seen?.entryId ?? '');
      if (!held.ok) return held;
      const { isMember, entry } = held.value;
      const request = (await this.requests.find(tx, seen!.requestId))!;
      const isTheirs = isMember || entry.ownerId === personOf(ctx) || request.personId === personOf(ctx);
      if (!isTheirs) return err(nothingThere);
      const next = follow(REQUEST_LIFECYCLE, request.state, action);
      return next.ok ? work(tx, request, held.value) : err(requestRefusal(request.state));
    });
  }
}
