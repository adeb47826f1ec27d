import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'membership' })
export class MembershipRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ name: 'membership_id', type: 'uuid' })
  membershipId: string;
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'team_id', type: 'uuid' })
  teamId: string;
  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
