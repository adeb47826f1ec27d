import { randomUUID } from 'node:crypto';
import type { PersonId } from '../../src/kernel/ids.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

const YEAR = 'query ($input: CompanyTalksInput!) { companyTalks(input: $input) { years given recorded outsideCount insideCount speakerCount countries firstTimeSpeakers { id } } }';
const LIST = 'query ($input: CompanyTalkListInput!) { companyTalkList(input: $input) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';

interface Written {
  readonly id: string;
  readonly speaker: PersonId;
  readonly isInternal: boolean;
  readonly isGiven: boolean;
  readonly isRecorded: boolean;
  readonly country: string | null;
  /** Null: nobody knows when; accepted in 2026. */
  readonly day: string | null;
}

interface PageOfYear { readonly edges: readonly { readonly node: { readonly id: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

describe('the year of a company that speaks a lot', () => {
  let world: TalksWorld;
  const written: Written[] = [];
  beforeAll(async () => {
    world = await talksWorld();
    for (let number = 0; number < 130; number += 1) await write(number);
  });
  afterAll(() => world.close());

  /** Many share a day, so that the day alone orders nothing. */
  async function write(number: number): Promise<Written> {
    const one: Written = {
      id: randomUUID(), speaker: world.people[number % 3]!, isInternal: number % 4 === 3, isGiven: number % 13 !== 0, isRecorded: number % 5 === 0, country: number % 7 === 0 ? null : `Country ${number % 3}`,
      day: number % 13 === 0 ? null : `${number % 10 === 9 ? 2025 : 2026}-01-${String(1 + (number % 9)).padStart(2, '0')}`,
    };
    const [talk, opportunity] = [randomUUID(), randomUUID()];
    const insert = (sql: string, values: readonly unknown[]): Promise<unknown> => world.build.query(world.organization, sql, [world.organization, ...values]);
    await insert(`insert into opportunity (organization_id, opportunity_id, kind, name, starts_on, country, deadline_precision, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, 'none', now(), now())`, [opportunity, one.isInternal ? 'brown-bag' : 'conference', `Conf ${number}`, one.day, one.country]);
    await insert(`insert into talk (organization_id, talk_id, owner_id, title, audience, created_at, changed_at) values ($1, $2, $3, $4, 'everybody', now(), now())`, [talk, one.speaker, `Talk ${number}`]);
    await insert('insert into talk_speaker (organization_id, talk_id, person_id, added_at) values ($1, $2, $3, now())', [talk, one.speaker]);
    await insert(
      `insert into talk_submission (organization_id, submission_id, talk_id, opportunity_id, company, approved_by, approved_at, conference, sent_on, accepted_at, delivery, delivered_on, event_starts_on, recording_url, created_by, created_at, changed_at)
       values ($1, $2, $3, $4, 'approved', 'policy:x', '2026-01-01', 'accepted', '2026-01-01', '2026-01-01', $5, $6, $6, $7, $8, now(), now())`,
      [one.id, talk, opportunity, one.isGiven ? 'delivered' : 'open', one.isGiven ? one.day : null, one.isRecorded ? 'https://v.example' : null, one.speaker],
    );
    written.push(one);
    return one;
  }

  const of = (year: number): Written[] => written.filter(({ day }) => (day === null ? 2026 : Number(day.slice(0, 4))) === year);
  const page = async (input: object): Promise<PageOfYear> => (await world.ask<{ companyTalkList: PageOfYear }>(world.people[3]!, LIST, { year: 2026, isInternal: false, ...input })).companyTalkList;
  const rest = async (after: string | null): Promise<string[]> => {
    const ids: string[] = [];
    for (let cursor = after; ;) {
      const { edges, pageInfo } = await page({ first: 20, after: cursor });
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      cursor = pageInfo.endCursor;
    }
  };

  it.each([2025, 2026])('has figures of all of %i, whatever fits a page', async (year) => {
    const all = of(year);
    const given = all.filter(({ isGiven }) => isGiven);
    const first = world.people.filter((person) => (written.some(({ speaker, isGiven, day }) => speaker === person && isGiven && day! < '2026') ? 2025 : 2026) === year && written.some(({ speaker, isGiven }) => speaker === person && isGiven));
    const { companyTalks } = await world.ask<{ companyTalks: Record<string, unknown> & { firstTimeSpeakers: { id: string }[] } }>(world.people[3]!, YEAR, { year });
    expect(companyTalks).toEqual({
      years: [2026, 2025], given: given.length, recorded: given.filter(({ isRecorded }) => isRecorded).length, outsideCount: all.filter(({ isInternal }) => !isInternal).length, insideCount: all.filter(({ isInternal }) => isInternal).length,
      speakerCount: new Set(all.map(({ speaker }) => speaker)).size, countries: [...new Set(given.map(({ country }) => country).filter((country) => country !== null))].sort(), firstTimeSpeakers: expect.any(Array),
    });
    expect(companyTalks.firstTimeSpeakers.map(({ id }) => id).sort()).toEqual([...first].sort());
  });

  it('has every talk once, the latest first, what has no day before all', async () => {
    const ids = await rest(null);
    const expected = of(2026).filter(({ isInternal }) => !isInternal).sort((a, b) => (b.day ?? '9').localeCompare(a.day ?? '9') || a.id.localeCompare(b.id));
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(60);
  });

  it('goes on where a page ended, though rows before it come and go', async () => {
    const whole = await rest(null);
    const { edges, pageInfo } = await page({ first: 20 });
    await world.build.query(world.organization, `update talk_submission set delivery = 'cancelled', delivered_on = null, event_starts_on = null where submission_id = any($1::uuid[])`, [edges.slice(5, 9).map(({ node }) => node.id)]);
    const late = { ...(await write(13 * 17)) };
    expect(late.day).toBeNull();
    expect(await rest(pageInfo.endCursor)).toEqual(whole.slice(20));
  });

  it.each(['nonsense', Buffer.from('["2026-13-01","x"]').toString('base64url'), Buffer.from('["2026-01-01","x"]').toString('base64url')])('refuses %s as a cursor', async (after) => {
    await expect(page({ after })).rejects.toThrow(/BAD_INPUT/);
  });
});
