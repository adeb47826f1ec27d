import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { Pictures } from '../../../platform/media/pictures.js';
import { picturePath } from '../../../platform/media/picture.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { Demo, DemoPicture, EarlierText, Presenter } from '../domain/demo.js';
import { DemoPictureStore } from '../persistence/demo-picture.store.js';
import { DemoStore } from '../persistence/demo.store.js';

const MOST_EARLIER = 50;

/** A picture with where it is fetched. */
export interface ShownPicture extends DemoPicture {
  readonly width: number;
  readonly height: number;
  readonly largeUrl: string;
  readonly smallUrl: string;
}

/** Demos, for the pages and for every room that builds on them. Whoever asks has decided who may see them. */
@Injectable()
export class DemoViews {
  constructor(
    private readonly store: DemoStore,
    private readonly order: DemoPictureStore,
    private readonly kept: Pictures,
  ) {}

  /** Those that were ever saved. */
  saved(tx: Tx, entryIds: readonly string[]): Promise<readonly Demo[]> {
    return this.store.byEntries(tx, entryIds);
  }

  /** Texts of its last saves, the newest first. */
  earlier(tx: Tx, entryId: string): Promise<readonly EarlierText[]> {
    return this.store.earlier(tx, entryId, MOST_EARLIER);
  }

  /** Who shows each demo that was submitted, in their order. */
  async presentersOf(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<HackEntryId, readonly Presenter[]>> {
    return new Map((await this.saved(tx, entryIds)).flatMap(({ entryId, submitted }) => (submitted ? [[entryId, submitted.presenters] as const] : [])));
  }

  /** How long each demo that was submitted is on stage, in seconds, where it says so. */
  async lengthsOf(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<HackEntryId, number>> {
    return new Map((await this.saved(tx, entryIds)).flatMap(({ entryId, submitted }) => (submitted?.lengthSeconds ? [[entryId, submitted.lengthSeconds] as const] : [])));
  }

  /** In their order. */
  async pictures(tx: Tx, entryIds: readonly string[]): Promise<readonly ShownPicture[]> {
    const placed = await this.order.ofEntries(tx, entryIds);
    const facts = new Map((await this.kept.facts(tx, placed.map(({ pictureId }) => pictureId))).map((picture) => [picture.pictureId, picture]));
    return placed.flatMap((picture) => {
      const fact = facts.get(picture.pictureId);
      return fact ? [{ ...picture, width: fact.width, height: fact.height, largeUrl: picturePath(fact, 'large'), smallUrl: picturePath(fact, 'small') }] : [];
    });
  }
}
