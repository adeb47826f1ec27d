import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'person' })
export class PersonRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ type: 'text', nullable: true })
  email: string | null;
  @Column({ type: 'text' })
  name: string;
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;
  @Column({ type: 'text' })
  locale: string;
  @Column({ name: 'started_on', type: 'date', nullable: true })
  startedOn: string | null;
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;
  @Column({ name: 'erased_on', type: 'date', nullable: true })
  erasedOn: string | null;
  @Column({ name: 'reminders_muted', type: 'boolean', default: false })
  remindersMuted: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
