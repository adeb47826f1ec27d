import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AskLedger } from '../../src/platform/mail/ask-ledger.js';
import { seedOrganization, type SeededOrganization } from '../support/seed-organization.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the ledger of asks', () => {
  let server: TestApp;
  let here: SeededOrganization;
  let people: PersonId[];
  const at = (day: string): { organization: OrganizationId; now: Date } => ({ organization: here.organizationId as OrganizationId, now: new Date(`${day}T12:00:00Z`) });
  const ask = async (day: string, kind: string): Promise<PersonId[]> => {
    const asked = await server.get(UnitOfWork).run(at(day), async (tx) => {
      const ledger = server.get(AskLedger);
      const allowed = [...(await ledger.mayAsk(tx, at(day), people, kind))];
      await ledger.recordAsk(tx, at(day), allowed, kind);
      return ok(allowed);
    });
    return asked.ok ? asked.value : [];
  };

  beforeEach(async () => {
    server ??= await startTestApp();
    here = await seedOrganization(server.database);
    people = [here.member.personId as PersonId, here.lead.personId as PersonId];
  });
  afterAll(() => server.close());

  it('allows two asks in any seven days, whatever features ask', async () => {
    expect(await ask('2026-03-02', 'pulse')).toHaveLength(2);
    expect(await ask('2026-03-05', 'talk')).toHaveLength(2);
    expect(await ask('2026-03-08', 'pulse')).toEqual([]);
    expect(await ask('2026-03-09', 'pulse')).toHaveLength(2);
  });

  it('asks once a day for one thing, however often the job runs', async () => {
    expect(await ask('2026-03-02', 'pulse')).toHaveLength(2);
    expect(await ask('2026-03-02', 'pulse')).toEqual([]);
    expect(await ask('2026-03-02', 'talk')).toHaveLength(2);
  });

  it('is never overdrawn by instances that ask at once', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((kind) => ask('2026-03-02', kind)));
    expect(answers.flat()).toHaveLength(2 * people.length);
    const recent = await server.get(UnitOfWork).read(at('2026-03-04'), (tx) => server.get(AskLedger).recentAsks(tx, at('2026-03-04'), people));
    expect([...recent.values()]).toEqual(people.map(() => ['2026-03-02', '2026-03-02']));
  });
});
