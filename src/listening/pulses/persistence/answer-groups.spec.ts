import fc from 'fast-check';
import { AnswerGroups, type GroupAnswer } from './answer-groups.js';

interface Row {
  readonly id: number;
  readonly unit: string;
}

class BadRowError extends Error {}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A database that answers when told to, keeps what it stored, and knows units that are being sealed. */
class FakeDoor {
  readonly statements: { readonly rows: readonly Row[]; readonly isPatient: boolean; readonly answer: () => void; readonly fail: (error: Error) => void }[] = [];
  readonly stored: number[] = [];
  readonly sealing = new Set<string>();
  readonly bad = new Set<number>();
  running = 0;
  mostRunning = 0;

  readonly send = (rows: readonly Row[], isPatient: boolean): Promise<readonly GroupAnswer<string>[]> => {
    this.running += 1;
    if (!isPatient) this.mostRunning = Math.max(this.mostRunning, this.statements.filter((each) => !each.isPatient).length + 1);
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => () => {
        this.running -= 1;
        this.statements.splice(this.statements.indexOf(statement), 1);
        finish();
      };
      const statement = { rows, isPatient, answer: end(() => { this.decide(rows, isPatient, resolve, reject); }), fail: (error: Error) => { end(() => { reject(error); })(); } };
      this.statements.push(statement);
    });
  };

  private decide(rows: readonly Row[], isPatient: boolean, resolve: (answers: readonly GroupAnswer<string>[]) => void, reject: (error: Error) => void): void {
    if (rows.some(({ id }) => this.bad.has(id))) return reject(new BadRowError());
    resolve(rows.map(({ id, unit }) => {
      if (!isPatient && this.sealing.has(unit)) return 'busy';
      this.stored.push(id);
      return `stored ${id}`;
    }));
  }

  /** Lets statements end until none is left. */
  async drain(pick: () => number = () => 0): Promise<void> {
    for (await turn(); this.statements.length > 0; await turn()) this.statements[pick() % this.statements.length]!.answer();
  }
}

function groupsOn(door: FakeDoor, patientMost = 2): AnswerGroups<Row, string> {
  return new AnswerGroups({ send: door.send, unitOf: ({ unit }) => unit, isFaultOfARow: (error) => error instanceof BadRowError }, patientMost);
}

describe('answers on their way into the database', () => {
  it('go at once when alone', async () => {
    const door = new FakeDoor();
    const answer = groupsOn(door).submit({ id: 1, unit: 'a' });
    await turn();
    expect(door.statements).toHaveLength(1);
    door.statements[0]!.answer();
    expect(await answer).toBe('stored 1');
  });

  it('share a statement when they come together, and wait while two are on their way', async () => {
    const door = new FakeDoor();
    const groups = groupsOn(door);
    const answers = [groups.submit({ id: 0, unit: 'a' }), groups.submit({ id: 1, unit: 'a' })];
    await turn();
    answers.push(groups.submit({ id: 2, unit: 'a' }));
    await turn();
    for (let id = 3; id < 100; id += 1) answers.push(groups.submit({ id, unit: 'a' }));
    await turn();
    expect(door.statements.map(({ rows }) => rows.length)).toEqual([2, 1]);
    door.statements[0]!.answer();
    await turn();
    expect(door.statements.map(({ rows }) => rows.length)).toEqual([1, 64]);
    await door.drain();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 100 }, (_, id) => `stored ${id}`));
  });

  it('of a unit being sealed wait by themselves, and hold up nobody else', async () => {
    const door = new FakeDoor();
    const groups = groupsOn(door, 1);
    door.sealing.add('sealed').add('also');
    const patient = [groups.submit({ id: 1, unit: 'sealed' }), groups.submit({ id: 2, unit: 'sealed' }), groups.submit({ id: 3, unit: 'also' })];
    const open = groups.submit({ id: 4, unit: 'open' });
    await turn();
    door.statements[0]!.answer();
    expect(await open).toBe('stored 4');
    await turn();
    expect(door.statements.map(({ rows, isPatient }) => [rows.map(({ id }) => id), isPatient])).toEqual([[[1, 2], true]]);
    for (let id = 5; id < 500; id += 1) {
      const other = groups.submit({ id, unit: 'open' });
      await turn();
      door.statements.at(-1)!.answer();
      expect(await other).toBe(`stored ${id}`);
    }
    const late = groups.submit({ id: 500, unit: 'sealed' });
    await turn();
    expect(door.statements).toHaveLength(1);
    await door.drain();
    expect(await Promise.all([...patient, late])).toEqual(['stored 1', 'stored 2', 'stored 3', 'stored 500']);
  });

  it('are all failed by a lost connection: whether they were stored is not known, so none is sent again from here', async () => {
    const door = new FakeDoor();
    const groups = groupsOn(door);
    const answers = Promise.allSettled([1, 2, 3].map((id) => groups.submit({ id, unit: 'a' })));
    await turn();
    door.statements[0]!.fail(new Error('Connection terminated'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await turn();
    expect(door.statements).toEqual([]);
    const next = groups.submit({ id: 4, unit: 'a' });
    await door.drain();
    expect(await next).toBe('stored 4');
  });

  it('each get their own outcome once, whatever is sealed, bad, slow or late', async () => {
    const arrival = fc.record({ unit: fc.constantFrom('a', 'b', 'c'), isBad: fc.boolean().map((x) => x), turns: fc.nat(2), pick: fc.nat(5) });
    await fc.assert(fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 150 }), fc.subarray(['a', 'b', 'c']), fc.nat(3), async (arrivals, sealing, patient) => {
      const door = new FakeDoor();
      for (const unit of sealing) door.sealing.add(unit);
      const groups = groupsOn(door, patient + 1);
      const answers: Promise<string>[] = [];
      for (const [id, { unit, isBad, turns, pick }] of arrivals.entries()) {
        if (isBad && id % 7 === 0) door.bad.add(id);
        answers.push(groups.submit({ id, unit }));
        for (let wait = 0; wait < turns; wait += 1) await turn();
        if (door.statements.length > 0) door.statements[pick % door.statements.length]!.answer();
      }
      const settled = Promise.allSettled(answers);
      await door.drain();
      const outcomes = await settled;
      expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual(arrivals.map((_, id) => (door.bad.has(id) ? 'failed' : `stored ${id}`)));
      expect([...door.stored].sort((a, b) => a - b)).toEqual(arrivals.map((_, id) => id).filter((id) => !door.bad.has(id)));
      expect(door.mostRunning).toBeLessThanOrEqual(2);
      expect(door.running).toBe(0);
    }), { numRuns: 100 });
  });
});
