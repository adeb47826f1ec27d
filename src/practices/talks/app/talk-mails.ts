import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { MailText } from '../../../kernel/mail-text.js';
import type { PersonId } from '../../../kernel/ids.js';
import { personOf } from '../../../platform/access/acting.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { AskLedger } from '../../../platform/mail/ask-ledger.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import type { StoredAdvice, StoredTalk } from '../domain/talk.js';
import { adviceAnsweredMail, adviceAskedMail, placeFreeMail, speakerNamedMail, type MailReader, type MailSubject } from '../domain/talk.mail.js';
import { workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import type { Whole } from './submission-steps.js';

/** One word for all mails of talks: whoever looks after the outbox must not learn from it how somebody's submission went. */
const KIND = 'talk';

/** Mails of talks, queued with the change that they tell of. The key of each keeps it from being sent twice. */
@Injectable()
export class TalkMails {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly asks: AskLedger,
    private readonly directory: DirectoryReader,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** To whoever was asked by name, unless they were asked for enough this week by whatever feature; the page shows it as well. */
  async adviceAsked(tx: Tx, ctx: Ctx, person: WorkingPerson, advice: StoredAdvice, whole: Whole): Promise<void> {
    if (!(await this.mayAsk(tx, ctx, person, 'talk-advice'))) return;
    const by = (await this.directory.namesOf(tx, [advice.askedBy])).get(advice.askedBy) ?? '–';
    await this.queue(tx, ctx, person, adviceAskedMail(this.reader(person), aboutOf(whole), { kind: advice.kind, by, note: advice.note }), `talk-advice-asked:${advice.adviceId}`);
  }

  async adviceAnswered(tx: Tx, ctx: Ctx, advice: StoredAdvice, whole: Whole): Promise<void> {
    const [person] = await workingPeople(tx, [advice.askedBy], ctx.now);
    const by = advice.answeredBy && (await this.directory.namesOf(tx, [advice.answeredBy])).get(advice.answeredBy);
    if (person) await this.queue(tx, ctx, person, adviceAnsweredMail(this.reader(person), aboutOf(whole), { by: by ?? '–' }), `talk-advice-answered:${advice.adviceId}`);
  }

  /** To those who were named as speakers by somebody else. */
  async speakersNamed(tx: Tx, ctx: Ctx, { talkId, title, changedAt }: StoredTalk, named: readonly PersonId[]): Promise<void> {
    const me = personOf(ctx);
    const by = (await this.directory.namesOf(tx, [me])).get(me) ?? '–';
    for (const person of await workingPeople(tx, named.filter((id) => id !== me), ctx.now)) await this.queue(tx, ctx, person, speakerNamedMail(this.reader(person), { talkId, title }, by), `talk-speaker-named:${talkId}:${person.personId}:${changedAt.toISOString()}`);
  }

  async placeFree(tx: Tx, ctx: Ctx, whole: Whole): Promise<void> {
    for (const person of await workingPeople(tx, whole.talk.speakerIds, ctx.now)) {
      await this.queue(tx, ctx, person, placeFreeMail(this.reader(person), aboutOf(whole)), `talk-place-free:${whole.submission.submissionId}:${person.personId}:${whole.submission.version}`);
    }
  }

  /** A word of the program's own, under a key that it is sent once for. */
  async remind(tx: Tx, ctx: Ctx, person: WorkingPerson, whole: Whole, key: string, write: (reader: MailReader, about: MailSubject) => MailText): Promise<void> {
    await this.queue(tx, ctx, person, write(this.reader(person), aboutOf(whole)), `talk-reminder:${whole.submission.submissionId}:${person.personId}:${key}`);
  }

  /** May somebody be asked for something today? Then they were. */
  async mayAsk(tx: Tx, ctx: Ctx, { personId }: WorkingPerson, ask: string): Promise<boolean> {
    if (!(await this.asks.mayAsk(tx, ctx, [personId], ask)).has(personId)) return false;
    await this.asks.recordAsk(tx, ctx, [personId], ask);
    return true;
  }

  private reader({ name, locale, zone }: WorkingPerson): MailReader {
    return { name, locale, zone, siteUrl: this.http.publicUrl };
  }

  private async queue(tx: Tx, ctx: Ctx, { personId, email }: WorkingPerson, content: MailText, dedupeKey: string): Promise<void> {
    if (email !== null) await this.outbox.queue(tx, ctx, { personId, recipient: email, kind: KIND, content, dedupeKey });
  }
}

function aboutOf({ submission, talk, opportunity }: Whole): MailSubject {
  return { submissionId: submission.submissionId, title: talk.title, opportunity };
}
