import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../../platform/access/request-context.js';
import { loaderOf } from '../../../platform/access/request-context.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import type { Driver, Item } from '../domain/driver.js';
import { DriverStore } from '../persistence/driver.store.js';

/** A question by id and version; without a version the newest. */
export interface ItemKey {
  readonly id: string;
  readonly version?: number;
}

/** Drivers and items of one request: the catalog of an organization is small and read whole, once. */
@Injectable()
export class DriverLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: DriverStore,
  ) {}

  all(request: RequestContext): Promise<readonly Driver[]> {
    return loaderOf(request, DriverLoader, () => this.uow.read(request.ctx, (tx) => this.store.all(tx)));
  }

  /** The same, read in a look that is under way anyhow. */
  async allIn(request: RequestContext, tx: Tx): Promise<readonly Driver[]> {
    return loaderOf(request, DriverLoader, () => this.store.all(tx));
  }

  async driver(request: RequestContext, id: string): Promise<Driver> {
    const driver = (await this.all(request)).find((candidate) => candidate.id === id);
    if (!driver) throw new Refusal('NOT_FOUND', 'There is no such driver.');
    return driver;
  }

  async item(request: RequestContext, { id, version }: ItemKey): Promise<Item> {
    const current = (await this.all(request)).flatMap(({ items }) => items).find((item) => item.id === id);
    const item = current && (version === undefined || current.version === version) ? current : (await this.versions(request).load(id)).find((other) => other.version === version);
    if (!item) throw new Refusal('NOT_FOUND', 'There is no such question.');
    return item;
  }

  private versions(request: RequestContext): DataLoader<string, readonly Item[]> {
    return loaderOf(request, `${DriverLoader.name}:versions`, () => new DataLoader(async (ids: readonly string[]) => {
      const items = await this.uow.read(request.ctx, (tx) => this.store.versions(tx, ids));
      return ids.map((id) => items.filter((item) => item.id === id));
    }));
  }
}
