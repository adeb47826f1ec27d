// Hack weeks in the hands of somebody who means no good, or just clicks in the wrong place: every answer is one of the API's, nothing is written, and
// nobody learns what is not theirs.
import { randomUUID } from 'node:crypto';
import type { PersonId } from '../../src/kernel/ids.js';
import { encodeCursor } from '../../src/kernel/page.js';
import { PHASES, type Phase } from '../../src/practices/hack-week/domain/edition-phase.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: HackWeekWorld;
let [ann, ben, cem, dea]: PersonId[] = [];
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await hackWeekWorld({ app });
  [ann, ben, cem, dea] = [...world.people];
});
afterEach(() => world.close());

const NONSENSE = ['', 'x', '0', '00000000-0000-0000-0000-000000000000', randomUUID().toUpperCase(), '../..', "' or 1=1 --", '\u0000', 'null'];

/** What each write of a project answers a person, in one word. */
async function tryAll(person: PersonId, ids: { readonly projectId: string; readonly requestId: string; readonly commentId: string }): Promise<Record<string, string>> {
  const { projectId, requestId, commentId } = ids;
  const writes: readonly [string, object][] = [
    ['changeHackProject', { projectId, version: 1, title: 'Taken over' }], ['setHackRoles', { projectId, roles: [{ title: 'Mine' }] }], ['removeHackProject', { projectId }], ['withdrawHackProject', { projectId }],
    ['startBuilding', { projectId }], ['joinHackProject', { projectId }], ['leaveHackProject', { projectId }], ['removeHackMember', { projectId, personId: world.admin }], ['answerHackJoinRequest', { requestId, accept: true }], ['withdrawHackJoinRequest', { requestId }],
    ['removeHackComment', { commentId }], ['commentOnHackProject', { projectId, text: 'Hello' }], ['followHackProject', { projectId, follow: true }], ['proposeHackProject', { editionId: world.edition, title: 'One more' }],
  ];
  const answers: Record<string, string> = {};
  for (const [name, input] of writes) answers[name] = (await world.act(person, name, input)).__typename.replace(`${name[0]!.toUpperCase()}${name.slice(1)}`, '');
  return answers;
}

