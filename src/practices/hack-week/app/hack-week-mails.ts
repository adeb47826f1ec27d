import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { MailText } from '../../../kernel/mail-text.js';
import { workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import type { Edition } from '../domain/edition.js';
import type { Entry, JoinRequest } from '../domain/entry.js';
import { answeredMail, askedMail, digestMail, freezeMail, mentionMail, takenOffMail, type ToldProject } from '../domain/hack-week.mail.js';
import { sayMoment } from '../domain/hack-week-words.js';

type Told = Pick<Entry, 'entryId' | 'title'>;

/** Mails of hack weeks, queued with the change that they tell of. The key of each keeps it from being sent twice. */
@Injectable()
export class HackWeekMails {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** To everybody who can answer. */
  async asked(tx: Tx, ctx: Ctx, entry: Told, request: Pick<JoinRequest, 'requestId' | 'personId' | 'role' | 'message'>, answerers: readonly PersonId[]): Promise<void> {
    const people = await workingPeople(tx, [request.personId, ...answerers], ctx.now);
    const asker = people.find(({ personId }) => personId === request.personId)?.name ?? '';
    for (const person of people) {
      if (person.personId !== request.personId) await this.queue(tx, ctx, person, 'hack-week-request', askedMail(person, this.told(entry), asker, request), `hack-week-request:${request.requestId}:${person.personId}`);
    }
  }

  async answered(tx: Tx, ctx: Ctx, entry: Told, { requestId, personId }: Pick<JoinRequest, 'requestId' | 'personId'>, isAccepted: boolean): Promise<void> {
    const [person] = await workingPeople(tx, [personId], ctx.now);
    if (person) await this.queue(tx, ctx, person, 'hack-week-answer', answeredMail(person, this.told(entry), isAccepted), `hack-week-answer:${requestId}`);
  }

  /** They may have been taken off before, so the time is part of the key. */
  async takenOff(tx: Tx, ctx: Ctx, entry: Told, personId: PersonId): Promise<void> {
    const [person] = await workingPeople(tx, [personId], ctx.now);
    if (person) await this.queue(tx, ctx, person, 'hack-week-taken-off', takenOffMail(person, this.told(entry), await this.actorName(tx, ctx)), `hack-week-taken-off:${entry.entryId}:${personId}:${ctx.now.toISOString()}`);
  }

  private async actorName(tx: Tx, ctx: Ctx): Promise<string> {
    return (isSomebody(ctx.actor) ? (await workingPeople(tx, [ctx.actor.personId], ctx.now))[0]?.name : undefined) ?? '';
  }

  async mentioned(tx: Tx, ctx: Ctx, entry: Told, person: WorkingPerson, said: readonly { readonly author: string; readonly text: string }[]): Promise<void> {
    await this.queue(tx, ctx, person, 'hack-week-mention', mentionMail(person, this.told(entry), said), `hack-week-mention:${entry.entryId}:${person.personId}:${ctx.now.toISOString()}`);
  }

  async digest(tx: Tx, ctx: Ctx, person: WorkingPerson, day: string, projects: readonly (Told & { readonly comments: number })[]): Promise<void> {
    const told = projects.map(({ comments, ...project }) => ({ ...this.told(project), comments }));
    await this.queue(tx, ctx, person, 'hack-week-comments', digestMail(person, told), `hack-week-comments:${person.personId}:${day}`);
  }

  async freezeSoon(tx: Tx, ctx: Ctx, person: WorkingPerson, edition: Edition, hours: number, projects: readonly Told[]): Promise<void> {
    const freeze = { hours, moment: sayMoment(edition.freezesAt, person.zone, person.locale, ctx.now) };
    const key = `hack-week-freeze:${edition.editionId}:${person.personId}:${hours}:${edition.freezesAt.toISOString()}`;
    await this.queue(tx, ctx, person, 'hack-week-freeze', freezeMail(person, projects.map((project) => this.told(project)), freeze), key);
  }

  private told({ entryId, title }: Told): ToldProject {
    return { title, url: `${this.http.publicUrl}/hack-week/projects/${entryId}` };
  }

  private async queue(tx: Tx, ctx: Ctx, person: WorkingPerson, kind: string, content: MailText, dedupeKey: string): Promise<void> {
    if (person.email !== null) await this.outbox.queue(tx, ctx, { personId: person.personId, recipient: person.email, kind, content, dedupeKey });
  }
}
