import { GraphqlClient } from '../support/graphql-client.js';
import { pulseWorld, type PulseWorld } from '../support/pulse-world.js';

// A busy machine takes longer than the usual five seconds for a story on a real database.
const DRIVERS = `query ($input: DriversInput) { drivers(input: $input) { id kind name description higherIsWorse isCustom isRetired names { locale text } items { id version text scale reversed source licence isRetired texts { locale text } } } }`;
const SAVE = `mutation ($input: SaveDriverInput!) { saveDriver(input: $input) { __typename ... on SaveDriverSuccess { driver { id isRetired items { id version text isRetired } } } ... on InvalidInput { problems { path code } } } }`;

interface ItemView { readonly id: string; readonly version: number; readonly text: string; readonly isRetired: boolean }
interface DriverView { readonly id: string; readonly name: string; readonly items: readonly ItemView[]; readonly isRetired: boolean; readonly isCustom: boolean }
interface Saved { readonly saveDriver: { readonly __typename: string; readonly driver?: DriverView; readonly problems?: readonly { path: string; code: string }[] } }

const en = (text: string): object[] => [{ locale: 'EN', text }];

describe('drivers and their questions', () => {
  let world: PulseWorld;
  let admin: GraphqlClient;
  let member: GraphqlClient;
  const save = async (client: GraphqlClient, input: object): Promise<Saved['saveDriver']> => (await client.data<Saved>(SAVE, { input })).saveDriver;
  const listed = async (client: GraphqlClient, input: object = {}): Promise<readonly DriverView[]> => (await client.data<{ drivers: readonly DriverView[] }>(DRIVERS, { input })).drivers;

  beforeAll(async () => {
    world = await pulseWorld();
    admin = await world.as(world.admin);
    member = await world.as(world.people.A[0]!);
  });
  afterAll(() => world.close());

  it('are read by every member, the standard ones without anything stored', async () => {
    const drivers = await listed(member);
    expect(drivers.slice(0, 3).map(({ id }) => id)).toEqual(['engagement', 'exhaustion', 'safety']);
    expect(drivers).toHaveLength(13);
    expect(drivers[0]!.items).toHaveLength(3);
    expect(drivers.every(({ isCustom }) => !isCustom)).toBe(true);
  });

  it('speak the language of who asks', async () => {
    const german = await world.as(await world.build.person({ organization: world.organization, locale: 'de', name: 'Deutsch' }));
    expect((await listed(german)).find(({ id }) => id === 'exhaustion')!.name).toBe('Erschöpfung');
    expect((await listed(member)).find(({ id }) => id === 'exhaustion')!.name).toBe('Exhaustion');
  });

  it('refuse whoever is not signed in, and members who would change them', async () => {
    const anonymous = await new GraphqlClient(world.server.url).send(DRIVERS);
    expect(anonymous.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const refused = await member.send(SAVE, { input: { names: en('Mine'), description: '', items: [{ texts: en('We laugh together often.') }] } });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('refuse what is malformed', async () => {
    const answer = await admin.send(SAVE, { input: { names: 'x', description: 3 } });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('name every problem at once and change nothing', async () => {
    const saved = await save(admin, { names: en(''), description: '', items: [{ texts: en('Short') }, { texts: en('Is this a question, really?') }] });
    expect(saved.__typename).toBe('InvalidInput');
    expect(saved.problems!.map(({ path, code }) => `${path} ${code}`)).toEqual(['names name-missing', 'items.0.texts.en text-too-short', 'items.1.texts.en text-is-question']);
    expect(await listed(admin)).toHaveLength(13);
  });

  it('are written by admins; a changed wording is a new version, a left-out question is retired', async () => {
    const made = await save(admin, { names: en('Laughter'), description: 'Whether we laugh.', items: [{ texts: en('We laugh together often.') }, { texts: en('Jokes here hurt nobody.') }] });
    const [first, second] = made.driver!.items as [ItemView, ItemView];
    expect(made.__typename).toBe('SaveDriverSuccess');
    const changed = await save(admin, { driverId: made.driver!.id, names: en('Laughter'), description: '', items: [{ itemId: first.id, texts: en('We laugh together every week.') }] });
    expect(changed.driver!.items).toEqual([
      { id: first.id, version: 2, text: 'We laugh together every week.', isRetired: false },
      { id: second.id, version: 1, text: second.text, isRetired: true },
    ]);
    const same = await save(admin, { driverId: made.driver!.id, names: en('Laughter'), description: '', items: [{ itemId: first.id, texts: en('We laugh together every week.') }] });
    expect(same.driver!.items[0]!.version).toBe(2);
    const back = await save(admin, { driverId: made.driver!.id, names: en('Laughter'), description: '', items: [{ itemId: first.id, texts: en('We laugh together every week.') }, { itemId: second.id, texts: en(second.text) }] });
    expect(back.driver!.items.map(({ version, isRetired }) => [version, isRetired])).toEqual([[2, false], [1, false]]);
  });

  it('of the standard ones only retiring changes, and it can be undone', async () => {
    const words = await save(admin, { driverId: 'focus', names: en('Focus'), description: '', items: [{ texts: en('My own words instead of theirs.') }] });
    expect(words.problems).toEqual([{ path: 'items', code: 'standard-driver' }]);
    const retired = await save(admin, { driverId: 'focus', names: en('x'), description: '', items: [], retired: true });
    expect(retired.driver!.isRetired).toBe(true);
    expect((await listed(member)).some(({ id }) => id === 'focus')).toBe(false);
    expect((await listed(member, { includeRetired: true })).some(({ id }) => id === 'focus')).toBe(true);
    expect((await save(admin, { driverId: 'focus', names: en('x'), description: '', items: [], retired: false })).driver!.isRetired).toBe(false);
  });

  it('of another organization are not there', async () => {
    const made = await save(admin, { names: en('Secret'), description: '', items: [{ texts: en('Nobody else sees this one.') }] });
    const { organizationId } = await world.build.organization({ name: 'Elsewhere' });
    const stranger = new GraphqlClient(world.server.url, await world.build.signIn(organizationId, await world.build.admin(organizationId)));
    expect((await save(stranger, { driverId: made.driver!.id, names: en('Mine'), description: '', items: [] })).__typename).toBe('NotFoundError');
    expect((await listed(stranger, { includeRetired: true })).some(({ id }) => id === made.driver!.id)).toBe(false);
  });

  it('leave an audit row for each change', async () => {
    const rows = await world.build.query<{ action: string; actor: string }>(world.organization, `select action, actor_person_id as actor from audit_entry where action like 'driver-%'`);
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['driver-created', 'driver-changed']));
    expect(rows.every(({ actor }) => actor === world.admin)).toBe(true);
  });
});
