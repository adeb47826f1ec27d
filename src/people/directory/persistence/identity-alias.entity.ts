import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'identity_alias' })
export class IdentityAliasRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' })
  organizationId: string;
  @PrimaryColumn({ type: 'text' })
  kind: string;
  @PrimaryColumn({ type: 'text' })
  value: string;
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
}
