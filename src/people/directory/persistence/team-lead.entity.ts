import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'team_lead' })
export class TeamLeadRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ name: 'team_id', type: 'uuid' })
  teamId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;
  @PrimaryColumn({ type: 'date' })
  since: string;
  @Column({ type: 'date', nullable: true })
  until: string | null;
}
