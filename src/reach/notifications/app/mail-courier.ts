import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import type { MailText } from '../../../kernel/mail-text.js';
import { ok } from '../../../kernel/result.js';
import { isLoopback } from '../../../platform/config/environment.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { JobRegistry } from '../../../platform/jobs/job-registry.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { DELIVER_MAIL_JOB, MAIL_BODY } from '../../../platform/mail/mail-outbox.js';
import { MAIL_SETTINGS, type MailSettings } from '../../../platform/mail/mail-settings.js';
import { logger } from '../../../platform/observability/logger.js';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { afterProblem, type DeliveryProblem } from '../domain/mail-lifecycle.js';
import { isNobodysAddress, printedLine } from '../domain/printed-line.js';
import { OutgoingMailStore, type LeasedMail } from '../persistence/outgoing-mail.store.js';
import { MailTransport } from './mail-transport.js';

const BATCH = 8;
/** Longer than all timeouts of one try together, so that a living instance never loses its lease. */
const LEASE_MS = 5 * 60_000;

/**
 * Takes mails out of the outbox to the mail server. Jobs and ticks only wake it: it works beside the job queue, so a slow
 * or dead mail server holds up no page and no other job. A crash between the server's "taken" and our mark means that the
 * mail goes out again when the lease is over: at least once, under the same message id.
 */
@Injectable()
export class MailCourier implements OnModuleInit, BeforeApplicationShutdown {
  private working: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: OutgoingMailStore,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly jobs: JobRegistry,
    private readonly runner: JobRunner,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  onModuleInit(): void {
    const wake = async (): Promise<void> => void this.wake();
    this.jobs.register(DELIVER_MAIL_JOB, wake);
    this.runner.onTick(wake);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  /** Delivers what is due; resolves when nothing is. Whoever wakes it while it works makes it look once more. */
  wake(): Promise<void> {
    if (this.working) {
      this.again = true;
      return this.working;
    }
    this.working = this.work().finally(() => (this.working = undefined));
    return this.working;
  }

  private async work(): Promise<void> {
    const transport = this.mail.smtpUrl === undefined ? undefined : new MailTransport(this.mail.smtpUrl);
    try {
      do {
        this.again = false;
        const now = this.clock.now();
        const due = await this.uow.runInstallation(async (tx) => ok(await this.store.organizationsWithMail(tx, now)));
        for (const organization of due.ok ? due.value : []) {
          if (!(await this.deliverAll(organization, transport))) return;
        }
      } while (this.again && !this.stopped);
    } catch (error) {
      logger.warn({ reason: (error as Error).message }, 'mails were not delivered; the next tick tries again');
    } finally {
      transport?.close();
    }
  }

  /** False when there is no sense in going on: the mail server is down, or this server stops. */
  private async deliverAll(organization: OrganizationId, transport: MailTransport | undefined): Promise<boolean> {
    while (!this.stopped) {
      const now = this.clock.now();
      const leased = await this.in(organization, (tx) => this.store.take(tx, now, new Date(now.getTime() + LEASE_MS), BATCH));
      if (leased.length === 0) return true;
      if (!(await this.deliverBatch(organization, leased, transport))) return false;
    }
    return false;
  }

  /** The first mail alone shows whether the server is there; if not, the others go back untried. */
  private async deliverBatch(organization: OrganizationId, [first, ...others]: readonly LeasedMail[], transport: MailTransport | undefined): Promise<boolean> {
    if (first === undefined) return true;
    if (await this.deliver(organization, first, transport)) {
      const reached = await Promise.all(others.map((mail) => this.deliver(organization, mail, transport)));
      return reached.every(Boolean);
    }
    for (const mail of others) await this.in(organization, (tx) => this.store.giveBack(tx, mail.id));
    return false;
  }

  /** False when the mail server is down. */
  private async deliver(organization: OrganizationId, mail: LeasedMail, transport: MailTransport | undefined): Promise<boolean> {
    const isPrinted = transport === undefined || isNobodysAddress(mail.recipient);
    const content = this.read(mail);
    const problem = await (content === undefined ? unreadable : isPrinted ? this.print(mail, content) : this.send(mail, content, transport));
    if (problem === undefined) {
      await this.in(organization, (tx) => this.store.finish(tx, mail.id, isPrinted ? 'print' : 'deliver'));
      return true;
    }
    logger.warn({ kind: mail.kind, problem: problem.words }, 'a mail was not delivered');
    const next = afterProblem(mail.kind, mail.attempts, problem.kind);
    const until = (seconds: number): Date => new Date(this.clock.now().getTime() + seconds * 1000);
    await this.in(organization, (tx) => (next.transition === 'giveUp' ? this.store.giveUp(tx, mail.id, problem.words) : this.store.postpone(tx, mail.id, until(next.seconds), problem.words)));
    return problem.kind !== 'down';
  }

  private send(mail: LeasedMail, content: MailText, transport: MailTransport): Promise<DeliveryProblem | undefined> {
    const host = new URL(this.http.publicUrl).hostname;
    return transport.send({ messageId: `<${mail.id}@${host}>`, from: this.mail.from, to: mail.recipient, content });
  }

  /**
   * Links on a terminal are for whoever sits at this machine; with a server that others reach they stay sealed. Of mails to
   * addresses that are nobody's, only sign-in links are printed: the sample's many invitations would bury them.
   */
  private async print(mail: LeasedMail, content: MailText): Promise<DeliveryProblem | undefined> {
    const isLocal = isLoopback(this.http.host) && isLoopback(new URL(this.http.publicUrl).hostname);
    if (isNobodysAddress(mail.recipient) && (!isLocal || mail.kind !== 'sign-in')) return undefined;
    if (!isLocal) return { kind: 'down', words: 'There is no mail server (SMTP_URL), and mails are printed only on loopback.' };
    this.mail.print(printedLine(mail.recipient, content));
    return undefined;
  }

  private read(mail: LeasedMail): MailText | undefined {
    try {
      return JSON.parse(this.sealer.open(MAIL_BODY, mail.sealedBody).toString('utf8')) as MailText;
    } catch {
      return undefined;
    }
  }

  private async in<T>(organization: OrganizationId, work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await this.uow.run<T, never>({ organization }, async (tx) => ok(await work(tx)));
    if (!done.ok) throw new Error('unreachable: the work returns no error');
    return done.value;
  }
}

const unreadable: Promise<DeliveryProblem> = Promise.resolve({ kind: 'refused', words: 'The mail was sealed under another server key and cannot be read.' });
