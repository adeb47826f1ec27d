import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce, fetchPass, open, seedRoundWorld, SUBMIT, submission, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { readWholeDatabase } from './database-reader.js';

const LINK_SECRET = 'A'.repeat(43);

/** A survey whose mail holds one link per answer, as many tools send. */
function naiveSurvey(): { server: Server; answers: string[] } {
  const answers: string[] = [];
  const server = createServer((request, response) => {
    const value = new URL(request.url ?? '/', 'http://x').searchParams.get('value');
    if (value !== null) answers.push(value);
    response.end('Thank you');
  });
  return { server, answers };
}

describe('attack 7: a mail scanner follows every link', () => {
  let app: TestApp;
  let world: RoundWorld;
  let round: Awaited<ReturnType<typeof announce>>;

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'root', people: 8 });
    round = await announce(app, world);
    await open(app, world, round.roundId);
  });
  afterAll(() => app.close());

  it('answers a survey whose links answer', async () => {
    const { server, answers } = naiveSurvey();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const value of [1, 2, 3, 4, 5]) await fetch(`http://127.0.0.1:${port}/answer/secret?value=${value}`);
    server.close();
    expect(answers).toEqual(['1', '2', '3', '4', '5']);
  });

  it('answers, spends and issues nothing here, whatever it opens and however', async () => {
    const device = await fetchPass(app, world, round.manifest, world.people.get('root')![0]!);
    const variables = JSON.stringify({ input: submission(round.manifest, device) });
    const query = (text: string) => `query=${encodeURIComponent(text)}&variables=${encodeURIComponent(variables)}`;
    const { roundId } = round;
    const links = [
      '/', `/answer/${roundId}`, `/answers`, `/answers?${query(SUBMIT)}`, `/answers/${roundId}?value=5`, `/sign-in/confirm#${world.organizationId}.${LINK_SECRET}`, `/sign-in/confirm?token=${world.organizationId}.${LINK_SECRET}`,
      `/graphql?${query('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename } }')}`,
      `/graphql?query=${encodeURIComponent(`mutation { issuePass(input: {roundId: "${roundId}", blinded: "x", deviceLabel: "scanner"}) { __typename } }`)}`,
      `/graphql?query=${encodeURIComponent(`mutation { confirmSignIn(input: {token: "${world.organizationId}.${LINK_SECRET}"}) { __typename } }`)}`,
    ];
    const before = await readWholeDatabase(app.database.name);
    for (const link of links) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const response = await fetch(`${app.url}${link}`, { method, redirect: 'follow', headers: { 'user-agent': 'Mail Protection Scanner', 'apollo-require-preflight': 'true' } });
        expect(response.headers.get('set-cookie')).toBeNull();
        expect(response.status).toBeLessThan(500);
      }
    }
    // Not one row of one table was written, changed or deleted: the versions of all rows are the same.
    expect(await readWholeDatabase(app.database.name)).toEqual(before);
  });

  it('changes nothing by following links with POST and a form', async () => {
    const before = await readWholeDatabase(app.database.name);
    for (const link of ['/answers', '/graphql', '/sign-in/confirm']) {
      await fetch(`${app.url}${link}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'confirm=yes' });
    }
    expect(await readWholeDatabase(app.database.name)).toEqual(before);
  });
});
