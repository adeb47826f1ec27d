// A demo day on a sample organization, through its public API as its people would: for pictures of a stage while demos are on.

/** What people of the sample show; whoever presents is said by the link they sign in with. */
const SHOWN = [
  ['member', 'Checkout in one tap', 'Pay with what the phone knows already'],
  ['lead', 'Search that forgives typos', 'Finds “headfones”, and what goes with them'],
  ['admin', 'A map of all services that draws itself', 'From last night’s traces, each morning'],
  ['member', 'Quiet builds', 'Says nothing until something is wrong'],
  ['lead', 'The pager that explains', 'What changed before it rang, in three lines'],
  ['admin', 'Offline shop', 'The last hundred pages, in the tunnel too'],
];

/** Asks the API as the page's person; throws what it refuses. */
async function ask(page, query, input) {
  const answer = await page.evaluate(async ({ text, values }) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body: JSON.stringify({ query: text, variables: { input: values } }) });
    return response.json();
  }, { text: query, values: input });
  const [first] = Object.values(answer.data ?? {});
  if (!first || !/Success$|View$|^DemoStage$/.test(first.__typename)) throw new Error(JSON.stringify(answer));
  return first;
}

const change = (page, name, input, fields) => ask(page, `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on UserError { message } ... on ${name[0].toUpperCase()}${name.slice(1)}Success { ${fields} } } }`, input);

const toPhase = async (page, edition, phases) => {
  for (const to of phases) {
    const moved = await change(page, 'moveHackEdition', { editionId: edition.id, version: edition.version, to }, 'edition { id version }');
    Object.assign(edition, moved.edition);
  }
};

/** Submits the demos in an edition of its own and puts them in order on a stage that begins now. `pages` are those who are signed in, by name. */
export async function demoDay(pages, now) {
  const day = new Date(now.getTime() - 4 * 86_400_000).toISOString().slice(0, 10);
  const { edition } = await change(pages.admin, 'createHackEdition', { name: 'Hack week in spring', startsOn: day, followsDates: false }, 'edition { id version }');
  await toPhase(pages.admin, edition, ['IDEAS', 'HACKING']);
  for (const [who, title, oneLine] of SHOWN) {
    const { project } = await change(pages[who], 'proposeHackProject', { editionId: edition.id, title, oneLine, join: true }, 'project { id owner { id } demo { version } }');
    const presenters = [{ personId: project.owner.id, isRemote: title === 'Quiet builds' }];
    await change(pages[who], 'submitHackDemo', { entryId: project.id, version: project.demo?.version ?? 0, title, oneLine, presenters, links: [{ label: 'Look', url: 'https://demo.example.org/' }], agreed: true }, 'demo { version }');
  }
  await toPhase(pages.admin, edition, ['FROZEN', 'DEMOS']);
  const { stage } = await change(pages.admin, 'createDemoStage', { editionId: edition.id, name: 'Atrium', place: 'Ground floor' }, 'stage { id version }');
  const hour = (hours) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const sessions = [{ title: 'Demos', startsAt: hour(0), endsAt: hour(2), breaks: [{ at: hour(0.2), minutes: 10, title: 'Coffee' }] }];
  await change(pages.admin, 'setStageSessions', { stageId: stage.id, version: stage.version, sessions }, 'stage { id }');
  const { order } = await change(pages.admin, 'planRunningOrder', { editionId: edition.id, stageIds: [stage.id] }, 'order { stages { id version } slots { entryId stageId sessionId } }');
  const stages = order.stages.map(({ id, version }) => ({ stageId: id, version }));
  await change(pages.admin, 'applyRunningOrder', { editionId: edition.id, stages, slots: order.slots }, 'stages { id }');
  return { editionId: edition.id, stageId: stage.id };
}

/** A host's steps, one after the other. */
export async function runStage(page, stageId, commands) {
  for (const command of commands) {
    const { version } = await ask(page, 'query ($input: DemoStageInput!) { demoStage(input: $input) { __typename version } }', { stageId });
    await change(page, 'moveDemoStage', { stageId, version, command }, 'stage { id }');
  }
}
