import { HackWeekClock } from '../../src/practices/hack-week/app/hack-week-clock.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import type { PersonId } from '../../src/kernel/ids.js';

const PROJECT = `query ($input: HackProjectInput!) { hackProject(input: $input) { state owner { id } members { person { id } role } follows followers commentCount asksFirst roles { id title skills filledBy { id } }
  joinRequests { id person { id } message viewerCanAnswer viewerCanWithdraw } comments { edges { node { id text isRemoved mentions { id } author { id } viewerCanRemove } } }
  viewerCan { edit join ask leave takeOff build submit withdraw remove comment revive } } }`;

interface Project {
  readonly state: string;
  readonly owner: { readonly id: string };
  readonly members: readonly { readonly person: { readonly id: string }; readonly role: string | null }[];
  readonly joinRequests: readonly { readonly id: string; readonly person: { readonly id: string }; readonly message: string; readonly viewerCanAnswer: boolean; readonly viewerCanWithdraw: boolean }[];
  readonly comments: { readonly edges: readonly { readonly node: Record<string, unknown> & { readonly id: string } }[] };
  readonly viewerCan: Readonly<Record<string, boolean>>;
  readonly [more: string]: unknown;
}

describe('people of a hack week', () => {
  let world: HackWeekWorld;
  let [ann, ben, cem, dea]: PersonId[] = [];
  beforeAll(async () => {
    world = await hackWeekWorld({ people: 5 });
    [ann, ben, cem, dea] = [...world.people];
  });
  afterAll(() => world.close());

  const see = async (person: PersonId, projectId: string): Promise<Project> => (await world.ask<{ hackProject: Project }>(person, PROJECT, { input: { projectId } })).hackProject;

  it('make a project of an idea by joining, and an idea of a project by leaving', async () => {
    const id = await world.project(ann!, { join: false });
    expect((await see(ann!, id)).state).toBe('IDEA');
    expect(await world.act(ben!, 'joinHackProject', { projectId: id, role: ' design ' }, 'hasAsked project { state }')).toMatchObject({ __typename: 'JoinHackProjectSuccess', hasAsked: false, project: { state: 'FORMING' } });
    expect((await see(ben!, id)).members).toEqual([{ person: { id: ben }, role: 'design' }]);
    expect(await world.act(ben!, 'joinHackProject', { projectId: id })).toMatchObject({ __typename: 'JoinHackProjectSuccess' });
    expect(await world.act(ben!, 'startBuilding', { projectId: id }, 'project { state }')).toMatchObject({ project: { state: 'BUILDING' } });
    expect(await world.act(ben!, 'leaveHackProject', { projectId: id }, 'project { state members { role } }')).toMatchObject({ project: { state: 'IDEA', members: [] } });
    expect(await world.act(cem!, 'removeHackProject', { projectId: id })).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await world.act(ann!, 'removeHackProject', { projectId: id })).toMatchObject({ __typename: 'RemoveHackProjectSuccess' });
    expect(await world.act(ann!, 'joinHackProject', { projectId: id })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('leave a submitted project only while somebody stays, and its ownership to whoever joined first', async () => {
    const id = await world.project(ann!, { members: [ben!, cem!] });
    await world.step(id, 'submit');
    expect(await world.act(ann!, 'leaveHackProject', { projectId: id }, 'project { owner { id } }')).toMatchObject({ project: { owner: { id: ben } } });
    expect(await world.act(cem!, 'leaveHackProject', { projectId: id })).toMatchObject({ __typename: 'LeaveHackProjectSuccess' });
    const refused = await world.act(ben!, 'leaveHackProject', { projectId: id });
    expect(refused).toMatchObject({ __typename: 'TransitionRefused', allowed: ['unsubmit', 'withdraw'] });
    expect(await world.act(ben!, 'withdrawHackProject', { projectId: id }, 'project { state }')).toMatchObject({ project: { state: 'WITHDRAWN' } });
    expect(await world.act(cem!, 'reviveHackProject', { projectId: id, editionId: world.edition })).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await world.act(ben!, 'reviveHackProject', { projectId: id, editionId: world.edition }, 'project { state }')).toMatchObject({ project: { state: 'FORMING' } });
  });

  it('ask first where a project wants it, and anybody on it answers once', async () => {
    const id = await world.project(ann!, { title: 'A quieter pager', members: [ben!], changes: { asksFirst: true } });
    const before = await world.mails();
    expect((await see(cem!, id)).viewerCan).toMatchObject({ join: false, ask: true });
    expect(await world.act(cem!, 'joinHackProject', { projectId: id, message: 'I know pagers' }, 'hasAsked')).toMatchObject({ hasAsked: true });
    expect(await world.act(cem!, 'joinHackProject', { projectId: id, message: 'Again' }, 'hasAsked')).toMatchObject({ hasAsked: true });
    expect((await see(cem!, id)).joinRequests).toMatchObject([{ message: 'I know pagers', viewerCanAnswer: false, viewerCanWithdraw: true }]);
    expect((await see(dea!, id)).joinRequests).toEqual([]);
    const [request] = (await see(ann!, id)).joinRequests;
    expect(request).toMatchObject({ person: { id: cem }, viewerCanAnswer: true });
    expect(await world.act(cem!, 'answerHackJoinRequest', { requestId: request!.id, accept: true })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.act(dea!, 'answerHackJoinRequest', { requestId: request!.id, accept: true })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.act(ann!, 'answerHackJoinRequest', { requestId: request!.id, accept: true }, 'project { members { person { id } } }')).toMatchObject({ project: { members: [{ person: { id: ann } }, { person: { id: ben } }, { person: { id: cem } }] } });
    expect(await world.act(ben!, 'answerHackJoinRequest', { requestId: request!.id, accept: false })).toMatchObject({ __typename: 'TransitionRefused', message: 'They were accepted already.' });
    const kinds = (await world.mails()).filter(({ dedupe_key: key }) => !before.some((mail) => mail.dedupe_key === key)).map(({ kind }) => kind).filter((kind) => kind.startsWith('hack-week')).sort();
    expect(kinds).toEqual(['hack-week-answer', 'hack-week-request', 'hack-week-request']);
  });

  it('talk about projects: who is mentioned gets a mail, a removed comment leaves its place', async () => {
    const id = await world.project(ann!, { title: 'Maps that fold' });
    const said = await world.act(ben!, 'commentOnHackProject', { projectId: id, text: ' Paper works too ', mentions: [ann, ann] }, 'comment { id text mentions { id } }');
    expect(said).toMatchObject({ comment: { text: 'Paper works too', mentions: [{ id: ann }] } });
    expect(await world.act(ben!, 'commentOnHackProject', { projectId: id, text: 'x', mentions: ['00000000-0000-4000-8000-000000000000'] })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'mentions', code: 'no-person' }] });
    expect(await world.act(ben!, 'commentOnHackProject', { projectId: id, text: ' ' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'text', code: 'length' }] });
    expect((await world.mails()).filter(({ kind }) => kind === 'hack-week-mention')).toHaveLength(1);
    const { comments } = await see(cem!, id);
    expect(comments.edges[0]!.node).toMatchObject({ viewerCanRemove: false, isRemoved: false });
    const commentId = comments.edges[0]!.node.id;
    expect(await world.act(cem!, 'removeHackComment', { commentId })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.act(world.admin, 'removeHackComment', { commentId })).toMatchObject({ __typename: 'RemoveHackCommentSuccess' });
    expect((await see(ben!, id)).comments.edges[0]!.node).toMatchObject({ text: '', isRemoved: true, mentions: [], viewerCanRemove: false });
    expect(await world.act(cem!, 'followHackProject', { projectId: id, follow: true }, 'project { follows followers }')).toMatchObject({ project: { follows: true, followers: 2 } });
    expect(await world.act(cem!, 'followHackProject', { projectId: id, follow: false }, 'project { follows followers }')).toMatchObject({ project: { follows: false, followers: 1 } });
  });

  it('get one mail a project and hour, however often they are mentioned, and nobody mentions more than sixty a day', async () => {
    const [id, other] = [await world.project(ann!, { title: 'Loud' }), await world.project(ann!, { title: 'Other' })];
    const told = async (project: string): Promise<number> => (await world.mails()).filter(({ dedupe_key: key }) => key.startsWith(`hack-week-mention:${project}:${cem}:`)).length;
    const untold = async (): Promise<number> => (await world.build.query(world.organization, 'select from hack_mention where told_at is null and person_id = $1', [cem])).length;
    const tick = (): Promise<void> => world.app.get(HackWeekClock).ofOrganization(world.organization);
    const say = (projectId: string, text: string, mentions = [cem!]): Promise<Record<string, unknown> & { __typename: string }> => world.act(ben!, 'commentOnHackProject', { projectId, text, mentions }, 'comment { id }');
    for (const text of ['One', 'Two', 'Three']) await say(id, text);
    await say(other, 'Elsewhere');
    const gone = await say(id, 'Taken back');
    await world.act(ben!, 'removeHackComment', { commentId: (gone.comment as { id: string }).id });
    await tick();
    expect([await told(id), await told(other), await untold()]).toEqual([1, 1, 2]);
    world.app.clock.advance(61 * 60_000);
    await Promise.all([tick(), tick()]);
    expect([await told(id), await told(other), await untold()]).toEqual([2, 1, 0]);
    await tick();
    await say(id, 'And again');
    expect([await told(id), await untold()]).toEqual([2, 1]);
    // Eight of the sixty are used up, one of them above. As many people as are left, and not one more.
    for (let named = 8; named < 60; named += 1) expect((await say(other, `Again ${named}`, [dea!])).__typename).toBe('CommentOnHackProjectSuccess');
    expect(await say(other, 'One too many', [dea!])).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'mentions', code: 'mentions-a-day' }] });
    expect((await say(other, 'Without naming anybody', [])).__typename).toBe('CommentOnHackProjectSuccess');
    expect((await world.act(ann!, 'commentOnHackProject', { projectId: other, text: 'I can', mentions: [dea] })).__typename).toBe('CommentOnHackProjectSuccess');
  });

  it('are taken off by the owner or an organizer, are told, and can ask to come back', async () => {
    const id = await world.project(ann!, { title: 'Too many cooks', members: [ben!, cem!] });
    const takeOff = (by: PersonId, personId: PersonId, asksFirst = false): Promise<Record<string, unknown> & { __typename: string }> => world.act(by, 'removeHackMember', { projectId: id, personId, asksFirst }, 'project { members { person { id } } owner { id } asksFirst }');
    expect([(await see(ann!, id)).viewerCan.takeOff, (await see(ben!, id)).viewerCan.takeOff, (await see(dea!, id)).viewerCan.takeOff, (await see(world.admin, id)).viewerCan.takeOff]).toEqual([true, false, false, true]);
    for (const somebody of [ben!, dea!]) expect(await takeOff(somebody, cem!)).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await takeOff(ann!, ann!)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'personId', code: 'own' }] });
    expect(await takeOff(ann!, dea!)).toMatchObject({ __typename: 'RemoveHackMemberSuccess' });
    expect(await takeOff(ann!, cem!, true)).toMatchObject({ project: { members: [{ person: { id: ann } }, { person: { id: ben } }], asksFirst: true } });
    expect((await see(cem!, id)).viewerCan).toMatchObject({ join: false, ask: true, leave: false });
    const mails = (await world.mails()).filter(({ kind }) => kind === 'hack-week-taken-off');
    expect(mails.map(({ recipient }) => recipient)).toEqual((await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [cem])).map(({ email }) => email));
    await world.step(id, 'submit');
    // An organizer may take the owner off: it passes on. The last one stays, or the project goes.
    expect(await takeOff(world.admin, ann!)).toMatchObject({ project: { members: [{ person: { id: ben } }], owner: { id: ben } } });
    expect(await takeOff(world.admin, ben!)).toMatchObject({ __typename: 'TransitionRefused', allowed: ['withdraw'] });
    expect(await world.build.query(world.organization, `select count(*)::int from audit_entry where action = 'hack-week.taken-off-project'`)).toEqual([{ count: 2 }]);
    expect(await world.build.query(world.organization, `select kind, count(*)::int from hack_event where entry_id = $1 and kind in ('left', 'taken-off') group by kind`, [id])).toEqual([{ kind: 'taken-off', count: 2 }]);
  });

  it('find projects that ask for what they offer', async () => {
    const id = await world.project(ann!, { title: 'Ask the database', changes: { tags: ['SQL'], roles: [{ title: 'Somebody who draws', skills: ['Drawing', 'SQL'] }] } });
    expect(await world.act(dea!, 'setHackSkills', { skills: ['Drawing', ' sql', 'SQL'] }, 'skills')).toMatchObject({ skills: ['drawing', 'sql'] });
    const { hackSuggestions } = await world.ask<{ hackSuggestions: unknown }>(dea!, 'query ($input: HackSuggestionsInput!) { hackSuggestions(input: $input) { project { title } skills } }', { input: { editionId: world.edition } });
    expect(hackSuggestions).toEqual([{ project: { title: 'Ask the database' }, skills: ['drawing', 'sql'] }]);
    await world.act(dea!, 'joinHackProject', { projectId: id });
    expect(await world.ask(dea!, 'query ($input: HackSuggestionsInput!) { hackSuggestions(input: $input) { skills } }', { input: { editionId: world.edition } })).toEqual({ hackSuggestions: [] });
    const [role] = (await see(ann!, id)).roles as { id: string }[];
    expect(await world.act(ann!, 'setHackRoles', { projectId: id, roles: [{ id: role!.id, title: 'Draws', skills: ['drawing'], filledBy: cem }] })).toMatchObject({ problems: [{ path: 'roles.0.filledBy', code: 'no-member' }] });
    expect(await world.act(ann!, 'setHackRoles', { projectId: id, roles: [{ id: role!.id, title: 'Draws', skills: ['drawing'], filledBy: dea }] }, 'project { roles { id title filledBy { id } } }')).toMatchObject({ project: { roles: [{ id: role!.id, title: 'Draws', filledBy: { id: dea } }] } });
    expect(await world.ask(dea!, '{ mySkills hackSkills(input: { search: "dr" }) }')).toEqual({ mySkills: ['drawing', 'sql'], hackSkills: ['drawing'] });
  });
});
