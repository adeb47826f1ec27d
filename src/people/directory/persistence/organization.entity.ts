import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'organization' })
export class OrganizationRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text', nullable: true })
  mission: string | null;
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;
  @Column({ type: 'text' })
  locale: string;
  @Column({ name: 'is_sample', type: 'boolean', default: false })
  isSample: boolean;
  @Column({ name: 'sealing_tick_seconds', type: 'integer', default: 3600 })
  sealingTickSeconds: number;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
