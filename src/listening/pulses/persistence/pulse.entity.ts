import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cadence } from '../domain/cadence.js';
import type { PulseMode } from '../domain/pulse.js';
import type { PulseState } from '../domain/pulse-lifecycle.js';

@Entity('pulse')
export class PulseRow {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;
  @PrimaryColumn('uuid', { name: 'pulse_id' })
  pulseId: string;
  @Column('text')
  name: string;
  @Column('uuid', { name: 'audience_team_id' })
  audienceTeamId: string;
  @Column('text')
  state: PulseState;
  @Column('text')
  cadence: Cadence;
  @Column('integer')
  weekday: number;
  @Column('integer')
  hour: number;
  @Column('text', { name: 'time_zone' })
  timeZone: string;
  @Column('integer', { name: 'window_hours' })
  windowHours: number;
  @Column('integer', { name: 'lead_hours' })
  leadHours: number;
  @Column('text', { default: 'anonymous' })
  mode: PulseMode;
  @Column('integer')
  k: number;
  @Column('integer', { name: 'comment_k' })
  commentK: number;
  @Column('boolean', { name: 'asks_comment' })
  asksComment: boolean;
  @Column('boolean', { name: 'members_see_results' })
  membersSeeResults: boolean;
  @Column('integer', { name: 'rotating_per_round' })
  rotatingPerRound: number;
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

@Entity('pulse_driver')
export class PulseDriverRow {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;
  @PrimaryColumn('uuid', { name: 'pulse_id' })
  pulseId: string;
  @PrimaryColumn('text', { name: 'driver_id' })
  driverId: string;
  @Column('text')
  part: 'fixed' | 'rotating';
  @Column('integer')
  position: number;
}
