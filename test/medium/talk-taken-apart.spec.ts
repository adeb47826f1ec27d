import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { ImportOpportunities } from '../../src/practices/opportunities/app/import-opportunities.js';
import type { AnnouncedEvent } from '../../src/practices/opportunities/domain/announced-event.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

const MERGES = 'query ($input: TalkOpportunityInput!) { talkOpportunity(input: $input) { merges { id name by { id } viewerCanTakeApart } changes { field before after by { id } } } }';
const EMPTY: Omit<AnnouncedEvent, 'name'> = { startsOn: '2026-09-10', endsOn: null, url: null, callUrl: null, call: { precision: 'none' }, city: null, country: null, isOnline: null, languages: [], topics: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null };

interface Merge { readonly id: string; readonly name: string; readonly by: { readonly id: string }; readonly viewerCanTakeApart: boolean }

describe('two opportunities that were made one by mistake', () => {
  let world: TalksWorld;
  let ana: PersonId;
  let sources: readonly { readonly sourceId: string; readonly addedAt: Date }[];
  beforeAll(async () => {
    world = await talksWorld();
    [ana] = world.people as [PersonId];
    sources = [0, 1, 2].map((index) => ({ sourceId: randomUUID(), addedAt: new Date(Date.UTC(2026, 0, 1 + index)) }));
    for (const { sourceId, addedAt } of sources) {
      await world.build.query(world.organization, `insert into opportunity_source (organization_id, source_id, kind, label, address, settings, added_by, added_at, next_read_at, is_paused) values ($1, $2, 'icalendar', 'x', 'https://x.example', '{}', $3, $4, $4, true)`, [world.organization, sourceId, ana, addedAt]);
    }
  });
  afterAll(() => world.close());
  const announce = (source: number, ...events: AnnouncedEvent[]): Promise<unknown> =>
    world.app.get(UnitOfWork).run(world.system(), async (tx) => {
      const importing = world.app.get(ImportOpportunities);
      await importing.lock(tx, world.system());
      await importing.carryOut(tx, world.system(), sources[source]!, await importing.plan(tx, world.system(), sources[source]!, { events, skipped: [] }));
      return ok(null);
    });
  const idOf = async (name: string): Promise<string> => (await world.build.query<{ id: string }>(world.organization, `select opportunity_id as id from opportunity where name = $1`, [name]))[0]!.id;
  const merges = async (opportunityId: string, reader = world.admin): Promise<Merge[]> => (await world.ask<{ talkOpportunity: { merges: Merge[] } }>(reader, MERGES, { opportunityId })).talkOpportunity.merges;
  /** Makes them one and answers with what that is called. */
  const join = async (keptId: string, goneId: string): Promise<string> => {
    const before = new Set((await merges(keptId)).map(({ id }) => id));
    expect(await world.act(ana, 'mergeTalkOpportunities', { keptId, goneId })).toMatchObject({ __typename: 'MergeTalkOpportunitiesSuccess' });
    return (await merges(keptId)).find(({ id }) => !before.has(id))!.id;
  };
  const apart = (mergeId: string) => world.act(world.admin, 'takeTalkOpportunitiesApart', { mergeId }, 'opportunity { id name } other { id name }');
  /** All that a merge touches, but for when it was touched last. */
  const everything = async (): Promise<unknown> => ({
    opportunities: await world.build.query(world.organization, `select to_jsonb(o) - 'version' - 'changed_at' as row from opportunity o order by opportunity_id`),
    keys: await world.build.query(world.organization, 'select event_key, opportunity_id from opportunity_key order by event_key'),
    announcements: await world.build.query(world.organization, 'select to_jsonb(a) as row from opportunity_announcement a order by source_id, event_key'),
    submissions: await world.build.query(world.organization, `select to_jsonb(s) - 'version' - 'changed_at' as row from talk_submission s order by submission_id`),
    calendar: await world.build.query(world.organization, `select person_id, owner_key, span::text, day, zone, title_en from commitment where kind = 'talk' and state = 'active' order by owner_key`),
  });

  let made = 0;
  const fields = fc.record({
    startsOn: fc.constantFrom('2026-09-10', '2026-09-12'), endsOn: fc.constantFrom(null, '2026-09-11', '2026-09-13'), url: fc.constantFrom(null, 'https://a.example', 'https://b.example'), city: fc.constantFrom(null, 'Zürich', 'Basel'),
    country: fc.constantFrom(null, 'Switzerland'), isOnline: fc.constantFrom(null, true, false), languages: fc.constantFrom([], ['en']), topics: fc.constantFrom([], ['devops'], ['go', 'php']), call: fc.constantFrom({ precision: 'none' as const }, { precision: 'day' as const, day: '2026-06-30', zone: null }),
  });
  /** How one comes about: named by lists, written by hand, or both. */
  const row = fc.record({ lists: fc.uniqueArray(fc.tuple(fc.constantFrom(0, 1, 2), fields), { selector: ([source]) => source, maxLength: 2 }), byHand: fc.option(fields), isSent: fc.boolean() }).filter(({ lists, byHand }) => lists.length > 0 || byHand !== null);
  const story = fc.record({ rows: fc.tuple(row, row, row), steps: fc.constantFrom([[0, 1]], [[1, 0]], [[0, 1], [0, 2]], [[0, 1], [2, 0]], [[1, 2], [0, 1]]) });

  it('are what they were before once they are taken apart, wherever they came from and however many were joined', async () => {
    await fc.assert(fc.asyncProperty(story, async ({ rows, steps }) => {
      made += 1;
      const names = rows.map((_, index) => `Conf ${made} ${'abc'[index]}`);
      for (const [index, { byHand }] of rows.entries()) {
        const { call, ...said } = byHand ?? { call: { precision: 'none' as const } };
        if (byHand) await world.act(ana, 'createTalkOpportunity', { kind: 'CONFERENCE', name: names[index], ...said, endsOn: byHand.endsOn !== null && byHand.endsOn > byHand.startsOn ? byHand.endsOn : null, deadline: call.precision === 'day' ? { day: call.day } : null });
      }
      for (const source of [0, 1, 2]) {
        await announce(source, ...rows.flatMap(({ lists, byHand }, index) => lists.filter(([one]) => one === source).map(([, said]): AnnouncedEvent => ({ ...EMPTY, ...said, startsOn: byHand?.startsOn ?? '2026-09-10', endsOn: null, name: names[index]! }))));
      }
      const ids: string[] = [];
      for (const name of names) ids.push(await idOf(name));
      for (const [index, { isSent }] of rows.entries()) {
        if (!isSent) continue;
        const submission = await world.request(ana, await world.talk(ana, `Talk ${made} ${index}`), ids[index]!);
        for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) await world.record(ana, submission, action);
      }
      const states: { before: unknown; mergeId: string }[] = [];
      for (const [kept, gone] of steps) {
        const before = await everything();
        states.push({ before, mergeId: await join(ids[kept!]!, ids[gone!]!) });
        expect(await everything()).not.toEqual(before);
      }
      for (const [kept, gone] of steps.toReversed()) {
        const { before, mergeId } = states.pop()!;
        expect(await apart(mergeId)).toMatchObject({ __typename: 'TakeTalkOpportunitiesApartSuccess', opportunity: { id: ids[kept!] }, other: { id: ids[gone!] } });
        expect(await everything()).toEqual(before);
      }
    }), { numRuns: 12 });
  });

  it('are called as the one that stays is called, whatever lists and people call the other one', async () => {
    await announce(0, { ...EMPTY, name: 'Older list' });
    await announce(1, { ...EMPTY, name: 'Stays' });
    const stays = await idOf('Stays');
    const byHand = await world.conference(ana, 'Typed in');
    const steps = [await join(stays, await idOf('Older list')), await join(stays, byHand)];
    await announce(1, { ...EMPTY, name: 'Stays', city: 'Bern' });
    const nameNow = async (): Promise<object[]> => world.build.query(world.organization, `select name, by_hand->>'name' as "byHand" from opportunity where opportunity_id = $1`, [stays]);
    expect(await nameNow()).toEqual([{ name: 'Stays', byHand: 'Stays' }]);
    for (const mergeId of steps.toReversed()) expect(await apart(mergeId)).toMatchObject({ __typename: 'TakeTalkOpportunitiesApartSuccess' });
    expect(await nameNow()).toEqual([{ name: 'Stays', byHand: null }]);
  });

  it('keep what was written, sent and named since at the one that stayed, and lists find each of them again', async () => {
    await announce(0, { ...EMPTY, name: 'Alpha', city: 'Basel' }, { ...EMPTY, name: 'Beta', city: 'Bern', url: 'https://beta.example' });
    const [alpha, beta] = [await idOf('Alpha'), await idOf('Beta')];
    const early = await world.request(ana, await world.talk(ana, 'Early'), beta);
    const mergeId = await join(alpha, beta);
    const late = await world.request(ana, await world.talk(ana, 'Late'), alpha);
    await world.act(ana, 'changeTalkOpportunity', { opportunityId: alpha, kind: 'CONFERENCE', name: 'Alpha', startsOn: '2026-09-10', city: 'Lyss', url: 'https://beta.example' });
    await announce(1, { ...EMPTY, name: 'Beta', country: 'Switzerland' });
    expect((await merges(alpha)).map(({ name, by, viewerCanTakeApart }) => [name, by.id, viewerCanTakeApart])).toEqual([['Beta', ana, true]]);
    expect(await apart(mergeId)).toMatchObject({ opportunity: { id: alpha, name: 'Alpha' }, other: { id: beta, name: 'Beta' } });
    expect(await world.build.query(world.organization, 'select name, city, country, url from opportunity where opportunity_id = any($1) order by name', [[alpha, beta]])).toEqual([
      { name: 'Alpha', city: 'Lyss', country: null, url: null }, { name: 'Beta', city: 'Bern', country: 'Switzerland', url: 'https://beta.example' },
    ]);
    expect(await world.build.query(world.organization, 'select submission_id as id, opportunity_id as at from talk_submission where submission_id = any($1) order by submission_id = $2', [[early, late], late])).toEqual([{ id: early, at: beta }, { id: late, at: alpha }]);
    await announce(0, { ...EMPTY, name: 'Alpha', city: 'Basel', country: 'Schweiz' }, { ...EMPTY, name: 'Beta', city: 'Thun', url: 'https://beta.example' });
    expect(await world.build.query(world.organization, 'select name, city from opportunity where opportunity_id = any($1) order by name', [[alpha, beta]])).toEqual([{ name: 'Alpha', city: 'Lyss' }, { name: 'Beta', city: 'Thun' }]);
    expect(await merges(alpha)).toEqual([]);
    const { talkOpportunity } = await world.ask<{ talkOpportunity: { changes: object[] } }>(ana, MERGES, { opportunityId: alpha });
    expect(talkOpportunity.changes).toContainEqual({ field: 'url', before: 'https://beta.example', after: null, by: { id: world.admin } });
    expect(await world.build.query(world.organization, `select subject from audit_entry where action = 'talks.opportunities-taken-apart' and subject->>'keptId' = $1`, [alpha])).toEqual([{ subject: { keptId: alpha, goneId: beta } }]);
  });

  it('stay one where something newer stands against it, and for all but admins', async () => {
    const [one, other, third] = [await world.conference(ana, 'Gamma'), await world.conference(ana, 'Delta'), await world.conference(ana, 'Epsilon')];
    const sent = await world.request(ana, await world.talk(ana, 'Given'), other);
    for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) await world.record(ana, sent, action);
    const mergeId = await join(one, other);
    expect((await merges(one, ana))[0]!.viewerCanTakeApart).toBe(false);
    await expect(world.act(ana, 'takeTalkOpportunitiesApart', { mergeId })).rejects.toThrow();
    const later = await join(third, one);
    expect(await apart(mergeId)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await apart(later)).toMatchObject({ __typename: 'TakeTalkOpportunitiesApartSuccess' });
    world.app.clock.set('2026-09-10T12:00:00Z');
    await world.record(ana, sent, 'DELIVER');
    expect(await apart(mergeId)).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'talk-given' }] });
    world.app.clock.set('2026-03-02T09:00:00Z');
  });

  it('stay one once a list has moved the one that is gone, and are taken apart only once', async () => {
    await announce(0, { ...EMPTY, name: 'Zeta' }, { ...EMPTY, name: 'Eta', sourceKey: 'eta' });
    const [zeta, eta] = [await idOf('Zeta'), await idOf('Eta')];
    const mergeId = await join(zeta, eta);
    await announce(0, { ...EMPTY, name: 'Zeta' }, { ...EMPTY, name: 'Eta', startsOn: '2026-10-01', sourceKey: 'eta' });
    const before = await everything();
    expect(await apart(mergeId)).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'moved-on' }] });
    expect(await everything()).toEqual(before);
    const [theta, iota] = [await world.conference(ana, 'Theta'), await world.conference(ana, 'Iota')];
    const again = await join(theta, iota);
    expect(await apart(again)).toMatchObject({ __typename: 'TakeTalkOpportunitiesApartSuccess' });
    expect(await apart(again)).toMatchObject({ __typename: 'NotFoundError' });
  });
});
