import { Inject, Injectable } from '@nestjs/common';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import { manifestProblems, sealManifest, type Manifest } from '../../../engines/anonymity/manifest.js';
import { rosterHash } from '../../../engines/anonymity/pass.js';
import { shuffled } from '../../../engines/anonymity/random.js';
import type { Partition } from '../../../engines/anonymity/units.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PulseId, type RoundId, type TeamId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Audience } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { manifestQuestion, type AskedItem } from '../domain/asked-question.js';
import type { NoUnitPossible } from '../domain/round.errors.js';
import { AnnouncementStore, type NewRound } from '../persistence/announcement.store.js';
import { AudiencePartition } from './audience-partition.js';
import { RoundSecrets, type NewRoundSecrets } from './round-secrets.js';

const ADDRESS_BYTES = 32;

/** The pulse as a round is announced from it. */
export interface AnnouncingPulse {
  readonly id: PulseId;
  readonly name: string;
  readonly audienceTeamId: TeamId;
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  readonly membersSeeResults: boolean;
}

/** What to announce. `opensAt` may be now (a round started by hand); `questions` is asked once, with the number that the round got. */
export interface RoundOrder {
  readonly pulse: AnnouncingPulse;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly questions: (number: number) => Promise<readonly AskedItem[]> | readonly AskedItem[];
}

/** A round that now stands in the chain. */
export interface AnnouncedRoundRef {
  readonly roundId: RoundId;
  readonly number: number;
  readonly manifestHash: string;
}

/**
 * Announces a round: freezes roster, units and questions, makes its keys, and appends its manifest to the organization's chain. From here on
 * nothing that the manifest says can change. The caller decides *that* a round is due and holds a lock on the pulse while doing so;
 * this takes the lock on the organization's chain. The audience's team must be there.
 */
@Injectable()
export class AnnounceRound {
  constructor(
    private readonly audiences: AudiencePartition,
    private readonly store: AnnouncementStore,
    private readonly secrets: RoundSecrets,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async run(tx: Tx, ctx: Ctx, order: RoundOrder): Promise<Result<AnnouncedRoundRef, NoUnitPossible>> {
    const { pulse } = order;
    const chain = await this.store.lockChain(tx, ctx.organization);
    const { audience, partition: parted } = await this.audiences.of(tx, pulse, ctx.now);
    if (!parted.ok) return err({ kind: 'no-unit-possible', peopleInAudience: parted.error.people, needed: parted.error.kElig });

    const roundId = idFrom<RoundId>(this.random(16));
    const number = await this.store.nextNumber(tx, ctx.organization, pulse.id);
    const secrets = this.secrets.make(roundId);
    const manifest = this.manifestOf(ctx, order, roundId, await order.questions(number), parted.value, secrets, chain.hash);
    const signed = sealManifest(manifest);
    await this.store.insert(tx, { ...this.rowsOf(ctx, order, manifest, parted.value, audience), number, secrets, chain, signed, address: this.address() });
    await this.logbook.audit(tx, ctx, 'round.announce', { roundId, pulseId: pulse.id, number, manifestHash: signed.hash });
    await this.logbook.tellMembers(tx, ctx, 'round-announced', { roundId, pulseId: pulse.id, number, manifestHash: signed.hash });
    return ok({ roundId, number, manifestHash: signed.hash });
  }

  private manifestOf(ctx: Ctx, order: RoundOrder, round: RoundId, asked: readonly AskedItem[], parted: Partition, secrets: NewRoundSecrets, previousHash: string): Manifest {
    const { pulse } = order;
    const manifest: Manifest = {
      format: 'barograph/v1', organization: ctx.organization, round, pulse: pulse.id, pulseName: pulse.name,
      announcedAt: ctx.now.toISOString(), opensAt: order.opensAt.toISOString(), closesAt: order.closesAt.toISOString(),
      mode: 'anonymous', k: pulse.k, commentK: pulse.commentK, asksComment: pulse.asksComment, ladder: LADDER_VERSION,
      questions: asked.map(manifestQuestion),
      units: parted.units.map((unit) => ({
        id: unit.id, name: unit.name, parent: unit.parent,
        publicKey: Buffer.from(this.secrets.unitKey(secrets.seed, ctx.organization, round, unit.id).publicKey).toString('hex'),
        eligible: unit.members.length, rosterHash: rosterHash(secrets.salt, unit.id, unit.members),
      })),
      previousHash,
    };
    const problems = manifestProblems(manifest);
    if (problems.length > 0) throw new Error(`the pulse ${pulse.id} gives a manifest that can't be published: ${JSON.stringify(problems)}`);
    return manifest;
  }

  private rowsOf(ctx: Ctx, order: RoundOrder, manifest: Manifest, parted: Partition, audience: Audience): Omit<NewRound, 'number' | 'secrets' | 'chain' | 'signed' | 'address'> {
    const asked = shuffled([...parted.unitOf], this.random);
    return {
      organization: ctx.organization, manifest, announcedAt: ctx.now, opensAt: order.opensAt, closesAt: order.closesAt, membersSeeResults: order.pulse.membersSeeResults,
      teams: teamsOf(order.pulse.audienceTeamId, manifest, parted, audience),
      members: [
        ...asked.map(([personId, unitId], slot) => ({ personId, unitId, slot, reason: null })),
        ...parted.notAsked.map(({ person, reason }) => ({ personId: person, unitId: null, slot: null, reason })),
      ],
    };
  }

  private address(): string {
    return Buffer.from(this.random(ADDRESS_BYTES)).toString('base64url');
  }
}

/** Every team of the audience as a row: units with what was promised of them, the others with where they answer. */
function teamsOf(top: string, manifest: Manifest, parted: Partition, audience: Audience): NewRound['teams'] {
  const parents = new Map<string, string | null>(audience.teams.map(({ id, parentId }) => [id, parentId]));
  const parentOf = (id: string): string | null => (id === top ? null : parents.get(id)!);
  const units = manifest.units.map((unit) => ({
    teamId: unit.id, parentTeamId: parentOf(unit.id), name: unit.name, unitId: unit.id, answersAtTeamId: unit.id,
    publicKey: unit.publicKey, eligible: unit.eligible, rosterHash: unit.rosterHash,
  }));
  const pooled = parted.pooledTeams.map(({ team, name, answersAt }) => ({
    teamId: team, parentTeamId: parentOf(team), name, unitId: null, answersAtTeamId: answersAt, publicKey: null, eligible: null, rosterHash: null,
  }));
  return [...units, ...pooled];
}
