import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CleanOutbox } from './app/clean-outbox.js';
import { MailCourier } from './app/mail-courier.js';
import { RetryMail } from './app/retry-mail.js';
import { outboxPolicy } from './domain/outbox.policy.js';
import { OutboxResolver } from './graphql/outbox.resolver.js';
import { OutgoingMailStore } from './persistence/outgoing-mail.store.js';

registerPolicy(outboxPolicy);

/** Takes what the features have queued to people: by mail, or on the terminal of a server on loopback. */
@Module({ providers: [CleanOutbox, MailCourier, OutboxResolver, OutgoingMailStore, RetryMail], exports: [MailCourier] })
export class NotificationsModule {}
