import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'role_grant' })
export class RoleGrantRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;
  @PrimaryColumn({ type: 'text' })
  role: 'admin' | 'whole-organization-viewer';
  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt: Date;
  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy: string | null;
}
