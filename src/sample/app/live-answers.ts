import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { shuffled, uniformInt } from '../../engines/anonymity/random.js';
import type { Ctx } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { RandomBytes } from '../../kernel/random.js';
import { IssuePass } from '../../listening/pulses/app/issue-pass.js';
import { RoundDoor, type DoorRound } from '../../listening/pulses/app/round-door.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { logger } from '../../platform/observability/logger.js';
import { RANDOM_BYTES } from '../../platform/secrets/random.js';
import { SECRET_SETTINGS, type SecretSettings } from '../../platform/secrets/secret-settings.js';
import { askedPeople, type AskedPerson, type SampleRound } from '../persistence/asked-people.query.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { sendResponse, type OwnAddress, type SentResponse } from './public-door.js';
import { sampleCommentKey } from './sample-comment-key.js';
import { SampleDevice } from './sample-device.js';
import { SampleRoundScript } from './sample-round.js';

const DEVICE_LABEL = 'Made up';

type HeldPass = Pick<SentResponse, 'nonce' | 'token'>;

/** Where and over which time answers arrive. */
export interface LiveOrder {
  readonly address: OwnAddress;
  readonly overMs: number;
  readonly signal: AbortSignal;
}

/**
 * Lets the sample's people answer an open round: everybody but those who are there for visitors, each with a pass that was issued blindly to a
 * device of their own, in random order, through the public door. Whoever has answered already is told so by the server.
 */
@Injectable()
export class LiveAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly door: RoundDoor,
    private readonly passes: IssuePass,
    @Inject(SECRET_SETTINGS) private readonly secrets: SecretSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Resolves when everybody has had their turn, the round is over, or the server is closing. */
  async answer(facts: SampleFacts, round: SampleRound, { address, overMs, signal }: LiveOrder): Promise<void> {
    const lookup = await this.door.find(round.roundId);
    if (lookup.kind !== 'round') return;
    const script = new SampleRoundScript(facts, round.number, lookup.round.found.body);
    const visitors = new Set([facts.memberId, facts.leadId, facts.adminId]);
    const asked = await this.uow.read(facts, (tx) => askedPeople(tx, round.roundId));
    const others = shuffled(asked.filter(({ personId }) => !visitors.has(personId)), this.random);
    const passes = await this.passesOf(facts, round, lookup.round, others, signal);
    const start = performance.now();
    // Squared: many at first, then ever fewer, as it is with real rounds.
    const turns = others.map(() => (uniformInt(this.random, 1_000_000) / 1_000_000) ** 2 * overMs).sort((a, b) => a - b);
    for (const [index, { personId, email, unitId }] of others.entries()) {
      const [answers, pass] = [this.answersOf(script, email), passes.get(personId)];
      if (!answers || !pass) continue;
      await this.wait(start + turns[index]! - performance.now(), signal);
      if (signal.aborted) return;
      const isOver = await this.send(address, { roundId: round.roundId, unitId, ...pass, ...answers, publicKey: this.keyOf(round, email, answers) }, signal);
      if (isOver) return;
    }
  }

  /** All passes are fetched before the first answer goes out, as browsers do: who asks and answers in one go could be told by the order. */
  private async passesOf(facts: SampleFacts, round: SampleRound, found: DoorRound, people: readonly AskedPerson[], signal: AbortSignal): Promise<ReadonlyMap<string, HeldPass>> {
    const passes = new Map<string, HeldPass>();
    for (const person of people) {
      if (signal.aborted) break;
      const pass = await this.passOf(facts, round, found, person);
      if (pass) passes.set(person.personId, pass);
    }
    return passes;
  }

  private answersOf(script: SampleRoundScript, email: string): Pick<SentResponse, 'answers' | 'comment'> | undefined {
    const person = script.personOf(email);
    return person && script.answersOf(person);
  }

  private keyOf({ roundId }: SampleRound, email: string, { comment }: Pick<SentResponse, 'comment'>): string | null {
    return comment === null ? null : (sampleCommentKey(this.secrets.serverKey, roundId, email)?.publicKey ?? null);
  }

  /** Undefined when passes are no longer issued. */
  private async passOf({ organization }: SampleFacts, { roundId }: SampleRound, { manifest }: DoorRound, { personId, unitId }: AskedPerson): Promise<HeldPass | undefined> {
    const device = new SampleDevice(this.secrets.serverKey, organization, personId);
    const request = device.request(roundId, unitId);
    const ctx: Ctx = { actor: { kind: 'system', job: 'sample' }, organization, requestId: 'sample', now: this.clock.now() };
    const issued = await this.passes.run(ctx, { roundId, personId, blinded: base64Url(request.blinded), deviceLabel: DEVICE_LABEL });
    if (!issued.ok) return undefined;
    const publicKey = manifest.units.find(({ id }) => id === unitId)!.publicKey;
    return { nonce: base64Url(request.nonce), token: base64Url(device.finalize(request, issued.value, Buffer.from(publicKey, 'hex'))) };
  }

  /** True when the round is over, or gone with the sample. (A unit in which everybody has answered is closed too, but then nobody of it is left to answer.) */
  private async send(address: OwnAddress, response: SentResponse, signal: AbortSignal): Promise<boolean> {
    try {
      const reply = await sendResponse(address, response);
      if (reply.__typename === 'RateLimited') await this.wait((reply.retryAfterSeconds ?? 1) * 1000, signal);
      return reply.__typename === 'RoundClosed' || reply.__typename === 'PassRefused';
    } catch (error) {
      logger.warn({ reason: (error as Error).message }, 'an answer of the sample did not get through');
      return false;
    }
  }

  private async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
