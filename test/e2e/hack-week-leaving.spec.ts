import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { CodeTLinks } from '../../src/practices/hack-week/app/code-t-links.js';
import { Entries } from '../../src/practices/hack-week/app/entries.js';
import { RULES } from '../support/code-t-world.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: HackWeekWorld;
let [ann, ben, cem]: PersonId[] = [];
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await hackWeekWorld({ app });
  [ann, ben, cem] = [...world.people];
});
afterEach(() => world.close());

const look = async (projectId: string, fields: string): Promise<Record<string, unknown>> =>
  (await world.ask<{ hackProject: Record<string, unknown> }>(world.admin, `query ($input: HackProjectInput!) { hackProject(input: $input) { ${fields} } }`, { input: { projectId } })).hackProject;

describe('somebody who leaves the organization', () => {
  it('leaves what still goes on, passes on what they own, and asks for nothing any more', async () => {
    const shared = await world.project(ann!, { members: [ben!] });
    const alone = await world.project(ann!, { title: 'Alone' });
    const submitted = await world.project(ann!, { title: 'Submitted' });
    await world.step(submitted, 'submit');
    const asked = await world.project(ben!, { title: 'Ask me', changes: { asksFirst: true } });
    await world.act(ann!, 'joinHackProject', { projectId: asked });
    await world.act(ann!, 'setHackSkills', { skills: ['sql'] });
    expect(await world.act(world.admin, 'endPerson', { personId: ann })).toMatchObject({ __typename: 'EndPersonSuccess' });
    expect(await look(shared, 'state owner { id } members { person { id } }')).toEqual({ state: 'FORMING', owner: { id: ben }, members: [{ person: { id: ben } }] });
    expect(await look(alone, 'state owner { id } members { person { id } }')).toEqual({ state: 'IDEA', owner: { id: ann }, members: [] });
    expect(await look(submitted, 'state members { person { id } }')).toEqual({ state: 'SUBMITTED', members: [{ person: { id: ann } }] });
    expect(await world.build.query(world.organization, `select state from hack_join_request`)).toEqual([{ state: 'withdrawn' }]);
    expect(await world.build.query(world.organization, 'select skill from person_skill')).toEqual([]);
    expect(await world.act(cem!, 'joinHackProject', { projectId: alone }, 'project { owner { id } }')).toMatchObject({ project: { owner: { id: cem } } });
  });

  it('and is erased takes along what they wrote alone; what a team made stays', async () => {
    const secret = 'Xylophone';
    const alone = await world.project(ann!, { title: secret, changes: { oneLine: secret, idea: secret, tags: [secret], roles: [{ title: secret, skills: [secret] }] } });
    const shared = await world.project(ann!, { title: 'Shared', members: [ben!] });
    const asked = await world.project(ben!, { title: 'Ask me', changes: { asksFirst: true } });
    await world.act(ann!, 'joinHackProject', { projectId: asked, message: secret, role: secret });
    await world.act(ann!, 'commentOnHackProject', { projectId: shared, text: secret, mentions: [ben] });
    await world.act(world.admin, 'addHackOrganizer', { editionId: world.edition, personId: ann });
    const { hackWeek } = await world.ask<{ hackWeek: { edition: { version: number } } }>(ann!, '{ hackWeek { edition { version } } }');
    await world.act(ann!, 'moveHackEdition', { editionId: world.edition, version: hackWeek.edition.version, to: 'IDEAS', reason: secret });
    const [{ email }] = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [ann])) as [{ email: string }];
    expect(await world.act(world.admin, 'erasePerson', { personId: ann, confirmEmail: email })).toMatchObject({ __typename: 'ErasePersonSuccess' });
    const tables = ['hack_project', 'hack_entry', 'hack_member', 'hack_role', 'hack_join_request', 'hack_comment', 'hack_phase_change', 'person_skill', 'hack_event'];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => world.build.query(world.organization, `select * from ${table}`))));
    expect(stored.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(await look(shared, 'title owner { id }')).toEqual({ title: 'Shared', owner: { id: ben } });
    expect(await look(alone, 'title')).toEqual({ title: '–' });
  });
});

