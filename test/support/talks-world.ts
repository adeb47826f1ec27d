import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { Builders } from './builders.js';
import { GraphqlClient } from './graphql-client.js';
import { startTestApp, type TestApp } from './test-app.js';

const DEADLINE = 'deadline { precision day timeZone isAnywhereOnEarthAssumed closesAt status daysLeft }';
export const OPPORTUNITY = `id kind isInternal name startsOn endsOn callUrl city country isOnline languages topics ${DEADLINE}`;
export const SUBMISSION = 'id company conference delivery approvedBy sentOn isLateEntry deliveredOn isMine talk { id title } opportunity { id name } viewerCan { record isLateEntry change }';

export type Answer = Record<string, unknown> & { readonly __typename: string; readonly message?: string };

/** An organization in Berlin with talks on, in March 2026. */
export interface TalksWorld {
  readonly app: TestApp;
  readonly build: Builders;
  readonly organization: OrganizationId;
  readonly rootTeam: TeamId;
  readonly people: readonly PersonId[];
  readonly admin: PersonId;
  client(person: PersonId): Promise<GraphqlClient>;
  /** What a mutation answers. */
  act(person: PersonId, name: string, input: object, fields?: string): Promise<Answer>;
  ask<T>(person: PersonId, query: string, input?: object): Promise<T>;
  setRules(isOn: boolean): Promise<Answer>;
  talk(person: PersonId, title?: string, topics?: readonly string[]): Promise<string>;
  conference(person: PersonId, name: string, changes?: object): Promise<string>;
  /** Asks to speak and answers with the submission's id. */
  request(person: PersonId, talkId: string, opportunityId: string): Promise<string>;
  record(person: PersonId, submissionId: string, action: string, changes?: object): Promise<Answer>;
  mails(): Promise<readonly { recipient: string; dedupe_key: string; kind: string }[]>;
  system(): Ctx;
  close(): Promise<void>;
}

let made = 0;

/** A world in an application that runs already, whose clock it sets, or in one of its own. */
export async function talksWorld(options: { app?: TestApp; people?: number; privateHosts?: readonly string[] } = {}): Promise<TalksWorld> {
  const app = options.app ?? (await startTestApp({ privateHosts: options.privateHosts ?? ['127.0.0.1'] }));
  app.clock.set('2026-03-02T09:00:00Z');
  made += 1;
  const build = await Builders.on(app.database, `talks-${made}`);
  const { organizationId: organization, rootTeamId: rootTeam } = await build.organization({ name: 'Etsy' });
  const team = await build.team({ organization, name: 'Payments' });
  const people = await build.people(options.people ?? 4, { organization, team, name: 'Speaker' });
  const admin = await build.admin(organization);
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(app.url, await build.signIn(organization, person, app.clock.now().toISOString().slice(0, 10)));
  const act = async (person: PersonId, name: string, input: object, fields = ''): Promise<Answer> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } } ${fields ? `... on ${type}Success { ${fields} }` : ''} } }`;
    return (await (await client(person)).data<Record<string, Answer>>(query, { input }))[name]!;
  };
  const world: TalksWorld = {
    app, build, organization, rootTeam, people, admin, client, act,
    ask: async (person, query, input) => (await client(person)).data(query, input === undefined ? undefined : { input }),
    setRules: (isOn) => act(admin, 'setTalksPolicy', { effectiveFrom: app.clock.now().toISOString().slice(0, 10), isOn, adviceKinds: ['REHEARSAL', 'LEGAL'], remindersDays: [14, 3, 1] }),
    talk: async (person, title = 'Postmortems without blame', topics = ['devops']) => ((await act(person, 'createTalk', { title, topics, minutes: 30 }, 'talk { id }')).talk as { id: string }).id,
    conference: async (person, name, changes = {}) => ((await act(person, 'createTalkOpportunity', { kind: 'CONFERENCE', name, startsOn: '2026-09-10', topics: ['devops'], deadline: { day: '2026-06-30' }, ...changes }, 'opportunity { id }')).opportunity as { id: string }).id,
    request: async (person, talkId, opportunityId) => ((await act(person, 'requestToSpeak', { talkId, opportunityId }, 'submission { id }')).submission as { id: string }).id,
    record: (person, submissionId, action, changes = {}) => act(person, 'recordSubmission', { submissionId, action, ...changes }, `submission { ${SUBMISSION} }`),
    mails: () => build.query(organization, 'select recipient, dedupe_key, kind from outgoing_mail order by dedupe_key'),
    system: () => ({ actor: { kind: 'system', job: 'test' }, organization, requestId: 'test', now: app.clock.now() }),
    close: async () => {
      await build.close();
      if (!options.app) await app.close();
    },
  };
  await world.setRules(true);
  return world;
}
