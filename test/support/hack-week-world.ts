import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Editions } from '../../src/practices/hack-week/app/editions.js';
import { Entries } from '../../src/practices/hack-week/app/entries.js';
import { PHASES, type Phase } from '../../src/practices/hack-week/domain/edition-phase.js';
import type { EntryAction } from '../../src/practices/hack-week/domain/entry-lifecycle.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp } from './test-app.js';

/** The rules that tests start from, as setHackWeekPolicy takes them. */
export const HACK_RULES = {
  isOn: true, audienceTeamId: null, days: 7, demoMinutes: 3, changeoverSeconds: 30, picks: 5, fewestViewers: 10, pictures: 6, mayAnybodyPropose: true,
};

export type HackAnswer = Record<string, unknown> & { readonly __typename: string; readonly message?: string };

/**
 * An organization in Berlin with two teams of people and hack weeks on, on Monday 2 March 2026, 10:00 there; with one edition of seven days from that
 * Monday on, whose demos freeze on Sunday the 8th at noon. Its dates move nothing unless asked for.
 */
export interface HackWeekWorld {
  readonly app: TestApp;
  readonly build: Builders;
  readonly organization: OrganizationId;
  readonly rootTeam: TeamId;
  readonly team: TeamId;
  readonly otherTeam: TeamId;
  /** Of the first team. */
  readonly people: readonly PersonId[];
  /** Of the other team. */
  readonly others: readonly PersonId[];
  /** An admin in person, who organizes every edition here. */
  readonly admin: PersonId;
  /** The first edition. */
  readonly edition: string;
  client(person: PersonId): Promise<GraphqlClient>;
  /** What a mutation answers, with its typename, message, problems and what can be done instead. `fields` are of its success. */
  act(person: PersonId, name: string, input: object, fields?: string): Promise<HackAnswer>;
  ask<T>(person: PersonId, query: string, variables?: object): Promise<T>;
  setRules(changes?: object, effectiveFrom?: string): Promise<HackAnswer>;
  /** Another edition, as a draft. */
  createEdition(changes?: object): Promise<string>;
  /** By hand, one phase after the other, until it is in this one. */
  toPhase(phase: Phase, edition?: string): Promise<void>;
  /** A project of this person, joined by the others; proposed in the edition, which must be in `ideas` or `hacking`. */
  project(owner: PersonId, options?: { readonly title?: string; readonly members?: readonly PersonId[]; readonly edition?: string; readonly join?: boolean; readonly changes?: object }): Promise<string>;
  /** Takes a step of a project without asking who may: for what other rooms decide. */
  step(project: string, ...actions: readonly EntryAction[]): Promise<void>;
  /** Kinds, recipients and keys of the mails there are. */
  mails(): Promise<readonly { kind: string; recipient: string; dedupe_key: string }[]>;
  system(): Ctx;
  close(): Promise<void>;
}

let made = 0;

