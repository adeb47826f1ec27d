// A year of talks in a sample organization, through its public API as its people would: for pictures of where one can speak and who did.

const DAY_MS = 86_400_000;

/** Asks the API as the page's person; throws what it refuses. */
async function change(page, name, input, fields) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}`;
  const answer = await page.evaluate(async ({ text, values }) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body: JSON.stringify({ query: text, variables: { input: values } }) });
    return response.json();
  }, { text: `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on InvalidInput { problems { path code } } } ... on ${type}Success { ${fields} } } }`, values: input });
  const result = answer.data?.[name];
  if (result?.__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return result;
}

/** Where people of the sample speak: who, what, where, in how many days the event begins, and how far it came. */
const SPOKEN = [
  ['member', 'Caches that forget', 'Nordic Data Days', 'Oslo', 'Norway', -40, ['SEND', 'ACCEPT', 'CONFIRM', 'DELIVER'], 'https://video.example/caches'],
  ['lead', 'Leading a team on call', 'Lead Dev Meetup', 'Berlin', 'Germany', -70, ['SEND', 'ACCEPT', 'CONFIRM', 'DELIVER'], 'https://video.example/on-call'],
  ['admin', 'One map of all services', 'Platform Summit', 'Utrecht', 'Netherlands', -20, ['SEND', 'ACCEPT', 'CONFIRM', 'DELIVER'], null],
  ['member', 'Caches that forget', 'Alpine Web Days', 'Innsbruck', 'Austria', 60, ['SEND', 'ACCEPT'], null],
  ['member', 'Quiet builds', 'Build Conf', 'Lyon', 'France', 110, ['SEND'], null],
  ['member', 'Quiet builds', 'Pipelines North', 'Malmö', 'Sweden', 95, [], null],
  ['member', 'Caches that forget', 'Riverside Backend', 'Basel', 'Switzerland', 150, ['SEND', 'DECLINE'], null],
];

/** Switches talks on, reads the feed when there is one, and lets people speak. Answers with one submission that is accepted and waits for its speaker. */
export async function talksYear(pages, now, feed) {
  const day = (days) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  await change(pages.admin, 'setTalksPolicy', { effectiveFrom: day(0), isOn: true, adviceKinds: ['REHEARSAL', 'DESIGN', 'SECURITY'], remindersDays: [14, 3, 1] }, '__typename');
  if (feed) {
    const { source } = await change(pages.admin, 'addTalkSource', { kind: 'CONFS_TECH', label: 'confs.tech', address: feed }, 'source { id }');
    await change(pages.admin, 'readTalkSource', { sourceId: source.id }, '__typename');
  }
  const talks = new Map();
  let accepted;
  for (const [who, title, name, city, country, starts, steps, recordingUrl] of SPOKEN) {
    const key = `${who} ${title}`;
    if (!talks.has(key)) talks.set(key, (await change(pages[who], 'createTalk', { title, abstract: 'What we tried, what broke, and what we would do again.', minutes: 30, topics: ['devops', 'data'] }, 'talk { id }')).talk.id);
    const { opportunity } = await change(pages[who], 'createTalkOpportunity', { kind: 'CONFERENCE', name, startsOn: day(starts), city, country, topics: ['devops'], url: 'https://conference.example', codeOfConductUrl: 'https://conference.example/conduct', deadline: { day: day(starts - 90) } }, 'opportunity { id }');
    const { submission } = await change(pages[who], 'requestToSpeak', { talkId: talks.get(key), opportunityId: opportunity.id, lateEntry: true, advice: steps.length === 1 ? [{ kind: 'REHEARSAL', note: 'Half an hour next week?' }] : [] }, 'submission { id }');
    for (const action of steps) await change(pages[who], 'recordSubmission', { submissionId: submission.id, action, lateEntry: true }, '__typename');
    if (recordingUrl) await change(pages[who], 'changeSubmission', { submissionId: submission.id, recordingUrl }, '__typename');
    if (steps.at(-1) === 'ACCEPT') accepted = submission.id;
  }
  await change(pages.lead, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Brown bag of the month', startsOn: day(12), place: 'Kitchen, 2nd floor', slots: 3 }, '__typename');
  return accepted;
}
