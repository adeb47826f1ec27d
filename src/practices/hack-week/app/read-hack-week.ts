import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { isUuid, parseId } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { storable } from '../../../kernel/stored-text.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import type { Edition, HackEditionId } from '../domain/edition.js';
import type { Entry, HackEntryId } from '../domain/entry.js';
import type { EntryState } from '../domain/entry-lifecycle.js';
import { EditionStore } from '../persistence/edition.store.js';
import { countEntries, listEntries, tagCounts, type EntryFilter, type EntrySort } from '../persistence/entry-list.query.js';
import { EntryStore } from '../persistence/entry.store.js';
import { HackWeekDoor, type HackWeekFacts } from './hack-week-door.js';

/** What a list of projects is asked for. */
export interface ProjectsWish {
  readonly editionId: string;
  readonly search: string;
  readonly states: readonly EntryState[] | null;
  readonly tag: string | null;
  readonly skill: string | null;
  readonly mine: boolean;
  readonly lookingForPeople: boolean;
  readonly sort: EntrySort;
  readonly first: number;
  readonly after: string | null;
}

export interface ProjectsView {
  readonly page: Page<Entry>;
  readonly totalCount: number;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
}

const nobody: ProjectsView = { page: { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false }, totalCount: 0, tags: [] };

/** Hack weeks for those who look: the audience of the practice. Drafts are there for their organizers alone. */
@Injectable()
export class ReadHackWeek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: EditionStore,
    private readonly entries: EntryStore,
  ) {}

  facts(ctx: Ctx): Promise<HackWeekFacts> {
    return this.uow.read(ctx, (tx) => this.door.look(tx, ctx));
  }

  /** The named edition, or the current one: whose demos are on, else the newest that runs now, else the newest that is no draft. */
  edition(ctx: Ctx, editionText: string | null): Promise<{ readonly facts: HackWeekFacts; readonly edition: Edition | undefined }> {
    return this.uow.read(ctx, async (tx) => {
      const facts = await this.door.look(tx, ctx);
      if (!facts.isIn) return { facts, edition: undefined };
      return { facts, edition: editionText === null ? await this.editions.current(tx) : await this.visible(tx, facts, editionText) };
    });
  }

  async list(ctx: Ctx, first: number, afterText: string | null): Promise<Page<Edition>> {
    const after = readCursor(afterText, (key) => isCalendarDate(key[0]) && isNumber(key[1]));
    return this.uow.read(ctx, async (tx) => {
      const facts = await this.door.look(tx, ctx);
      if (!facts.isIn) return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
      const found = await this.editions.list(tx, { first, after, drafts: facts.isAdmin ? 'all' : personOf(ctx) });
      return pageOf(found, first, afterText, ({ startsOn, number }) => [startsOn, String(number)]);
    });
  }

  projects(ctx: Ctx, wish: ProjectsWish): Promise<ProjectsView> {
    const after = readCursor(wish.after, (key) => isUuid(key[1]) && (wish.sort === 'title' ? key[0] === storable(key[0]) : isNumber(key[0])));
    return this.uow.read(ctx, async (tx) => {
      const edition = await this.visible(tx, await this.door.look(tx, ctx), wish.editionId);
      if (!edition) return nobody;
      const filter: EntryFilter = {
        editionId: edition.editionId, search: word(wish.search) ?? '', states: wish.states, tag: word(wish.tag), skill: word(wish.skill),
        mine: wish.mine ? personOf(ctx) : null, lookingForPeople: wish.lookingForPeople,
      };
      const found = await listEntries(tx, filter, wish.sort, wish.first, after);
      const page = pageOf(found, wish.first, wish.after, ({ sortKey, entryId }) => [sortKey, entryId]);
      return { page, totalCount: await countEntries(tx, filter), tags: await tagCounts(tx, filter) };
    });
  }

  /** One project; undefined for what is not there or not theirs to see. */
  project(ctx: Ctx, entryText: string): Promise<Entry | undefined> {
    const entryId = parseId<HackEntryId>(entryText);
    return this.uow.read(ctx, async (tx) => {
      const entry = entryId && (await this.entries.find(tx, entryId));
      return entry && (await this.visible(tx, await this.door.look(tx, ctx), entry.editionId)) ? entry : undefined;
    });
  }

  private async visible(tx: Tx, { isIn, isAdmin, organizes }: HackWeekFacts, editionText: string): Promise<Edition | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    const edition = isIn && editionId ? await this.editions.find(tx, editionId) : undefined;
    return edition?.phase === 'draft' && !isAdmin && !organizes.has(edition.editionId) ? undefined : edition;
  }
}

/** A word to look for as words are stored; null for none. */
function word(text: string | null): string | null {
  return storable(text ?? '').trim().toLowerCase().slice(0, 200) || null;
}

function isNumber(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

function readCursor(text: string | null, isOurs: (key: readonly [string, string]) => boolean): readonly [string, string] | undefined {
  if (text === null) return undefined;
  const key = decodeCursor(text, 2) as readonly [string, string] | undefined;
  if (!key || !isOurs(key)) throw new Refusal('BAD_INPUT', 'This cursor is not of this list.');
  return key;
}