describe('a hack that comes from a Code T project', () => {
  const codeTStates = async (): Promise<unknown> => (await world.ask<{ codeTProjects: unknown }>(ann!, '{ codeTProjects { title state owner { id } } }')).codeTProjects;
  const goOn = (projectId: string): Promise<unknown> => {
    const ctx = world.system();
    return app.get(UnitOfWork).run(ctx, async (tx) => ok((await app.get(CodeTLinks).goOn(tx, ctx, (await app.get(Entries).get(tx, projectId))!)) ?? null));
  };

  it('names it, moves nothing by itself, and goes back to it', async () => {
    expect(await world.act(world.admin, 'setCodeTPolicy', { ...RULES, effectiveFrom: '2026-03-02' })).toMatchObject({ __typename: 'SetCodeTPolicySuccess' });
    const created = await world.act(ann!, 'createCodeTProject', { title: 'Search in logs' }, 'project { id }');
    const { id } = created.project as { id: string };
    expect(await world.act(ben!, 'proposeHackProject', { editionId: world.edition, title: 'Theirs', codeTProjectId: id })).toMatchObject({ problems: [{ path: 'codeTProjectId', code: 'no-project' }] });
    const project = await world.project(ann!, { title: 'Search by voice', changes: { codeTProjectId: id } });
    expect(await look(project, 'codeTProject { id title }')).toEqual({ codeTProject: { id, title: 'Search in logs' } });
    expect(await codeTStates()).toMatchObject([{ state: 'ACTIVE' }]);
    expect(await world.act(ann!, 'moveCodeTProject', { projectId: id, action: 'MOVE_TO_HACK_WEEK' }, 'project { state viewerCan { move } }')).toMatchObject({ project: { state: 'MOVED_TO_HACK_WEEK', viewerCan: { move: ['RESUME'] } } });
    await goOn(project);
    expect(await codeTStates()).toEqual([{ title: 'Search in logs', state: 'ACTIVE', owner: { id: ann } }]);
  });

  it('or goes on in a new one of its owner, once, and only where there is Code T', async () => {
    const project = await world.project(ann!, { title: 'Search by voice', changes: { oneLine: 'Say it' } });
    expect(await goOn(project)).toEqual({ ok: true, value: null });
    await world.act(world.admin, 'setCodeTPolicy', { ...RULES, effectiveFrom: '2026-03-02' });
    await goOn(project);
    await goOn(project);
    expect(await codeTStates()).toEqual([{ title: 'Search by voice', state: 'ACTIVE', owner: { id: ann } }]);
  });
});

describe('somebody who is asked what became of a project', () => {
  it('and says Code T has it there from then on', async () => {
    await world.act(world.admin, 'setCodeTPolicy', { ...RULES, effectiveFrom: '2026-03-02' });
    const project = await world.project(ann!, { title: 'Search by voice' });
    await world.step(project, 'submit', 'schedule', 'present');
    const ctx = world.system();
    await app.get(UnitOfWork).run(ctx, async (tx) => {
      const entries = app.get(Entries);
      await entries.setOutcome(tx, ctx, (await entries.get(tx, project))!, 'code-t');
      return ok(null);
    });
    expect(await look(project, 'outcome codeTProject { title }')).toEqual({ outcome: 'CODE_T', codeTProject: { title: 'Search by voice' } });
  });
});

describe('a project that comes back', () => {
  it('is in the next hack week with who revived it, and shows where it was', async () => {
    const old = await world.project(ann!, { members: [ben!] });
    const next = await world.createEdition({ name: 'Next', startsOn: '2026-09-07' });
    expect(await world.act(cem!, 'reviveHackProject', { projectId: old, editionId: next })).toMatchObject({ __typename: 'NotFoundError' });
    await world.toPhase('ideas', next);
    const revived = await world.act(cem!, 'reviveHackProject', { projectId: old, editionId: next }, 'project { id number title state owner { id } members { person { id } } editions { id edition { name } } }');
    expect(revived).toMatchObject({ project: { number: 1, title: 'Search by voice', state: 'FORMING', owner: { id: cem }, members: [{ person: { id: cem } }], editions: [{ id: old, edition: { name: 'Hack week' } }] } });
    expect(await world.act(ann!, 'reviveHackProject', { projectId: old, editionId: next })).toMatchObject({ __typename: 'TransitionRefused', message: 'It takes part in this edition already.' });
  });
});
