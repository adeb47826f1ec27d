import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Calendar } from '../../src/practices/calendar/app/calendar.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp } from './test-app.js';

const DAY_FIELDS = 'id day state reason note rebookedAs project { id title } viewerCan { cancel answer }';
export const BOOK = `mutation ($input: BookCodeTDayInput!) { bookCodeTDay(input: $input) { __typename
  ... on BookCodeTDaySuccess { day { ${DAY_FIELDS} } warnings { kind text } }
  ... on UserError { message }
  ... on NotACodeTDay { weekdays nextDays }
  ... on OnCallConflict { nextDays commitments { kind role startsAt endsAt } }
  ... on PresentationDue { counted limit canSchedule days { day } project { title } }
  ... on AlreadyBooked { day { id day } }
  ... on RosterStale { health { state } }
  ... on CodeTOff { sinceWhen }
  ... on InvalidInput { problems { path code } } } }`;
export const CALENDAR = `query ($input: CodeTCalendarInput!) { codeTCalendar(input: $input) { isOn today counted limit policy { daysBeforePresentation weekdays }
  presentation { id day state } pending { id day state viewerCan { answer } } health { state }
  days { day state reason text nextDays booking { ${DAY_FIELDS} } former { ${DAY_FIELDS} } warnings { kind text } } } }`;

/** The rules that tests start from, as setCodeTPolicy takes them. */
export const RULES = {
  isOn: true, audienceTeamId: null, weekdays: ['TUESDAY', 'THURSDAY'], workingHours: { from: '09:00', to: '17:00' }, daysBeforePresentation: 3, blockingRoles: ['primary', 'secondary'],
  coverageFloor: null, countingScope: 'PERSON', whenRosterStale: 'WARN', staleAfterHours: 26, mayLeadsDisplace: false,
};

export type Answer = Record<string, unknown> & { readonly __typename: string; readonly message?: string };

/** An organization in Berlin with a team of people and Code T on from 2 March 2026, a Monday, which it is there. */
export interface CodeTWorld {
  readonly app: TestApp;
  readonly build: Builders;
  readonly organization: OrganizationId;
  readonly rootTeam: TeamId;
  readonly team: TeamId;
  readonly people: readonly PersonId[];
  readonly admin: PersonId;
  client(person: PersonId): Promise<GraphqlClient>;
  /** Sets the rules from a day on, today unless given. */
  setRules(changes?: object, effectiveFrom?: string): Promise<Answer>;
  project(person: PersonId, title?: string): Promise<string>;
  /** What a mutation answers. */
  act(person: PersonId, name: string, input: object, fields?: string): Promise<Answer>;
  book(person: PersonId, day: string, projectId: string): Promise<Answer>;
  /** A blocking shift of the person, written as a roster import writes it. */
  shift(person: PersonId, key: string, from: string, to: string, role?: string): Promise<void>;
  /** Kinds, recipients and keys of the mails there are. */
  mails(): Promise<readonly { kind: string; recipient: string; dedupe_key: string }[]>;
  system(): Ctx;
  close(): Promise<void>;
}

let made = 0;

/** A world in an application that runs already, whose clock it sets, or in one of its own. */
export async function codeTWorld(options: { app?: TestApp; people?: number; timeZone?: string } = {}): Promise<CodeTWorld> {
  const app = options.app ?? (await startTestApp());
  app.clock.set('2026-03-02T09:00:00Z');
  made += 1;
  const build = await Builders.on(app.database, `code-t-${made}`);
  const { organizationId: organization, rootTeamId } = await build.organization({ name: 'Etsy', timeZone: options.timeZone });
  const team = await build.team({ organization, name: 'Payments' });
  const people = await build.people(options.people ?? 4, { organization, team, name: 'Ops', timeZone: options.timeZone });
  const admin = await build.admin(organization);
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(organization, person));
  const system = (): Ctx => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: app.clock.now() });
  const act = async (person: PersonId, name: string, input: object, fields = ''): Promise<Answer> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } } ${fields ? `... on ${type}Success { ${fields} }` : ''} } }`;
    return (await (await client(person)).data<Record<string, Answer>>(query, { input }))[name]!;
  };
  const world: CodeTWorld = {
    app, build, organization, rootTeam: rootTeamId, team, people, admin, client, system, act,
    setRules: (changes = {}, effectiveFrom = '2026-03-02') => act(admin, 'setCodeTPolicy', { ...RULES, ...changes, effectiveFrom }, 'days { day because person { id } }'),
    project: async (person, title = 'Search in logs') => ((await act(person, 'createCodeTProject', { title }, 'project { id }')).project as { id: string }).id,
    book: async (person, day, projectId) => (await (await client(person)).data<{ bookCodeTDay: Answer }>(BOOK, { input: { day, projectId } })).bookCodeTDay,
    shift: async (person, key, from, to, role = 'primary') => {
      const shift = { kind: 'shift' as const, ownerKey: key, personId: person, teamId: team, role, from: new Date(from), to: new Date(to), title: { en: 'On call', de: 'Bereitschaft' }, path: null, isBlocking: true };
      await app.get(UnitOfWork).run(system(), async (tx) => ok(await app.get(Calendar).replace(tx, system(), 'shift', { upsert: [shift], cancelled: [] })));
    },
    mails: () => build.query(organization, 'select kind, recipient, dedupe_key from outgoing_mail order by mail_id'),
    close: async () => {
      await build.close();
      if (!options.app) await app.close();
    },
  };
  await world.setRules();
  return world;
}
