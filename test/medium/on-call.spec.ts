import { ok } from '../../src/kernel/result.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { EndPerson } from '../../src/people/directory/app/end-person.js';
import { ErasePerson } from '../../src/people/directory/app/erase-person.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { MAIL_BODY } from '../../src/platform/mail/mail-outbox.js';
import { Sealer } from '../../src/platform/secrets/sealer.js';
import { Calendar } from '../../src/practices/calendar/app/calendar.js';
import { CommitmentOwners } from '../../src/practices/calendar/app/commitment-owners.js';
import { RosterHealths } from '../../src/practices/calendar/app/roster-healths.js';
import { ReadRoster } from '../../src/practices/on-call/app/read-roster.js';
import { RosterSchedule } from '../../src/practices/on-call/app/roster-schedule.js';
import { addedSource, rosterServer, rosterWorld, type FeedEvent, type RosterServer, type RosterWorld } from '../support/roster-world.js';

// The clock stands at Monday 2026-03-02 09:00Z.
const ada1: FeedEvent = { uid: 'a', who: 'ada@example.org', from: '2026-03-05T08', to: '2026-03-06T08' };
const bob1: FeedEvent = { uid: 'b', who: 'bob@example.org', from: '2026-03-06T08', to: '2026-03-07T08' };
const months = (count: number): FeedEvent[] => Array.from({ length: count }, (_, index) => ({ uid: `m${index}`, who: 'ada@example.org', from: `2026-04-${String(index + 1).padStart(2, '0')}T08`, to: `2026-04-${String(index + 1).padStart(2, '0')}T20` }));

