import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ReadingClock } from '../../src/practices/reading-groups/app/reading-clock.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp } from './test-app.js';

const SESSION = `id number day time startsAt chapters state skipReason place presenter { id } backup { id } notes takeaways { id text by { id } viewerCanChange viewerCanRemove }
  viewerAttendance { attended readLevel } viewerCan { change move place writeNotes sayAttendance writeTakeaway }`;
export const GROUP = `id title isbn state leader { id } memberCount followerCount takeawayCount nextAt viewerRole members { id } viewerCan { manage join follow leave lead move }
  attendance { number attended } sessions { ${SESSION} }`;

export type Answer = Record<string, unknown> & { readonly __typename: string; readonly message?: string };

export interface SeenSession {
  readonly id: string;
  readonly day: string;
  readonly state: string;
  readonly place: string;
  readonly presenter: { readonly id: string } | null;
  readonly viewerAttendance: object | null;
  readonly takeaways: readonly { readonly id: string; readonly text: string }[];
}
export interface SeenGroup {
  readonly id: string;
  readonly state: string;
  readonly leader: { readonly id: string } | null;
  readonly sessions: readonly SeenSession[];
  readonly attendance: readonly { readonly number: number; readonly attended: number | null }[] | null;
  readonly viewerCan: Readonly<Record<string, unknown>>;
}

/** What a group is started with: four chapters, weekly from Thursday 5 March 2026, 16:00 in Berlin. */
export const ACCELERATE = {
  kind: 'BOOK', title: 'Accelerate', authors: 'Nicole Forsgren', isbn: '978-1-942788-33-1', zone: 'Europe/Berlin', time: '16:00', minutes: 60, startsOn: '2026-03-05',
  chapters: ['Accelerate', 'Measuring performance', 'Culture', 'Technical practices'], capWeeks: 10,
};

/** An organization in Berlin with a team of people and reading groups on, on 2 March 2026, a Monday. */
export interface ReadingWorld {
  readonly app: TestApp;
  readonly build: Builders;
  readonly organization: OrganizationId;
  readonly team: TeamId;
  readonly people: readonly PersonId[];
  readonly admin: PersonId;
  /** What a mutation answers; `group` of a success is the whole group as that person sees it. */
  act(person: PersonId, name: string, input: object, fields?: string): Promise<Answer>;
  query<T>(person: PersonId, query: string, variables?: object): Promise<T>;
  start(person: PersonId, changes?: object): Promise<SeenGroup>;
  group(person: PersonId, id: string): Promise<SeenGroup | null>;
  setRules(changes?: object): Promise<Answer>;
  /** Sets the clock, and lets it do its work. */
  at(instant: string): Promise<void>;
  mails(kind?: string): Promise<readonly { kind: string; recipient: string }[]>;
  system(): Ctx;
  close(): Promise<void>;
}

let made = 0;

/** A world in an application that runs already, whose clock it sets, or in one of its own. */
export async function readingWorld(options: { app?: TestApp; people?: number } = {}): Promise<ReadingWorld> {
  const app = options.app ?? (await startTestApp());
  app.clock.set('2026-03-02T09:00:00Z');
  made += 1;
  const build = await Builders.on(app.database, `reading-${made}`);
  const { organizationId: organization } = await build.organization({ name: 'Etsy' });
  const team = await build.team({ organization, name: 'Payments' });
  const people = await build.people(options.people ?? 4, { organization, team, name: 'Reader' });
  const admin = await build.admin(organization);
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(organization, person));
  const query = async <T>(person: PersonId, text: string, variables: object = {}): Promise<T> => (await client(person)).data<T>(text, variables as Record<string, unknown>);
  const act = async (person: PersonId, name: string, input: object, fields = `group { ${GROUP} }`): Promise<Answer> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } } ... on ${type}Success { ${fields} } } }`;
    return (await query<Record<string, Answer>>(person, text, { input }))[name]!;
  };
  const world: ReadingWorld = {
    app, build, organization, team, people, admin, act, query,
    start: async (person, changes = {}) => (await act(person, 'startReadingGroup', { ...ACCELERATE, ...changes })).group as SeenGroup,
    group: async (person, id) => (await query<{ readingGroup: SeenGroup | null }>(person, `query ($groupId: ID!) { readingGroup(input: { groupId: $groupId }) { ${GROUP} } }`, { groupId: id })).readingGroup,
    setRules: (changes = {}) => act(admin, 'setReadingGroupsPolicy', { effectiveFrom: app.clock.now().toISOString().slice(0, 10), isOn: true, capWeeks: 10, ...changes }, 'policy { current { isOn capWeeks } }'),
    at: (instant) => {
      app.clock.set(instant);
      return app.get(ReadingClock).ofOrganization(organization);
    },
    mails: (kind) => build.query(organization, `select kind, recipient from outgoing_mail where $1::text is null or kind = $1 order by recipient`, [kind ?? null]),
    system: () => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: app.clock.now() }),
    close: async () => {
      await build.close();
      if (!options.app) await app.close();
    },
  };
  await world.setRules();
  return world;
}
