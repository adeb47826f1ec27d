import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Ctx } from '../../../kernel/actor.js';
import { ownOrganization } from '../../../platform/database/own-organization.js';
import { preparedRows, type Tx } from '../../../platform/database/tx.js';
import type { Driver, Item } from '../domain/driver.js';
import { STANDARD_DRIVERS } from '../domain/driver-catalog.js';
import { DriverRow, ItemRow } from './driver.entity.js';

/** Drivers that admins write are listed after the standard ones. */
const FIRST_CUSTOM_POSITION = 1000;

type Where = Pick<Ctx, 'organization' | 'now'>;

type StoredItem = Omit<ItemRow, 'organizationId' | 'driverId'>;
type StoredDriver = Omit<DriverRow, 'organizationId'> & { readonly items: readonly StoredItem[] };

/** Drivers with every wording of their items, in one statement: nearly every answer of the API looks something up in them. */
const CATALOG = `
  select d.driver_id as "driverId", d.kind, d.names, d.descriptions, d.higher_is_worse as "higherIsWorse", d.is_custom as "isCustom", d.position, d.retired_on as "retiredOn",
         coalesce((select json_agg(json_build_object('itemId', i.item_id, 'version', i.version, 'position', i.position, 'texts', i.texts, 'scale', i.scale, 'reversed', i.reversed, 'source', i.source,
                                                     'licence', i.licence, 'retiredOn', i.retired_on) order by i.position, i.version)
                     from item i where i.organization_id = d.organization_id and i.driver_id = d.driver_id), '[]') as items
    from driver d where d.organization_id = current_organization() order by d.position, d.driver_id`;

/**
 * An organization's drivers. The standard ones are stored when something is first written about them; until then they are
 * read from the catalog, so reading never writes.
 */
@Injectable()
export class DriverStore {
  /** All drivers in the order of screens, retired ones included, each item in its newest version. */
  async all(tx: Tx): Promise<readonly Driver[]> {
    const drivers = await preparedRows<StoredDriver>(tx, 'driver-catalog', CATALOG, []);
    const stored = drivers.map((driver) => toDomain(driver, driver.items));
    const known = new Set(stored.map(({ id }) => id));
    const standard = STANDARD_DRIVERS.map((driver) => stored.find(({ id }) => id === driver.id) ?? driver);
    return [...standard, ...stored.filter(({ id }) => !STANDARD_DRIVERS.some((driver) => driver.id === id) && known.has(id))];
  }

  /** One driver, undefined when there is none. */
  async find(tx: Tx, driverId: string): Promise<Driver | undefined> {
    return (await this.all(tx)).find(({ id }) => id === driverId);
  }

  /** Every stored version of some items, for rounds that asked an older wording. */
  async versions(tx: Tx, itemIds: readonly string[]): Promise<readonly Item[]> {
    const stored = await tx.find(ItemRow, { where: { organizationId: ownOrganization(), itemId: In([...itemIds]) }, order: { version: 'ASC' } });
    const catalog = STANDARD_DRIVERS.flatMap(({ items }) => items).filter(({ id, version }) => itemIds.includes(id) && !stored.some((row) => row.itemId === id && row.version === version));
    return [...catalog, ...stored.map(itemToDomain)];
  }

  /** Stores the standard drivers and wordings that are missing. Safe to run again and at the same time. */
  async ensureStandard(tx: Tx, ctx: Where): Promise<void> {
    const rows = STANDARD_DRIVERS.map((driver, position) => driverToRow(ctx, driver, position));
    await tx.createQueryBuilder().insert().into(DriverRow).values(rows).orIgnore().execute();
    const items = STANDARD_DRIVERS.flatMap((driver) => driver.items.map((item, position) => itemToRow(ctx, driver.id, item, position)));
    const stored = await tx.find(ItemRow, { where: { organizationId: ownOrganization(), itemId: In(items.map(({ itemId }) => itemId)) } });
    const fresh = items.filter((item) => !stored.some((row) => row.itemId === item.itemId && row.version >= item.version));
    if (fresh.length === 0) return;
    await retire(tx, ctx, fresh.map(({ itemId }) => itemId));
    await tx.createQueryBuilder().insert().into(ItemRow).values(fresh).orIgnore().execute();
  }

