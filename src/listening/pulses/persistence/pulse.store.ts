import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Ctx } from '../../../kernel/actor.js';
import type { PulseId } from '../../../kernel/ids.js';
import { ownOrganization } from '../../../platform/database/own-organization.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { anchoredAtLaunch, localOf, type Schedule } from '../domain/cadence.js';
import type { PulseSettings } from '../domain/pulse.js';
import type { PulseState } from '../domain/pulse-lifecycle.js';
import { PulseDriverRow, PulseRow } from './pulse.entity.js';

/** A pulse as stored. Invariant: `startedAt` is null exactly for a draft (and a draft given up keeps the day it was). */
export interface StoredPulse {
  readonly id: PulseId;
  readonly state: PulseState;
  readonly settings: PulseSettings;
  readonly startedAt: Date | null;
  readonly createdAt: Date;
}

/** Pulses by id. A round in preparation is kept from doubling by the lock on its pulse's row. */
@Injectable()
export class PulseStore {
  async find(tx: Tx, pulseId: PulseId): Promise<StoredPulse | undefined> {
    const stored = await tx.findOneBy(PulseRow, { organizationId: ownOrganization(), pulseId });
    return stored ? this.toDomain(tx, stored) : undefined;
  }

  /** The pulse with its row locked until the transaction ends: one at a time announces, opens by hand or changes it. */
  async lock(tx: Tx, pulseId: PulseId): Promise<StoredPulse | undefined> {
    const locked = await row(tx, 'select 1 from pulse where organization_id = current_organization() and pulse_id = $1 for update', [pulseId]);
    return locked ? this.find(tx, pulseId) : undefined;
  }

  async all(tx: Tx): Promise<readonly StoredPulse[]> {
    const pulses: StoredPulse[] = [];
    for (const stored of await tx.find(PulseRow, { where: { organizationId: ownOrganization() }, order: { createdAt: 'ASC', pulseId: 'ASC' } })) pulses.push(await this.toDomain(tx, stored));
    return pulses;
  }

  async byIds(tx: Tx, pulseIds: readonly PulseId[]): Promise<readonly StoredPulse[]> {
    const pulses: StoredPulse[] = [];
    for (const stored of await tx.findBy(PulseRow, { organizationId: ownOrganization(), pulseId: In([...pulseIds]) })) pulses.push(await this.toDomain(tx, stored));
    return pulses;
  }

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization'>, pulse: StoredPulse): Promise<void> {
    await tx.insert(PulseRow, toRow(ctx, pulse));
    await tx.insert(PulseDriverRow, driverRows(ctx, pulse));
  }

  async update(tx: Tx, ctx: Pick<Ctx, 'organization'>, pulse: StoredPulse): Promise<void> {
    const key = { organizationId: ctx.organization, pulseId: pulse.id };
    await tx.update(PulseRow, key, toRow(ctx, pulse));
    await tx.delete(PulseDriverRow, key);
    await tx.insert(PulseDriverRow, driverRows(ctx, pulse));
  }

  /** Only for a draft: a pulse that had a round is held by it. */
  async delete(tx: Tx, ctx: Pick<Ctx, 'organization'>, pulseId: PulseId): Promise<void> {
    const key = { organizationId: ctx.organization, pulseId };
    await tx.delete(PulseDriverRow, key);
    await tx.delete(PulseRow, key);
  }

  private async toDomain(tx: Tx, stored: PulseRow): Promise<StoredPulse> {
    const drivers = await tx.find(PulseDriverRow, { where: { organizationId: stored.organizationId, pulseId: stored.pulseId }, order: { position: 'ASC' } });
    const ids = (part: 'fixed' | 'rotating'): readonly string[] => drivers.filter((driver) => driver.part === part).map(({ driverId }) => driverId);
    const { cadence, weekday, hour, timeZone, windowHours, leadHours, mode, k, commentK, asksComment, membersSeeResults, rotatingPerRound } = stored;
    const schedule = await this.anchored(tx, stored, { cadence, weekday, hour, timeZone });
    return {
      id: stored.pulseId as PulseId, state: stored.state, startedAt: stored.startedAt, createdAt: stored.createdAt,
      settings: {
        name: stored.name, audienceTeamId: stored.audienceTeamId, schedule, windowHours, leadHours, mode, k, commentK, asksComment, membersSeeResults,
        fixedDriverIds: ids('fixed'), rotatingDriverIds: ids('rotating'), rotatingPerRound,
      },
    };
  }

  /** Every two weeks counts from the newest round by schedule; before there is one, from the launch. */
  private async anchored(tx: Tx, stored: PulseRow, schedule: Schedule): Promise<Schedule> {
    if (schedule.cadence !== 'every-two-weeks') return schedule;
    const newest = await row<{ opens_at: Date }>(tx, 'select opens_at from round where organization_id = current_organization() and pulse_id = $1 and announced_at < opens_at order by opens_at desc limit 1', [stored.pulseId]);
    if (newest) return { ...schedule, anchor: localOf(newest.opens_at, schedule.timeZone).day };
    return stored.startedAt ? anchoredAtLaunch(schedule, stored.leadHours, stored.startedAt) : schedule;
  }
}

function toRow(ctx: Pick<Ctx, 'organization'>, { id, state, startedAt, createdAt, settings }: StoredPulse): PulseRow {
  const { name, audienceTeamId, windowHours, leadHours, mode, k, commentK, asksComment, membersSeeResults, rotatingPerRound } = settings;
  const { cadence, weekday, hour, timeZone } = settings.schedule;
  return {
    organizationId: ctx.organization, pulseId: id, name, audienceTeamId, state, cadence, weekday, hour, timeZone, windowHours, leadHours, mode, k, commentK,
    asksComment, membersSeeResults, rotatingPerRound, startedAt, createdAt,
  };
}

function driverRows(ctx: Pick<Ctx, 'organization'>, pulse: StoredPulse): PulseDriverRow[] {
  const rowOf = (part: 'fixed' | 'rotating') => (driverId: string, position: number): PulseDriverRow => ({ organizationId: ctx.organization, pulseId: pulse.id, driverId, part, position });
  return [...pulse.settings.fixedDriverIds.map(rowOf('fixed')), ...pulse.settings.rotatingDriverIds.map(rowOf('rotating'))];
}