/** A world in an application that runs already, whose clock it sets, or in one of its own. Its edition is in `phase`: hacking unless said. */
export async function hackWeekWorld(options: { readonly app?: TestApp; readonly people?: number; readonly others?: number; readonly phase?: Phase; readonly edition?: object } = {}): Promise<HackWeekWorld> {
  const app = options.app ?? (await startTestApp());
  app.clock.set('2026-03-02T09:00:00Z');
  made += 1;
  const build = await Builders.on(app.database, `hack-week-${made}`);
  const { organizationId: organization, rootTeamId } = await build.organization({ name: 'Etsy' });
  const team = await build.team({ organization, name: 'Payments' });
  const otherTeam = await build.team({ organization, name: 'Search' });
  const people = await build.people(options.people ?? 4, { organization, team, name: 'Hacker' });
  const others = await build.people(options.others ?? 2, { organization, team: otherTeam, name: 'Searcher' });
  const admin = await build.admin(organization);
  const clients = new Map<PersonId, GraphqlClient>();
  const client = async (person: PersonId): Promise<GraphqlClient> => {
    const known = clients.get(person) ?? new GraphqlClient(app.url, await build.signIn(organization, person));
    clients.set(person, known);
    return known;
  };
  const system = (): Ctx => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: app.clock.now() });
  const act = async (person: PersonId, name: string, input: object, fields = ''): Promise<HackAnswer> => {
    // Nobody joins in the very same millisecond: who joined first is to be known.
    if (/^(join|answerHackJoin|propose)/.test(name)) app.clock.advance(1);
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } ... on TransitionRefused { allowed } } ${fields ? `... on ${type}Success { ${fields} }` : ''} } }`;
    return (await (await client(person)).data<Record<string, HackAnswer>>(query, { input }))[name]!;
  };
  const createEdition = async (changes: object = {}): Promise<string> => {
    const done = await act(admin, 'createHackEdition', { name: 'Hack week', startsOn: '2026-03-02', followsDates: false, ...changes }, 'edition { id }');
    if (done.__typename !== 'CreateHackEditionSuccess') throw new Error(`no edition: ${JSON.stringify(done)}`);
    return (done.edition as { id: string }).id;
  };
  const toPhase = async (phase: Phase, edition: string): Promise<void> => {
    await app.get(UnitOfWork).run(system(), async (tx) => {
      const editions = app.get(Editions);
      for (let at = (await editions.lock(tx, edition, 'alone'))!; at.phase !== phase; ) {
        const to = PHASES[PHASES.indexOf(at.phase) + (PHASES.indexOf(at.phase) < PHASES.indexOf(phase) ? 1 : -1)]!;
        const entered = await editions.enter(tx, system(), at, { to, by: admin, reason: null });
        if (!entered.ok) throw new Error(entered.error.text.en);
        at = entered.value;
      }
      return ok(null);
    });
  };
  const world: Omit<HackWeekWorld, 'edition' | 'toPhase' | 'project'> = {
    app, build, organization, rootTeam: rootTeamId, team, otherTeam, people, others, admin, client, system, act, createEdition,
    ask: async (person, query, variables = {}) => (await client(person)).data(query, { ...variables }),
    setRules: (changes = {}, effectiveFrom = '2026-03-02') => act(admin, 'setHackWeekPolicy', { ...HACK_RULES, ...changes, effectiveFrom }),
    step: async (project, ...actions) => {
      await app.get(UnitOfWork).run(system(), async (tx) => {
        for (const action of actions) {
          const moved = await app.get(Entries).step(tx, system(), project, action);
          if (!moved.ok) throw new Error(`no ${action} of a project that is ${moved.error.from}`);
        }
        return ok(null);
      });
    },
    mails: () => build.query(organization, 'select kind, recipient, dedupe_key from outgoing_mail order by mail_id'),
    close: async () => {
      await build.close();
      if (!options.app) await app.close();
    },
  };
  await world.setRules();
  const first = await createEdition(options.edition);
  await toPhase(options.phase ?? 'hacking', first);
  return {
    ...world, edition: first, toPhase: (phase, edition = first) => toPhase(phase, edition),
    project: async (owner, { title = 'Search by voice', members = [], edition = first, join = true, changes = {} } = {}) => {
      const done = await act(owner, 'proposeHackProject', { editionId: edition, title, join, ...changes }, 'project { id }');
      if (done.__typename !== 'ProposeHackProjectSuccess') throw new Error(`no project: ${JSON.stringify(done)}`);
      const { id } = done.project as { id: string };
      for (const member of members) {
        await act(member, 'joinHackProject', { projectId: id });
        const [asked] = await build.query<{ id: string }>(organization, `select request_id as id from hack_join_request where entry_id = $1 and state = 'asked'`, [id]);
        if (asked) await act(owner, 'answerHackJoinRequest', { requestId: asked.id, accept: true });
      }
      return id;
    },
  };
}
