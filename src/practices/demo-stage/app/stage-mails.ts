import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import type { DisplacingShift } from '../../calendar/app/commitment-owners.js';
import { slotTakenMail } from '../domain/stage.mail.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import type { StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { organizersOf } from '../persistence/stage-people.query.js';

/** Mails of the stage, queued with the change that they tell of. The key of each keeps it from being sent twice. */
@Injectable()
export class StageMails {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly stages: DemoStageStore,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** Presenters' time was taken: they, who presents with them, the hosts and the organizers learn of it. */
  async conflict(tx: Tx, ctx: Ctx, slot: StoredSlot, taken: readonly PersonId[], shifts: readonly DisplacingShift[]): Promise<void> {
    const stage = (await this.stages.find(tx, slot.stageId))!;
    const demo = (await demoFacts(tx, [slot.entryId])).get(slot.entryId);
    const hosts = (await this.stages.hosts(tx, [slot.stageId])).map(({ personId }) => personId);
    const presenters = demo?.presenters ?? [];
    const readers = new Set<string>([...presenters.map(({ personId }) => personId), ...hosts, ...(await organizersOf(tx, stage.editionId))]);
    const told = {
      demo: demo?.title ?? '', stage: stage.name, plannedAt: slot.plannedAt,
      people: presenters.filter(({ personId }) => taken.includes(personId)).map(({ name }) => name), others: presenters.filter(({ personId }) => !taken.includes(personId)).map(({ name }) => name),
    };
    const cause = shifts.filter(({ personId }) => taken.includes(personId)).map(({ from }) => from.getTime()).sort().join('.');
    for (const person of await workingPeople(tx, [...readers], ctx.now)) {
      if (person.email === null) continue;
      const content = slotTakenMail({ name: person.name, locale: person.locale, zone: person.zone, pageUrl: `${this.http.publicUrl}/hack-week/stage/${slot.stageId}` }, told);
      await this.outbox.queue(tx, ctx, { personId: person.personId as PersonId, recipient: person.email, kind: 'demo-slot-taken', content, dedupeKey: `demo-slot-taken:${slot.slotId}:${cause}:${person.personId}` });
    }
  }
}