describe('rosters that are read', () => {
  let server: RosterServer;
  let world: RosterWorld;
  beforeAll(async () => {
    server = await rosterServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    world = await rosterWorld(server);
  });

  const shifts = async (): Promise<string[]> => (await world.query<{ said: string }>(`
    select coalesce(p.name, '? ' || s.person_label) || ' ' || to_char(lower(span) at time zone 'UTC', 'MM-DD HH24') || ' to ' || to_char(upper(span) at time zone 'UTC', 'MM-DD HH24') as said
      from on_call_shift s left join person p on p.organization_id = s.organization_id and p.person_id = s.person_id order by lower(span), said`)).map(({ said }) => said);
  const held = async (): Promise<string[]> => (await world.query<{ said: string }>(`
    select p.name || ' ' || to_char(lower(span) at time zone 'UTC', 'MM-DD HH24') || ' ' || state as said from commitment c join person p on p.organization_id = c.organization_id and p.person_id = c.person_id
     where kind = 'shift' order by lower(span), said`)).map(({ said }) => said);
  const mails = async (): Promise<string[]> => (await world.query<{ said: string }>(`select kind || ' to ' || recipient as said from outgoing_mail order by said`)).map(({ said }) => said);
  const mailText = async (kind: string): Promise<string> => {
    const [mail] = await world.query<{ body: Buffer }>('select sealed_body as body from outgoing_mail where kind = $1', [kind]);
    return (JSON.parse(world.app.get(Sealer).open(MAIL_BODY, mail!.body).toString()) as { text: string }).text;
  };
  const source = async (): Promise<{ failures: number; held: boolean; good: Date | null; next: Date }> =>
    (await world.query<{ failures: number; held: boolean; good: Date | null; next: Date }>('select failures, held_at is not null as held, last_good_at as good, next_read_at as next from roster_source'))[0]!;
  const health = (): Promise<{ state: string; unmatched: number }> => world.app.get(UnitOfWork).read(world.ctx(), (tx) => world.app.get(RosterHealths).ofTeams(tx, [world.team], world.app.clock.now()));
  const imports = async (): Promise<string[]> => (await world.query<{ said: string }>(`select outcome || ' +' || added || ' ~' || changed || ' -' || removed as said from roster_import order by at, said`)).map(({ said }) => said);

  it('hold people’s time, and give it back when a shift moves, changes hands or is cancelled', async () => {
    world.says([ada1, bob1]);
    await addedSource(world);
    expect(await shifts()).toEqual(['Ada Lovelace 03-05 08 to 03-06 08', 'Bob Byron 03-06 08 to 03-07 08']);
    expect(await held()).toEqual(['Ada Lovelace 03-05 08 active', 'Bob Byron 03-06 08 active']);
    world.says([{ ...ada1, sequence: 1, from: '2026-03-05T10' }, { ...bob1, who: 'ada@example.org', sequence: 1 }]);
    await world.readAgain();
    expect(await held()).toEqual(['Ada Lovelace 03-05 10 active', 'Ada Lovelace 03-06 08 active', 'Bob Byron 03-06 08 cancelled']);
    world.says([{ ...ada1, sequence: 2, isCancelled: true }, { ...bob1, who: 'ada@example.org', sequence: 1 }]);
    await world.readAgain();
    expect(await shifts()).toEqual(['Ada Lovelace 03-06 08 to 03-07 08']);
    expect(await held()).toEqual(['Ada Lovelace 03-05 10 cancelled', 'Ada Lovelace 03-06 08 active', 'Bob Byron 03-06 08 cancelled']);
    expect(await imports()).toEqual(['applied +2 ~0 -0', 'applied +0 ~2 -0', 'applied +0 ~0 -1']);
  });

  it('displace what was promised, and only of those on call', async () => {
    const displaced: string[] = [];
    const calendar = world.app.get(Calendar);
    world.app.get(CommitmentOwners).register('visit', { displace: async (tx, ctx, commitments) => {
      displaced.push(...commitments.map(({ ownerKey }) => ownerKey));
      await calendar.release(tx, ctx, 'visit', commitments.map(({ ownerKey }) => ownerKey));
    } });
    const promise = (ownerKey: string, personId: PersonId) => ({ kind: 'visit' as const, ownerKey, personId, teamId: null, from: new Date('2026-03-05T12:00Z'), to: new Date('2026-03-05T13:00Z'), title: { en: 'Visit', de: 'Besuch' }, path: null, isBlocking: true });
    await world.app.get(UnitOfWork).run(world.ctx(), async (tx) => {
      await calendar.claim(tx, world.ctx(), promise('of-ada', world.ada));
      return ok(await calendar.claim(tx, world.ctx(), promise('of-bob', world.bob)));
    });
    world.says([ada1]);
    await addedSource(world);
    expect(displaced).toEqual(['of-ada']);
    expect(await world.query(`select displaced from roster_import`)).toEqual([{ displaced: 1 }]);
  });

  it('change nothing when they say the same again', async () => {
    world.says([ada1, bob1]);
    await addedSource(world);
    const before = JSON.stringify([await world.query('select * from on_call_shift order by shift_id'), await world.query('select * from commitment order by commitment_id'), await imports(), await mails()]);
    for (let reading = 0; reading < 3; reading += 1) await world.readAgain();
    expect(JSON.stringify([await world.query('select * from on_call_shift order by shift_id'), await world.query('select * from commitment order by commitment_id'), await imports(), (await mails()).filter((mail) => !mail.startsWith('on-call-soon'))])).toBe(before);
    expect(world.feed.requests).toHaveLength(4);
  });

  it('stay as they were when the source is dead, with their age, and are asked less and less often', async () => {
    world.says([ada1, bob1]);
    await addedSource(world);
    const before = await shifts();
    for (const misbehave of [(r) => r.writeHead(500).end('x'), (r) => r.writeHead(200).end('<html>sign in'), (r) => r.destroy(), (r) => r.writeHead(200).end('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:cut')] satisfies Parameters<RosterWorld['says']>[0][]) {
      world.says(misbehave);
      await world.readAgain(250);
      expect(await shifts()).toEqual(before);
    }
    const { failures, next, good } = await source();
    expect([failures, good]).toEqual([4, new Date('2026-03-02T09:00:00Z')]);
    expect((next.getTime() - world.app.clock.now().getTime()) / 60_000).toBeGreaterThan(107);
    expect((await health()).state).toBe('failing');
    world.says([ada1]);
    await world.readAgain(250);
    expect(await source()).toMatchObject({ failures: 0 });
    expect((await health()).state).toBe('fresh');
    expect(await imports()).toEqual(['applied +2 ~0 -0', 'failed +0 ~0 -0', 'applied +0 ~0 -1']);
  });

  it('alarm the leads once a spell when they are out of date, and again in the next spell', async () => {
    world.says([ada1, bob1]);
    await addedSource(world);
    world.says((response) => response.writeHead(500).end());
    for (let hours = 0; hours < 60; hours += 5) await world.readAgain(300);
    expect((await health()).state).toBe('stale');
    expect((await mails()).filter((mail) => mail.startsWith('roster-'))).toEqual(['roster-stale to lead@example.org']);
    expect(await mailText('roster-stale')).toContain('Search rota');
    world.says(months(3));
    await world.readAgain(300);
    expect((await health()).state).toBe('fresh');
    world.says((response) => response.writeHead(500).end());
    for (let hours = 0; hours < 40; hours += 5) await world.readAgain(300);
    expect((await mails()).filter((mail) => mail.startsWith('roster-'))).toHaveLength(2);
  });

  it('are held when they shrink; leads are told once, and the next full reading makes it good', async () => {
    world.says(months(10));
    await addedSource(world);
    world.says(months(2));
    for (let reading = 0; reading < 3; reading += 1) await world.readAgain();
    expect(await shifts()).toHaveLength(10);
    expect([(await source()).held, (await health()).state]).toEqual([true, 'held']);
    expect((await mails()).filter((mail) => mail.startsWith('roster-'))).toEqual(['roster-held to lead@example.org']);
    world.says([]);
    await world.readAgain();
    expect(await shifts()).toHaveLength(10);
    world.says(months(9));
    await world.readAgain();
    expect([(await source()).held, (await shifts()).length]).toEqual([false, 9]);
    expect(await imports()).toEqual(['applied +10 ~0 -0', 'held +0 ~0 -8', 'applied +0 ~0 -1']);
  });

  it('show who is unknown, and tell leads once', async () => {
    world.says([ada1, { ...bob1, who: 'Zoe Unknown' }]);
    await addedSource(world);
    expect(await shifts()).toEqual(['Ada Lovelace 03-05 08 to 03-06 08', '? Zoe Unknown 03-06 08 to 03-07 08']);
    expect((await health()).unmatched).toBe(1);
    for (let reading = 0; reading < 2; reading += 1) await world.readAgain();
    expect((await mails()).filter((mail) => mail.startsWith('roster-'))).toEqual(['roster-unmatched to lead@example.org']);
    expect(await held()).toEqual(['Ada Lovelace 03-05 08 active']);
  });

  it('mail leads no more than once a day when a source wavers', async () => {
    world.says(months(10));
    await addedSource(world);
    for (let reading = 0; reading < 4; reading += 1) {
      world.says([...months(2), ...(reading % 2 === 0 ? [{ ...bob1, who: 'Zoe Unknown' }] : [])]);
      await world.readAgain();
      world.says([...months(10), { ...bob1, who: 'Zoe Unknown' }]);
      await world.readAgain();
      world.says(months(10));
      await world.readAgain();
    }
    expect((await mails()).filter((mail) => mail.startsWith('roster-'))).toEqual(['roster-held to lead@example.org', 'roster-unmatched to lead@example.org']);
  });

  it('name nobody who left: their shifts ahead are unmatched at once, past ones stay theirs', async () => {
    world.says([{ ...ada1, uid: 'past', from: '2026-02-20T08', to: '2026-02-21T08' }, { ...ada1, uid: 'now', from: '2026-03-02T08', to: '2026-03-03T08' }, ada1]);
    await addedSource(world);
    const ctx = { ...world.ctx(), actor: { kind: 'system', job: 'test' } as const };
    expect((await world.app.get(EndPerson).execute(ctx, world.ada, undefined)).ok).toBe(true);
    expect(await shifts()).toEqual(['Ada Lovelace 02-20 08 to 02-21 08', '? ada@example.org 03-02 08 to 03-03 08', '? ada@example.org 03-05 08 to 03-06 08']);
    expect((await held()).filter((one) => one.endsWith('active'))).toEqual([]);
    await world.readAgain();
    expect((await shifts())[0]).toBe('Ada Lovelace 02-20 08 to 02-21 08');
  });

  it('say no name of whoever was erased', async () => {
    world.says([{ ...ada1, uid: 'past', from: '2026-02-20T08', to: '2026-02-21T08' }, ada1, bob1]);
    await addedSource(world);
    world.says((response) => response.writeHead(500).end());
    expect((await world.app.get(ErasePerson).execute(world.ctx(), world.ada, 'ada@example.org')).ok).toBe(true);
    for (const table of ['on_call_shift', 'roster_source', 'roster_import', 'commitment', 'on_call_notice', 'outgoing_mail']) expect(JSON.stringify(await world.query(`select * from ${table}`))).not.toMatch(/ada@|Lovelace/);
    world.says([{ ...ada1, uid: 'past', from: '2026-02-20T08', to: '2026-02-21T08' }, bob1]);
    await world.readAgain();
    expect(JSON.stringify(await world.query('select * from on_call_shift'))).not.toMatch(/ada@|Lovelace/);
  });

  it('tell people of a change within two weeks, in their language, unless they muted reminders', async () => {
    world.says([ada1, bob1]);
    await addedSource(world);
    expect((await mails()).filter((mail) => mail.startsWith('on-call-change'))).toEqual([]);
    world.says([ada1, { ...bob1, from: '2026-03-08T08', to: '2026-03-09T08' }]);
    await world.readAgain();
    expect((await mails()).filter((mail) => mail.startsWith('on-call-change'))).toEqual(['on-call-change to bob@example.org']);
    expect(await mailText('on-call-change')).toMatch(/Neu:[\s\S]*8\. März[\s\S]*Nicht mehr:[\s\S]*6\. März/);
    await world.query('update person set reminders_muted = true');
    world.says([{ ...ada1, from: '2026-03-09T08', to: '2026-03-10T08' }]);
    await world.readAgain();
    expect((await mails()).filter((mail) => mail.startsWith('on-call-change'))).toHaveLength(1);
  });

  it('announce a first shift a week before, once, at an hour that wakes nobody', async () => {
    world.says([{ ...ada1, from: '2026-03-12T08', to: '2026-03-13T08' }, { ...ada1, uid: 'a2', from: '2026-03-14T08', to: '2026-03-15T08' }]);
    await addedSource(world);
    const soon = async (): Promise<string[]> => (await mails()).filter((mail) => mail.startsWith('on-call-soon'));
    world.app.clock.set('2026-03-04T20:00:00Z');
    await world.readAgain();
    expect(await soon()).toEqual([]);
    world.app.clock.set('2026-03-06T01:00:00Z');
    await world.readAgain();
    expect(await soon()).toEqual([]);
    world.app.clock.set('2026-03-06T09:00:00Z');
    for (let reading = 0; reading < 3; reading += 1) await world.readAgain();
    expect(await soon()).toEqual(['on-call-soon to ada@example.org']);
    world.app.clock.set('2026-03-09T09:00:00Z');
    await world.readAgain();
    expect(await soon()).toHaveLength(1);
  });

  it('end with their team, and past shifts stay', async () => {
    world.says([{ ...ada1, uid: 'past', from: '2026-02-20T08', to: '2026-02-21T08' }, ada1]);
    await addedSource(world);
    await world.query(`update membership set ends_on = '2026-03-02' where team_id = $1`, [world.team]);
    await world.query(`update team set ended_on = '2026-03-02' where team_id = $1`, [world.team]);
    await world.readAgain();
    expect(await shifts()).toEqual(['Ada Lovelace 02-20 08 to 02-21 08']);
    expect(await held()).toEqual(['Ada Lovelace 03-05 08 cancelled']);
  });

  it('are read by one of two instances that come at once, and what they say is taken over once', async () => {
    let asked = 0;
    world.says([ada1]);
    await addedSource(world);
    world.says((response) => {
      asked += 1;
      setTimeout(() => response.writeHead(200).end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n'), 50);
    });
    world.app.clock.advance(20 * 60_000);
    const schedule = world.app.get(RosterSchedule);
    await Promise.all([schedule.readDue(world.organization), schedule.readDue(world.organization), schedule.readDue(world.organization)]);
    expect(asked).toBe(1);
    expect(await source()).toMatchObject({ held: true });
  });

  it('are taken over once when two read the same at the same time, while somebody leaves', async () => {
    world.says([ada1]);
    const sourceId = await addedSource(world);
    world.says([ada1, bob1, { ...ada1, uid: 'later', from: '2026-03-09T08', to: '2026-03-10T08' }]);
    const reading = world.app.get(ReadRoster);
    const ended = world.app.get(EndPerson).execute(world.ctx(), world.ada, undefined);
    await Promise.all([reading.run(world.ctx(), sourceId), reading.run(world.ctx(), sourceId), ended, reading.run(world.ctx(), sourceId)]);
    expect((await ended).ok).toBe(true);
    await world.readAgain();
    expect(await shifts()).toEqual(['? ada@example.org 03-05 08 to 03-06 08', 'Bob Byron 03-06 08 to 03-07 08', '? ada@example.org 03-09 08 to 03-10 08']);
    expect((await held()).filter((one) => one.endsWith('active'))).toEqual(['Bob Byron 03-06 08 active']);
    expect((await imports()).filter((entry) => entry === 'applied +2 ~0 -0')).toHaveLength(1);
  });
});
