import fc from 'fast-check';
import { addedSource, rosterServer, rosterWorld, type FeedEvent, type RosterServer, type RosterWorld } from '../support/roster-world.js';

// Random sources over the whole way: address, adapter, transaction, calendar. The pure rules have their own properties beside them.
const anyEvent = fc.record({ uid: fc.integer({ min: 0, max: 9 }), who: fc.constantFrom('ada@example.org', 'bob@example.org', 'zoe'), day: fc.integer({ min: -5, max: 25 }), hour: fc.integer({ min: 0, max: 23 }), hours: fc.integer({ min: 1, max: 60 }), sequence: fc.integer({ min: 0, max: 2 }), isCancelled: fc.boolean() });
const hourOf = (time: number): string => new Date(Date.parse('2026-03-02T00:00:00Z') + time * 3_600_000).toISOString().slice(0, 13);
const anyFeed = fc.uniqueArray(anyEvent, { maxLength: 9, selector: ({ uid }) => uid }).map((events) => events.map(({ uid, who, day, hour, hours, sequence, isCancelled }): FeedEvent =>
  ({ uid: `u${uid}`, who, from: hourOf(day * 24 + hour), to: hourOf(day * 24 + hour + hours), sequence, isCancelled: isCancelled && uid % 3 === 0 })));
const anyStep = fc.oneof({ weight: 4, arbitrary: anyFeed.map((events) => ({ kind: 'feed' as const, events })) }, { weight: 1, arbitrary: fc.constant({ kind: 'dead' as const }) });

describe('whatever sources say, on the whole way', () => {
  let server: RosterServer;
  beforeAll(async () => {
    server = await rosterServer();
  });
  afterAll(() => server.close());

  const text = ({ who, from, to }: FeedEvent): string => `${who} ${from} ${to}`;

  async function look(world: RosterWorld): Promise<{ ahead: string[]; isHeld: boolean; promised: string[]; known: string[] }> {
    const now = world.app.clock.now();
    const hour = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24')`;
    const ahead = await world.query<{ said: string }>(`select person_label || ' ' || ${hour('lower(span)')} || ' ' || ${hour('upper(span)')} as said from on_call_shift where upper(span) > $1 order by said`, [now]);
    const [source] = await world.query<{ held: boolean }>('select held_at is not null as held from roster_source');
    const promised = await world.query<{ said: string }>(`select owner_key || ' ' || person_id || ' ' || span as said from commitment where kind = 'shift' and state = 'active' and upper(span) > $1 order by said`, [now]);
    const known = await world.query<{ said: string }>('select shift_id || \' \' || person_id || \' \' || span as said from on_call_shift where person_id is not null and upper(span) > $1 order by said', [now]);
    return { ahead: ahead.map(({ said }) => said), isHeld: source!.held, promised: promised.map(({ said }) => said), known: known.map(({ said }) => said) };
  }

  it('what lies ahead is the last accepted reading, and the calendar promises exactly that', async () => {
    let held = 0;
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 5 }), async (steps) => {
      const world = await rosterWorld(server);
      world.says([]);
      await addedSource(world);
      let accepted: readonly FeedEvent[] = [];
      for (const step of steps) {
        world.says(step.kind === 'dead' ? (response) => response.writeHead(500).end() : step.events);
        await world.readAgain(260);
        const seen = await look(world);
        if (step.kind === 'feed' && !seen.isHeld) accepted = step.events;
        if (seen.isHeld) held += 1;
        const now = world.app.clock.now();
        const expected = accepted.filter(({ isCancelled, to }) => !isCancelled && new Date(`${to}:00:00Z`) > now).map(text).sort();
        expect(seen.ahead).toEqual(expected);
        expect(seen.promised).toEqual(seen.known);
      }
    }), { numRuns: 25 });
    expect(held).toBeGreaterThan(0);
  });
});