  /** Writes a driver as `reviseDriver` made it: new wordings become new versions, the ones before are retired. */
  async save(tx: Tx, ctx: Where, driver: Driver): Promise<void> {
    const before = await tx.findOneBy(DriverRow, { organizationId: ctx.organization, driverId: driver.id });
    const position = before?.position ?? FIRST_CUSTOM_POSITION + (await tx.count(DriverRow, { where: { organizationId: ctx.organization } }));
    await tx.save(DriverRow, driverToRow(ctx, driver, position));
    const stored = await tx.find(ItemRow, { where: { organizationId: ctx.organization, driverId: driver.id } });
    for (const [index, item] of driver.items.entries()) await this.saveItem(tx, ctx, driver.id, item, index, stored);
  }

  private async saveItem(tx: Tx, ctx: Where, driverId: string, item: Item, position: number, stored: readonly ItemRow[]): Promise<void> {
    const row = itemToRow(ctx, driverId, item, position);
    const same = stored.find(({ itemId, version }) => itemId === item.id && version === item.version);
    const key = { organizationId: ctx.organization, itemId: item.id, version: item.version };
    if (same) {
      await tx.update(ItemRow, key, { position, retiredOn: item.isRetired ? (same.retiredOn ?? dayOf(ctx)) : null });
      return;
    }
    await retire(tx, ctx, [item.id]);
    await tx.insert(ItemRow, row);
  }
}

/** Takes the current wording of items out of use. */
async function retire(tx: Tx, ctx: Where, itemIds: readonly string[]): Promise<void> {
  await tx.query('update item set retired_on = $3 where organization_id = $1 and item_id = any($2) and retired_on is null', [ctx.organization, itemIds, dayOf(ctx)]);
}

function dayOf(ctx: Where): string {
  return ctx.now.toISOString().slice(0, 10);
}

function toDomain(row: StoredDriver, items: readonly StoredItem[]): Driver {
  const newest = new Map(items.map((item) => [item.itemId, item]));
  const current = [...newest.values()].sort((a, b) => a.position - b.position || (a.itemId < b.itemId ? -1 : 1)).map(itemToDomain);
  return {
    id: row.driverId, kind: row.kind, polarity: row.higherIsWorse ? 'higher-is-worse' : 'higher-is-better', names: row.names, descriptions: row.descriptions,
    items: [...current.filter(({ isRetired }) => !isRetired), ...current.filter(({ isRetired }) => isRetired)],
    isCustom: row.isCustom, isRetired: row.retiredOn !== null,
  };
}

function itemToDomain(row: StoredItem): Item {
  const { itemId, version, texts, scale, reversed, source, licence, retiredOn } = row;
  return { id: itemId, version, texts, scale, reversed, source, licence, isRetired: retiredOn !== null };
}

function driverToRow(ctx: Where, driver: Driver, position: number): DriverRow {
  return {
    organizationId: ctx.organization, driverId: driver.id, kind: driver.kind, names: driver.names, descriptions: driver.descriptions,
    higherIsWorse: driver.polarity === 'higher-is-worse', isCustom: driver.isCustom, position, retiredOn: driver.isRetired ? dayOf(ctx) : null,
  };
}

function itemToRow(ctx: Where, driverId: string, item: Item, position: number): ItemRow {
  return {
    organizationId: ctx.organization, itemId: item.id, version: item.version, driverId, position, texts: item.texts, scale: item.scale,
    reversed: item.reversed, source: item.source, licence: item.licence, retiredOn: item.isRetired ? dayOf(ctx) : null,
  };
}
