import { Client } from 'pg';
import type { PersonId } from '../../src/kernel/ids.js';
import { logger } from '../../src/platform/observability/logger.js';
import { ballotWorld, type BallotWorld } from '../support/ballot-world.js';
import { everyOperation } from '../support/every-field.js';
import { wholeDatabase } from '../support/whole-database.js';
import { asSuperuser } from './database-reader.js';

type Tables = Record<string, string[]>;

function changed(before: Tables, after: Tables): string[] {
  return Object.keys(after).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]));
}

describe('a ballot that is open', () => {
  let world: BallotWorld;
  const voters = (): readonly PersonId[] => world.others;
  beforeAll(async () => {
    world = await ballotWorld();
    // Signing in writes a row, as everybody has before they vote.
    for (const person of [...voters(), world.admin]) await world.ballot(person);
  });
  afterAll(() => world.close());

  it('leaves nothing anywhere but a paper and a sealed text of one length', async () => {
    const before = await wholeDatabase(world.app.database);
    await world.cast(voters()[0]!, [world.demos[0]!], [world.demos[1]!]);
    await world.cast(voters()[1]!, [], [world.demos[1]!]);
    await world.cast(voters()[0]!, world.demos.slice(0, 3));
    const after = await wholeDatabase(world.app.database);
    expect(changed(before, after)).toEqual(['public.ballot_event', 'public.ballot_paper']);
    const events = after['public.ballot_event']!.join('\n');
    for (const id of [...world.demos, ...voters()]) {
      expect(events).not.toContain(id);
      expect(events).not.toContain(id.replaceAll('-', ''));
    }
    expect(new Set(after['public.ballot_event']!.map(({ length }) => length)).size).toBe(1);
    expect(after['public.ballot_paper']!.join('\n')).not.toContain(world.demos[0]);
    // Nobody's number is known to the database either.
    const receipt = (await world.ballot(voters()[0]!))!.questions[0]!.receipt!;
    expect(JSON.stringify(after)).not.toContain(receipt);
  });

  it('changes no answer that anybody else gets, an organizer included, to any query there is', async () => {
    const admin = await world.client(world.admin);
    const queries = (await everyOperation(admin)).filter(({ kind }) => kind === 'query');
    const inputs = [undefined, { editionId: world.edition }, { projectId: world.demos[0] }, { editionId: null }];
    const look = async (): Promise<readonly string[]> => {
      const answers: string[] = [];
      for (const { name, documents } of queries) {
        for (const input of inputs) {
          for (const query of documents) {
            const { data } = await admin.send(query, { input });
            if (!data) continue;
            answers.push(`${name} ${JSON.stringify(data)}`);
            break;
          }
        }
      }
      return answers;
    };
    const before = await look();
    for (const [index, person] of voters().entries()) await world.cast(person, [world.demos[index % 3]!], world.demos);
    const after = await look();
    expect(after).toEqual(before);
    expect(before.filter((line) => line.startsWith('hackBallot {"hackBallot":{'))).not.toHaveLength(0);
    expect(before.filter((line) => line.startsWith('hackResults {"hackResults":null'))).not.toHaveLength(0);
  });

  it('is in no line of the program’s own log, and in no news to screens', async () => {
    const lines: string[] = [];
    const stream = logger as unknown as Record<symbol, { write: (line: string) => unknown }>;
    const symbol = Object.getOwnPropertySymbols(logger).find((candidate) => String(candidate) === 'Symbol(pino.stream)')!;
    const real = stream[symbol]!;
    stream[symbol] = { write: (line) => { lines.push(line); return true; } };
    const ear = new Client(world.app.database.url);
    await ear.connect();
    ear.on('notification', ({ payload }) => lines.push(payload ?? ''));
    await ear.query('listen barograph_live');
    await world.cast(voters()[3]!, [world.demos[1]!]);
    expect(await world.cast(voters()[3]!, [world.later])).toMatchObject({ __typename: 'NotShown' });
    await ear.query('select 1');
    await ear.end();
    stream[symbol] = real;
    for (const id of [...world.demos, world.later]) expect(lines.join('\n')).not.toContain(id);
  });
});

describe('ballots that are counted', () => {
  let world: BallotWorld;
  const receipts = new Map<PersonId, string>();
  let whilePapers: { person_id: string; ballot_id: string }[] = [];
  beforeAll(async () => {
    world = await ballotWorld();
    for (const [index, person] of world.others.entries()) {
      const cast = await world.cast(person, [world.demos[index % 4]!], world.demos);
      receipts.set(person, cast.question!.receipt!);
    }
    whilePapers = await world.build.query(world.organization, 'select person_id, ballot_id from ballot_paper');
    expect(whilePapers).toHaveLength(world.others.length);
    await world.toPhase('published');
  });
  afterAll(() => world.close());

  it('are linked to nobody in any table, for whoever has the whole database', async () => {
    const whole = await wholeDatabase(world.app.database);
    expect(whole['public.ballot_paper']).toEqual([]);
    expect(whole['public.ballot_event']).toEqual([]);
    expect(whole['public.ballot_log']).toHaveLength(world.others.length);
    expect(whole['public.ballot_question']!.join()).not.toContain('\\\\x');
    for (const [table, lines] of Object.entries(whole)) {
      for (const line of lines) {
        for (const { ballot_id } of whilePapers) expect(line).not.toContain(ballot_id);
        for (const [person, receipt] of receipts) {
          if (line.includes(receipt)) expect([table, line.includes(person)]).toEqual(['public.ballot_log', false]);
        }
      }
    }
  });

  it('lie in an order that is not the voters’, written by one transaction', async () => {
    const lines = await asSuperuser(world.app.database.name, (client) => client.query<{ number: string; written: string }>('select ballot_number as number, xmin::text as written from ballot_log order by ctid'));
    expect(new Set(lines.rows.map(({ written }) => written)).size).toBe(1);
    expect(lines.rows.map(({ number }) => number)).toEqual([...receipts.values()].toSorted());
    // The same transaction wrote nothing that names a voter: papers are gone, and what else it wrote is the edition's.
    const beside = await asSuperuser(world.app.database.name, (client) => client.query<{ t: string }>(`select t::text as t from person t where xmin::text = $1`, [lines.rows[0]!.written]));
    expect(beside.rows).toEqual([]);
  });

  it('are found again by who cast them, and by nobody else', async () => {
    const log = (await world.log(world.others[0]!))!;
    const own = log.ballots.find(({ id }) => id === receipts.get(world.others[0]!));
    expect(own).toMatchObject({ picks: [world.demos[0]], watched: world.demos.toSorted() });
    expect(await world.ballot(world.others[0]!)).toMatchObject({ questions: [{ receipt: null, hasCast: false, picks: [] }] });
  });
});
