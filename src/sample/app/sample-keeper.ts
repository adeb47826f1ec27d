import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { DeleteSample } from '../../people/accounts/app/delete-sample.js';
import { SampleLinks } from '../../people/accounts/app/sample-links.js';
import { AfterListening, type Listening } from '../../platform/boot/after-listening.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../platform/http/http-settings.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { logger } from '../../platform/observability/logger.js';
import { samplePeople, type SampleSize } from '../domain/sample-people.js';
import { sampleRounds } from '../domain/sample-pulse.js';
import { roundsIn, type SampleRound } from '../persistence/asked-people.query.js';
import { SampleFactsStore, type SampleFacts } from '../persistence/sample-facts.store.js';
import { SampleLock } from '../persistence/sample-lock.js';
import { LiveAnswers } from './live-answers.js';
import type { OwnAddress } from './public-door.js';
import { Workshops } from './workshops.js';
import { writeSample } from './write-sample.js';

/** Other members' answers of an open round arrive over this time. */
export const LIVE_MS = 5 * 60_000;

/** What the keeper is told at start. */
export interface SampleWish extends Pick<Listening, 'isPrivate' | 'sample' | 'say'> {
  readonly address: OwnAddress;
  readonly liveMs: number;
}

/**
 * Keeps the sample organization: after the server listens, in the background, it is written if there is none (and written anew if a start before
 * this one did not finish it), its links are printed, and in every open round its people answer.
 */
@Injectable()
export class SampleKeeper implements BeforeApplicationShutdown {
  private readonly stop = new AbortController();
  private readonly answering = new Map<string, Promise<void>>();
  private wish: SampleWish | undefined;
  private facts: SampleFacts | undefined;
  private beginning: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
    private readonly store: SampleFactsStore,
    private readonly lock: SampleLock,
    private readonly workshops: Workshops,
    private readonly live: LiveAnswers,
    private readonly links: SampleLinks,
    private readonly deletion: DeleteSample,
    @Inject(HTTP_SETTINGS) http: HttpSettings,
    afterListening: AfterListening,
    runner: JobRunner,
  ) {
    afterListening.add(async (listening) => void this.begin({ ...listening, address: http, liveMs: LIVE_MS }));
    runner.onTick(() => this.answerOpenRounds());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.beginning;
    await Promise.all(this.answering.values());
  }

  /** Resolves when the sample is ready and its people have begun to answer, or when there is to be none. Never throws. */
  begin(wish: SampleWish): Promise<void> {
    this.beginning = this.keep(wish).catch((error: Error) => {
      logger.error({ reason: error.message, stack: error.stack }, 'the sample organization was not written; the next start tries again');
    });
    return this.beginning;
  }

  /** Lets people answer the open rounds that this process has not let them answer yet. Resolves when they have begun. */
  async answerOpenRounds(): Promise<void> {
    const { facts, wish } = this;
    if (!facts || !wish || this.stop.signal.aborted) return;
    const open = await this.uow.read(facts, (tx) => roundsIn(tx, 'open'));
    for (const round of open) if (!this.answering.has(round.roundId)) this.answering.set(round.roundId, this.answer(facts, wish, round));
  }

  /** Resolves when everybody has answered; for tests. */
  async settled(): Promise<void> {
    await this.beginning;
    await Promise.all(this.answering.values());
  }

  private async keep(wish: SampleWish): Promise<void> {
    this.wish = wish;
    this.facts = await this.lock.alone(() => this.ensure(wish));
    if (!this.facts) return;
    if (wish.isPrivate) this.printLinks(this.facts, wish);
    await this.answerOpenRounds();
  }

  private async ensure({ sample, say }: SampleWish): Promise<SampleFacts | undefined> {
    const state = await this.store.state();
    if (state.kind === 'partial') await this.discard(state.organization);
    if (sample === 'none' || state.kind === 'deleted') return undefined;
    return state.kind === 'ready' ? state.facts : this.write(sample, say);
  }

  private async write(size: SampleSize, say: (line: string) => void): Promise<SampleFacts | undefined> {
    const start = performance.now();
    const now = this.clock.now();
    const seed = now.toISOString().slice(0, 10);
    const [history, practices] = [await this.workshops.open(seed), await this.workshops.open(`${seed}|practices`)];
    try {
      const facts = await writeSample({ history, practices }, this.store, { size, seed, now, signal: this.stop.signal });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (facts) say(`The sample organization is ready: ${samplePeople(size, seed).length} people, ${sampleRounds(size)} weeks (written in ${seconds} s).`);
      return facts;
    } finally {
      await Promise.all([history.close(), practices.close()]);
    }
  }

  private async discard(organization: SampleFacts['organization'] | null): Promise<void> {
    if (organization !== null) await this.deletion.discardUnfinished(organization);
    await this.store.clear();
  }

  private printLinks({ organization, memberId, leadId, adminId }: SampleFacts, { say }: SampleWish): void {
    const people = [['Member', memberId], ['Lead', leadId], ['Admin', adminId]] as const;
    const lines = people.flatMap(([role, personId]) => {
      const url = this.links.offer({ organization, personId });
      return url === undefined ? [] : [`  ${`${role}:`.padEnd(7)} ${url}`];
    });
    if (lines.length > 0) say(['Look around in the sample organization (these links work until the server stops):', ...lines].join('\n'));
  }

  private async answer(facts: SampleFacts, { address, liveMs }: SampleWish, round: SampleRound): Promise<void> {
    try {
      await this.live.answer(facts, round, { address, overMs: liveMs, signal: this.stop.signal });
    } catch (error) {
      if (!this.stop.signal.aborted) logger.warn({ reason: (error as Error).message }, 'the people of the sample did not all answer');
    }
  }
}
