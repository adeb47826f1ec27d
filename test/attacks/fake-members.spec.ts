import type { PersonId } from '../../src/kernel/ids.js';
import { DAY, HOUR } from '../support/fixed-clock.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { announce, seedRoundWorld, unitOf, type RoundWorld } from '../support/round-world.js';
import { asOrganization } from '../support/seed-organization.js';
import { signedInClient } from '../support/sign-in.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { naiveUnits } from './naive/naive-results.js';

const ADD = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename ... on AddPersonSuccess { person { id } } ... on UserError { message } } }`;
const LOG = `{ memberLog(input: { first: 50 }) { edges { node { kind text by } } } }`;
const FAKES = 5;

describe('attack 4: an admin adds members to be alone with two real ones', () => {
  let app: TestApp;
  let world: RoundWorld;
  let admin: GraphqlClient;
  let victims: readonly PersonId[];
  const fakes: PersonId[] = [];
  const roundUnits = async (days: number) => {
    app.clock.advance(days * DAY);
    const { roundId, manifest } = await announce(app, world, { opensInHours: 400 });
    return { roundId, manifest, units: await Promise.all([...victims, ...fakes].map((person) => unitOf(app, world, roundId, person))) };
  };

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'top', people: 1, below: [{ name: 'wide', people: 6, below: [{ name: 'small', people: 2 }] }] });
    victims = world.people.get('small')!;
    const personId = world.people.get('top')![0]!;
    await asOrganization(app.database, world.organizationId, (client) =>
      client.query(`insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, 'admin', now())`, [world.organizationId, personId]));
    await announce(app, world, { opensInHours: 400 });
    app.clock.advance(HOUR);
    admin = await signedInClient(app, { organizationId: world.organizationId, personId });
    for (let number = 0; number < FAKES; number += 1) {
      const { addPerson } = await admin.data<{ addPerson: { __typename: string; person?: { id: PersonId } } }>(ADD, { input: { email: `fake-${number}@example.org`, name: `Fake ${number}`, teamId: world.teams.get('small') } });
      expect(addPerson.__typename).toBe('AddPersonSuccess');
      fakes.push(addPerson.person!.id);
    }
  });
  afterAll(() => app.close());

  it('succeeds at once where a team is whoever is in it', () => {
    const people = [...victims, ...fakes].map((id) => ({ id, team: 'small' }));
    const shown = naiveUnits(people, 5).get('small')!;
    expect(shown.filter((id) => victims.includes(id as PersonId))).toHaveLength(2);
  });

  it('fails in the next rounds: fakes and victims answer in the larger team above', async () => {
    for (const days of [1, 5, 7]) {
      const { manifest, units } = await roundUnits(days);
      expect(manifest.units.map(({ id }) => id)).toEqual([world.teams.get('wide')]);
      expect(new Set(units)).toEqual(new Set([world.teams.get('wide')]));
    }
  });

  it('is seen by every member long before it could work', async () => {
    const member = await signedInClient(app, { organizationId: world.organizationId, personId: victims[0]! });
    const { memberLog } = await member.data<{ memberLog: { edges: { node: { kind: string; text: string; by: string | null } }[] } }>(LOG);
    const added = memberLog.edges.map(({ node }) => node).filter(({ text }) => /Fake \d/.test(text));
    expect(added).toHaveLength(FAKES);
    expect(added.every(({ by }) => by === 'top 1')).toBe(true);
  });

  it('is not hurried by announcing rounds and calling them off', async () => {
    await asOrganization(app.database, world.organizationId, (client) => client.query(`update round set state = 'cancelled' where state = 'announced' and announced_at > (select min(announced_at) from round)`));
    const { manifest } = await roundUnits(3);
    expect(manifest.units.map(({ id }) => id)).toEqual([world.teams.get('wide')]);
  });
});
