import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { isUuid } from '../../../kernel/ids.js';
import { decodeCursor, pageOf } from '../../../kernel/page.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { RetryMail } from '../app/retry-mail.js';
import { MAIL_STATES, type MailState as DomainState } from '../domain/mail-lifecycle.js';
import { countOutgoingMail, listOutgoingMail, type OutgoingMailRow } from '../persistence/outbox.query.js';
import { MailState, MailStateCount, OutboxInput, OutgoingMail, OutgoingMailConnection, RetryMailInput, RetryMailResult, RetryMailSuccess } from './outbox.types.js';

const STATES: Readonly<Record<DomainState, MailState>> = {
  queued: MailState.QUEUED, sending: MailState.SENDING, sent: MailState.SENT, failed: MailState.FAILED, printed: MailState.PRINTED,
};

@Resolver()
export class OutboxResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly retry: RetryMail,
  ) {}

  @Can('outbox:view')
  @Query(() => OutgoingMailConnection, { description: 'Mails by recipient, kind and state; never what they say.' })
  async outbox(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => OutboxInput, nullable: true }) input?: OutboxInput): Promise<OutgoingMailConnection> {
    const first = pageSize(input?.first);
    const state = MAIL_STATES.find((name) => STATES[name] === input?.state);
    const after = input?.after ? keyOf(input.after) : undefined;
    const { found, counted } = await this.uow.read(ctx, async (tx) => ({ found: await listOutgoingMail(tx, state, first, after), counted: await countOutgoingMail(tx) }));
    const page = pageOf(found, first, input?.after, (mail) => [mail.queuedOn, mail.id]);
    const counts = MAIL_STATES.map((name) => outcome(MailStateCount, { state: STATES[name], count: counted.find((each) => each.state === name)?.count ?? 0 }));
    return { ...toConnection(page, present), counts };
  }

  @Can('outbox:retry')
  @Mutation(() => RetryMailResult, { description: 'Tries a failed mail again.' })
  async retryMail(@CurrentCtx() ctx: Ctx, @Args('input') input: RetryMailInput): Promise<typeof RetryMailResult> {
    const retried = await this.retry.execute(ctx, input.mailId);
    return retried.ok ? outcome(RetryMailSuccess, { mail: present(retried.value) }) : outcome(NotFoundError, { message: 'No such mail has failed.' });
  }
}

function present(mail: OutgoingMailRow): OutgoingMail {
  return outcome(OutgoingMail, { ...mail, state: STATES[mail.state] });
}

function keyOf(cursor: string): readonly string[] {
  const key = decodeCursor(cursor, 2);
  if (key === undefined || !isCalendarDate(key[0]!) || !isUuid(key[1]!)) throw new Refusal('BAD_INPUT', 'This is no cursor of this list.');
  return key;
}
