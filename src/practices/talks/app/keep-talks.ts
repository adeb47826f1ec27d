import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { personOf } from '../../../platform/access/acting.js';
import { OwnTopics } from '../../opportunities/app/own-topics.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { readTalk, type StoredRevision, type StoredTalk, type TalkId, type TalkWords } from '../domain/talk.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { TalkStore } from '../persistence/talk.store.js';
import { TalkCalendar } from './talk-calendar.js';
import { TalkMails } from './talk-mails.js';

export type TalkError = NothingThere | InvalidValues;
type Written = Result<StoredTalk, TalkError>;

export interface TalksWish {
  readonly mine: boolean;
  readonly search: string;
  readonly topics: readonly string[];
  readonly withArchived: boolean;
  readonly first: number;
  readonly after: string | null;
}

const SPEAKERS_MAX = 10;
const NOTHING: Page<StoredTalk> = { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };

/** The library: talks are written once and given as often as they like. Their speakers change them, and what they said before stays. */
@Injectable()
export class KeepTalks implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly ownTopics: OwnTopics,
    private readonly store: TalkStore,
    private readonly calendar: TalkCalendar,
    private readonly mails: TalkMails,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  onModuleInit(): void {
    this.ownTopics.register((tx, personId) => this.store.topicsOf(tx, personId));
  }

  page(ctx: Ctx, { first, after, ...filter }: TalksWish): Promise<Page<StoredTalk>> {
    const key = after === null ? undefined : decodeCursor(after, 2);
    if (after !== null && !key) throw new Refusal('BAD_INPUT', 'after is no cursor of this list.');
    return this.uow.read(ctx, async (tx) => {
      if (!(await this.practice.of(tx, ctx))) return NOTHING;
      return pageOf(await this.store.list(tx, { ...filter, viewer: personOf(ctx) }, first, key), first, after, (talk) => [talk.sortKey, talk.talkId]);
    });
  }

  one(ctx: Ctx, talkText: string): Promise<StoredTalk | undefined> {
    const talkId = parseId<TalkId>(talkText);
    return this.uow.read(ctx, async (tx) => (talkId && (await this.practice.of(tx, ctx)) ? this.store.seen(tx, talkId, personOf(ctx)) : undefined));
  }

  /** What it said, the newest first; its speakers' alone, others see today's words. */
  revisions(ctx: Ctx, talk: Pick<StoredTalk, 'talkId'>): Promise<readonly StoredRevision[]> {
    return this.uow.read(ctx, async (tx) => {
      const found = await this.store.find(tx, talk.talkId);
      return found?.speakerIds.includes(personOf(ctx)) ? this.store.revisions(tx, talk.talkId) : [];
    });
  }

  create(ctx: Ctx, typed: TalkWords, isShared: boolean, speakerTexts: readonly string[]): Promise<Written> {
    return this.write(ctx, typed, async (tx, words) => {
      const me = personOf(ctx);
      const speakers = await this.readSpeakers(tx, ctx, speakerTexts, [me]);
      if (!speakers.ok) return speakers;
      const talkId = idFrom<TalkId>(this.random(16));
      await this.store.insert(tx, ctx, talkId, me, words, isShared);
      await this.store.setSpeakers(tx, ctx, talkId, speakers.value);
      await this.logbook.audit(tx, ctx, 'talks.talk-created', { talkId });
      const talk = (await this.store.find(tx, talkId))!;
      await this.mails.speakersNamed(tx, ctx, talk, speakers.value);
      return ok(talk);
    });
  }

  change(ctx: Ctx, talkText: string, typed: TalkWords, isShared: boolean): Promise<Written> {
    return this.write(ctx, typed, async (tx, words) => {
      const talk = await this.own(tx, ctx, talkText);
      if (!talk) return err(nothingThere);
      await this.store.update(tx, ctx, talk, words, isShared, personOf(ctx));
      const changed = (await this.store.find(tx, talk.talkId))!;
      if (changed.title !== talk.title || changed.minutes !== talk.minutes) await this.calendar.ofTalk(tx, ctx, changed);
      await this.logbook.audit(tx, ctx, 'talks.talk-changed', { talkId: talk.talkId });
      return ok(changed);
    });
  }

  archive(ctx: Ctx, talkText: string, isArchived: boolean): Promise<Written> {
    return this.uow.run<StoredTalk, TalkError>(ctx, async (tx) => {
      const talk = (await this.practice.hold(tx, ctx)) && (await this.own(tx, ctx, talkText));
      if (!talk) return err(nothingThere);
      await this.store.setArchived(tx, ctx, talk.talkId, isArchived);
      await this.logbook.audit(tx, ctx, 'talks.talk-archived', { talkId: talk.talkId, isArchived });
      return ok((await this.store.find(tx, talk.talkId))!);
    });
  }

  /** Every speaker may ask others to join and may leave; only the owner asks others to leave, and stays as long as the talk is theirs. */
  setSpeakers(ctx: Ctx, talkText: string, speakerTexts: readonly string[]): Promise<Written> {
    return this.uow.run<StoredTalk, TalkError>(ctx, async (tx) => {
      const talk = (await this.practice.hold(tx, ctx)) && (await this.own(tx, ctx, talkText));
      if (!talk) return err(nothingThere);
      const me = personOf(ctx);
      const kept = talk.ownerId === me ? [talk.ownerId] : talk.speakerIds.filter((id) => id !== me || id === talk.ownerId);
      const speakers = await this.readSpeakers(tx, ctx, speakerTexts, kept);
      if (!speakers.ok) return speakers;
      const gone = talk.speakerIds.filter((id) => !speakers.value.includes(id));
      await this.store.setSpeakers(tx, ctx, talk.talkId, speakers.value);
      const changed = (await this.store.find(tx, talk.talkId))!;
      await this.calendar.ofTalk(tx, ctx, changed, gone);
      await this.mails.speakersNamed(tx, ctx, changed, speakers.value.filter((id) => !talk.speakerIds.includes(id)));
      await this.logbook.audit(tx, ctx, 'talks.speakers-set', { talkId: talk.talkId, speakerIds: changed.speakerIds });
      return ok(changed);
    });
  }

  private async readSpeakers(tx: Tx, ctx: Ctx, texts: readonly string[], kept: readonly PersonId[]): Promise<Result<readonly PersonId[], InvalidValues>> {
    const typed = [...new Set(texts)].map((text) => parseId<PersonId>(text));
    const wanted = [...new Set([...kept, ...typed.filter((id) => id !== undefined)])];
    const known = new Set((await workingPeople(tx, wanted, ctx.now)).map(({ personId }) => personId));
    if (typed.includes(undefined) || wanted.some((id) => !known.has(id) && !kept.includes(id))) return err(invalid({ path: 'speakerIds', code: 'no-person', message: 'One of them does not work here.' }));
    return wanted.length > SPEAKERS_MAX ? err(invalid({ path: 'speakerIds', code: 'too-many', message: `A talk has at most ${SPEAKERS_MAX} speakers.` })) : ok(wanted);
  }

  private async write(ctx: Ctx, typed: TalkWords, work: (tx: Tx, words: TalkWords) => Promise<Written>): Promise<Written> {
    const words = readTalk(typed);
    if (!words.ok) return err({ kind: 'invalid', problems: words.error });
    return this.uow.run<StoredTalk, TalkError>(ctx, async (tx) => ((await this.practice.hold(tx, ctx)) ? work(tx, words.value) : err(nothingThere)));
  }

  /** One that the actor speaks in, locked. */
  private async own(tx: Tx, ctx: Ctx, talkText: string): Promise<StoredTalk | undefined> {
    const talkId = parseId<TalkId>(talkText);
    const talk = talkId && (await this.store.find(tx, talkId, 'for update of t'));
    return talk?.speakerIds.includes(personOf(ctx)) ? talk : undefined;
  }
}