async function oneOfEach(): Promise<{ projectId: string; requestId: string; commentId: string }> {
  const projectId = await world.project(ann!, { members: [ben!], changes: { asksFirst: true } });
  await world.act(cem!, 'joinHackProject', { projectId });
  const said = await world.act(cem!, 'commentOnHackProject', { projectId, text: 'Let me in' }, 'comment { id }');
  const [{ id: requestId }] = (await world.build.query<{ id: string }>(world.organization, `select request_id as id from hack_join_request where state = 'asked'`)) as [{ id: string }];
  return { projectId, requestId, commentId: (said.comment as { id: string }).id };
}
interface NumberedPage {
  readonly edges: readonly { readonly node: { readonly number: number } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const stored = async (): Promise<string> => JSON.stringify(await Promise.all(['hack_project', 'hack_entry', 'hack_member', 'hack_role', 'hack_comment', 'hack_join_request'].map((table) => world.build.query(world.organization, `select * from ${table} order by 1, 2, 3`))));

it('ids that are none, or nobody’s, find nothing, whatever is done with them', async () => {
  for (const id of NONSENSE) {
    const answers = await tryAll(ann!, { projectId: id, requestId: id, commentId: id });
    expect([id, ...new Set(Object.entries(answers).flatMap(([name, answer]) => (name === 'proposeHackProject' ? [] : [answer])))]).toEqual([id, 'NotFoundError']);
    for (const [name, input] of [['moveHackEdition', { version: 1, to: 'IDEAS' }], ['removeHackEdition', {}], ['addHackOrganizer', { personId: ben }], ['removeHackOrganizer', { personId: ben }], ['changeHackEdition', { version: 1, name: 'X', startsOn: '2026-03-02' }], ['proposeHackProject', { title: 'X' }]] as const) {
      expect([name, id, (await world.act(world.admin, name, { editionId: id, ...input })).__typename]).toEqual([name, id, 'NotFoundError']);
    }
    expect(await world.ask(ann!, 'query ($id: ID!) { hackWeek(input: { editionId: $id }) { edition { id } } hackProject(input: { projectId: $id }) { id } hackProjects(input: { editionId: $id }) { totalCount } hackSuggestions(input: { editionId: $id }) { skills } }', { id }))
      .toEqual({ hackWeek: { edition: null }, hackProject: null, hackProjects: { totalCount: 0 }, hackSuggestions: [] });
  }
});

it('somebody who is not on a project changes nothing of it', async () => {
  const ids = await oneOfEach();
  const before = await stored();
  expect(await tryAll(dea!, ids)).toEqual({
    changeHackProject: 'TransitionRefused', setHackRoles: 'TransitionRefused', removeHackProject: 'TransitionRefused', withdrawHackProject: 'TransitionRefused', startBuilding: 'TransitionRefused', joinHackProject: 'Success',
    leaveHackProject: 'Success', removeHackMember: 'TransitionRefused', answerHackJoinRequest: 'NotFoundError', withdrawHackJoinRequest: 'NotFoundError', removeHackComment: 'NotFoundError', commentOnHackProject: 'Success', followHackProject: 'Success', proposeHackProject: 'Success',
  });
  await world.build.query(world.organization, `delete from hack_join_request where person_id = $1`, [dea]);
  await world.build.query(world.organization, `delete from hack_comment where author_id = $1`, [dea]);
  await world.build.query(world.organization, `delete from hack_member where person_id = $1`, [dea]);
  await world.build.query(world.organization, `delete from hack_entry where owner_id = $1`, [dea]);
  await world.build.query(world.organization, `delete from hack_project where created_by = $1`, [dea]);
  expect(await stored()).toBe(before);
});

it.each(PHASES.filter((phase) => !['draft', 'ideas', 'hacking'].includes(phase)))('in %s the people of a project write nothing of it any more', async (phase: Phase) => {
  const ids = await oneOfEach();
  await world.toPhase(phase);
  const answers = await tryAll(ben!, ids);
  const withdrawn = phase === 'frozen' || phase === 'demos' ? 'Success' : 'TransitionRefused';
  expect(answers).toMatchObject({
    changeHackProject: 'TransitionRefused', setHackRoles: 'TransitionRefused', removeHackProject: 'TransitionRefused', withdrawHackProject: withdrawn, startBuilding: 'TransitionRefused', leaveHackProject: 'TransitionRefused', removeHackMember: 'TransitionRefused',
    answerHackJoinRequest: 'TransitionRefused', proposeHackProject: 'TransitionRefused',
  });
  expect((await tryAll(cem!, ids)).joinHackProject).toBe(withdrawn === 'Success' ? 'TransitionRefused' : 'Success');
});

it('text that no database takes, or too much of it, is cleaned or refused, never a fault', async () => {
  const ids = await oneOfEach();
  const done = await world.act(ann!, 'changeHackProject', { projectId: ids.projectId, version: 1, title: 'Ab\u0000c \ud800', oneLine: '\u0000', idea: '<script>alert(1)</script>', tags: ['\u0000a', 'İSTANBUL', 'ΑΣ'] }, 'project { title oneLine idea tags }');
  expect(done).toMatchObject({ project: { title: 'Abc', oneLine: '', idea: '<script>alert(1)</script>', tags: ['a', 'i̇stanbul', 'ας'] } });
  const long = 'x'.repeat(30_000);
  const refused: readonly [string, object][] = [
    ['changeHackProject', { projectId: ids.projectId, version: 2, title: '\u0000' }], ['changeHackProject', { projectId: ids.projectId, version: 2, title: 'x', idea: long }], ['commentOnHackProject', { projectId: ids.projectId, text: long.slice(0, 2001) }],
    ['commentOnHackProject', { projectId: ids.projectId, text: '\u0000 ' }], ['joinHackProject', { projectId: ids.projectId, role: long.slice(0, 61) }], ['joinHackProject', { projectId: ids.projectId, message: long.slice(0, 501) }],
    ['setHackSkills', { skills: [long.slice(0, 41)] }], ['setHackSkills', { skills: Array.from({ length: 31 }, (_, index) => `skill ${index}`) }], ['proposeHackProject', { editionId: world.edition, title: long.slice(0, 121) }],
    ['commentOnHackProject', { projectId: ids.projectId, text: 'x', mentions: Array.from({ length: 21 }, () => randomUUID()) }], ['setHackRoles', { projectId: ids.projectId, roles: [{ title: 'x', filledBy: 'nobody' }] }],
  ];
  for (const [name, input] of refused) expect([name, (await world.act(ann!, name, input)).__typename]).toEqual([name, 'InvalidInput']);
  expect((await world.act(ann!, 'setHackSkills', { skills: ['\u0000sql', 'İ', '', ' '] }, 'skills')).skills).toEqual(['i̇', 'sql']);
  for (const search of ['\u0000', '%', '_', '\\', "'", '#', 'x'.repeat(5000)]) {
    expect(await world.ask(ann!, 'query ($input: HackProjectsInput!, $skill: String) { hackProjects(input: $input) { totalCount } hackSkills(input: { search: $skill }) }', { input: { editionId: world.edition, search, tag: search, skill: search }, skill: search })).toMatchObject({ hackProjects: {} });
  }
});

it('cursors of other lists, or made up, are refused', async () => {
  const { projectId } = await oneOfEach();
  const cursors = ['', 'x', encodeCursor(['1', 'x']), encodeCursor(['99999999999999', randomUUID()]), encodeCursor(['2026-03-02', randomUUID(), '3']), encodeCursor(['2026-1', randomUUID()]), encodeCursor(['\u0000', randomUUID()]), encodeCursor(['2026-02-31T10:00:00.000000Z', 'x'])];
  const client = await world.client(ann!);
  for (const after of cursors) {
    for (const [query, variables] of [
      ['query ($input: HackProjectsInput!) { hackProjects(input: $input) { totalCount } }', { input: { editionId: world.edition, after, sort: 'NUMBER' } }], ['query ($input: HackEditionsInput) { hackEditions(input: $input) { edges { cursor } } }', { input: { after } }],
      ['query ($id: ID!, $after: String) { hackProject(input: { projectId: $id }) { comments(after: $after) { edges { cursor } } } }', { id: projectId, after }],
    ] as const) {
      const answer = await client.send<unknown>(query, variables);
      expect([after, query, answer.errors?.[0]?.extensions?.code]).toEqual([after, query, 'BAD_INPUT']);
    }
  }
  expect((await client.send('query ($input: HackProjectsInput!) { hackProjects(input: $input) { totalCount } }', { input: { editionId: world.edition, after: encodeCursor(['\u0000', randomUUID()]), sort: 'TITLE' } })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
});

it('lists go on page by page without a gap or a double, in each order', async () => {
  for (let index = 0; index < 7; index += 1) await world.project(ann!, { title: `Same title ${index % 3}`, join: false });
  for (const sort of ['NEWEST', 'TITLE', 'NUMBER']) {
    const seen: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { hackProjects }: { hackProjects: NumberedPage } = await world.ask<{ hackProjects: NumberedPage }>(
        ben!, 'query ($input: HackProjectsInput!) { hackProjects(input: $input) { edges { node { number } } pageInfo { hasNextPage endCursor } } }', { input: { editionId: world.edition, first: 2, sort, after } },
      );
      seen.push(...hackProjects.edges.map(({ node }) => node.number));
      [after, more] = [hackProjects.pageInfo.endCursor, hackProjects.pageInfo.hasNextPage];
    }
    expect([sort, [...seen].sort()]).toEqual([sort, [1, 2, 3, 4, 5, 6, 7]]);
  }
});

it('somebody may be on many projects, and an admin’s program organizes nothing', async () => {
  for (let index = 0; index < 5; index += 1) await world.project(ann!, { title: `Project ${index}`, members: [ben!] });
  const { hackProjects } = await world.ask<{ hackProjects: { totalCount: number } }>(ben!, 'query ($input: HackProjectsInput!) { hackProjects(input: $input) { totalCount } }', { input: { editionId: world.edition, mine: true } });
  expect(hackProjects.totalCount).toBe(5);
});

it('a draft that another was copied from can be removed, and nobody copies a draft of others', async () => {
  const draft = await world.createEdition({ name: 'Secret plan', welcome: 'Secret welcome', startsOn: '2026-06-01' });
  await world.act(world.admin, 'addHackOrganizer', { editionId: world.edition, personId: ann });
  expect(await world.act(ann!, 'createHackEdition', { name: 'Copy', startsOn: '2026-06-01', copyFrom: draft })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'copyFrom' }] });
  const copy = await world.act(world.admin, 'createHackEdition', { name: 'Copy', startsOn: '2026-06-01', copyFrom: draft }, 'edition { id welcome }');
  expect(copy).toMatchObject({ edition: { welcome: 'Secret welcome' } });
  expect(await world.act(world.admin, 'removeHackEdition', { editionId: draft })).toMatchObject({ __typename: 'RemoveHackEditionSuccess' });
});

