import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { parseId, type OrganizationId } from '../../../kernel/ids.js';
import { organizationDay, workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { mappedNews, type Verdict } from '../../../platform/live/mapped-news.js';
import { SharedFeeds, type Look } from '../../../platform/live/shared-feeds.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { Editions } from '../../hack-week/app/editions.js';
import { HACK_WEEK_PRACTICE } from '../../policies/domain/hack-week-settings.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { revisionOf, type StageView } from '../domain/stage-view.js';
import type { StageId } from '../domain/stage.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { insidersAmong } from '../persistence/stage-people.query.js';
import { StageReader } from './stage-reader.js';
import { stageTopic } from './stage-topic.js';

/** News of a stage, for all who look at it: a change costs one look and one telling, whatever their number. */
@Injectable()
export class StageNews implements OnModuleInit {
  private present: (view: StageView) => Readonly<Record<string, unknown>> = () => ({});

  constructor(
    private readonly uow: UnitOfWork,
    private readonly live: LiveChannel,
    private readonly feeds: SharedFeeds,
    private readonly reader: StageReader,
    private readonly policies: PoliciesReader,
    private readonly editions: Editions,
    private readonly stages: DemoStageStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.feeds.register('demoStageChanged', (organization, input) => {
      const stageId = parseId<StageId>(String(input.stageId));
      return stageId && { topic: stageTopic(organization, stageId), look: (people) => this.look(organization, stageId, people) };
    });
  }

  /** How a stage is told; the API says so once at start. */
  presentBy(present: (view: StageView) => Readonly<Record<string, unknown>>): void {
    this.present = present;
  }

  /** True for those who may see the stage now. */
  async maySee(ctx: Ctx, stageText: string): Promise<boolean> {
    return (await this.reader.one(ctx, stageText)) !== undefined;
  }

  /** News for one listener who shares no room; ends quietly when the stage is no longer theirs to see. */
  follow(ctx: Ctx, stageId: string, personId: string): AsyncIterableIterator<Readonly<Record<string, unknown>>> {
    return mappedNews(this.live.subscribe(stageTopic(ctx.organization, stageId)), async (): Promise<Verdict<Readonly<Record<string, unknown>>>> => {
      const { value, mayHear } = await this.look(ctx.organization, stageId as StageId, [personId]);
      return value && mayHear.has(personId) ? { pass: value } : 'end';
    });
  }

  private look(organization: OrganizationId, stageId: StageId, people: readonly string[]): Promise<Look> {
    const now = this.clock.now();
    return this.uow.read({ organization }, async (tx): Promise<Look> => {
      const [stage, { today }] = await Promise.all([this.stages.find(tx, stageId), organizationDay(tx, now)]);
      if (!stage) return { value: undefined, mayHear: new Set(), mayStay: new Set() };
      const rules = Promise.all([this.editions.get(tx, stage.editionId), this.policies.on(tx, HACK_WEEK_PRACTICE, today)]).then(([edition, settings]) => ({ edition, settings }));
      const asked = rules.then(({ edition, settings }) => (settings.isOn ? this.audience(tx, people, settings.audienceTeamId, edition, now) : new Set<string>()));
      const [views, may] = await Promise.all([this.reader.views(tx, stage.editionId, rules, now), asked]);
      const view = views.find((one) => one.stage.stageId === stageId)!;
      // The room compares this with what a listener has.
      return { value: { ...this.present(view), revision: revisionOf(view.stage) }, mayHear: may, mayStay: may };
    });
  }

  /** Those of some people who are in the audience of the practice; of a draft, those who organize it. */
  private async audience(tx: Tx, people: readonly string[], teamId: string | null, edition: Edition | undefined, now: Date): Promise<ReadonlySet<string>> {
    if (edition?.phase === 'draft') return insidersAmong(tx, people, edition.editionId);
    if (teamId === null) return new Set(people);
    const [working, insiders] = await Promise.all([workingPeople(tx, people, now), insidersAmong(tx, people, null)]);
    return new Set([...working.filter(({ teams }) => (teams as readonly string[]).includes(teamId)).map(({ personId }): string => personId), ...insiders]);
  }
}
