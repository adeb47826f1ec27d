import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'team' })
export class TeamRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ name: 'team_id', type: 'uuid' })
  teamId: string;
  @Column({ name: 'parent_team_id', type: 'uuid', nullable: true })
  parentTeamId: string | null;
  @Column({ type: 'text' })
  name: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;
}