it('the current hack week is the one whose demos are on, else the one that runs, also when the next one gathers ideas already', async () => {
  const next = await world.createEdition({ name: 'Next year', startsOn: '2027-03-01' });
  await world.toPhase('ideas', next);
  const current = async (): Promise<unknown> => (await world.ask<{ hackWeek: { edition: { id: string } } }>(ann!, '{ hackWeek { edition { id } } }')).hackWeek.edition.id;
  expect(await current()).toBe(world.edition);
  const later = await world.createEdition({ name: 'Next week', startsOn: '2026-03-09' });
  await world.toPhase('hacking', later);
  expect(await current()).toBe(later);
  await world.toPhase('demos');
  expect(await current()).toBe(world.edition);
  await world.toPhase('published', later);
  await world.toPhase('published');
  expect(await current()).toBe(next);
});

it('people of another organization find nothing, not even with the right id', async () => {
  const ids = await oneOfEach();
  const elsewhere = await hackWeekWorld({ app });
  const before = await stored();
  const answers: string[] = [];
  for (const [name, input] of [['joinHackProject', { projectId: ids.projectId }], ['answerHackJoinRequest', { requestId: ids.requestId, accept: true }], ['removeHackComment', { commentId: ids.commentId }], ['withdrawHackProject', { projectId: ids.projectId }]] as const) {
    answers.push((await elsewhere.act(elsewhere.admin, name, input)).__typename);
  }
  expect(new Set(answers)).toEqual(new Set(['NotFoundError']));
  expect(await stored()).toBe(before);
  await elsewhere.close();
});
