import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../../kernel/locale.js';
import type { DriverKind, ItemScale } from '../domain/driver.js';

@Entity('driver')
export class DriverRow {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;
  @PrimaryColumn('text', { name: 'driver_id' })
  driverId: string;
  @Column('text')
  kind: DriverKind;
  @Column('jsonb')
  names: LocalizedText;
  @Column('jsonb')
  descriptions: LocalizedText;
  @Column('boolean', { name: 'higher_is_worse' })
  higherIsWorse: boolean;
  @Column('boolean', { name: 'is_custom' })
  isCustom: boolean;
  @Column('integer')
  position: number;
  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;
}

/** One wording of an item. Of each item at most one row is not retired: the wording that is asked today. */
@Entity('item')
export class ItemRow {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId: string;
  @PrimaryColumn('text', { name: 'item_id' })
  itemId: string;
  @PrimaryColumn('integer')
  version: number;
  @Column('text', { name: 'driver_id' })
  driverId: string;
  @Column('integer')
  position: number;
  @Column('jsonb')
  texts: LocalizedText;
  @Column('text')
  scale: ItemScale;
  @Column('boolean')
  reversed: boolean;
  @Column('text')
  source: string;
  @Column('text')
  licence: string;
  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;
}
