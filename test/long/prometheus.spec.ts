import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { announce, close, letAnswer, open, seedRoundWorld, type RoundWorld } from '../support/round-world.js';
import { leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { freePort, systemProgram, until } from '../support/system-program.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const [prometheus, promtool] = [systemProgram('prometheus'), systemProgram('promtool')];
if (!prometheus || !promtool) console.warn('Prometheus is not installed on this machine: its tests did not run (.ci/run installs it).');
const describeWith = prometheus && promtool ? describe : describe.skip;

const deployed = path.resolve('deploy/prometheus');
const OPERATOR = 'an-operators-token-of-some-length';
const TOKEN = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreateApiTokenSuccess { secret } } }';
const TRENDS = 'query ($teamId: ID!) { teamTrends(input: { teamId: $teamId }) { series { driver { id } headline low high n } rounds { answered eligible } } }';

interface Sample {
  readonly metric: Record<string, string>;
  readonly value: [number, string];
}

describeWith('the real Prometheus', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'barograph-prometheus-'));
  let app: TestApp;
  let world: RoundWorld;
  let planted: ReleasedWorld;
  let build: Builders;
  let server: ChildProcess;
  let address: string;
  let viewer: GraphqlClient;
  let said = '';
  const api = async <T>(what: string): Promise<T> => ((await (await fetch(`${address}/api/v1/${what}`)).json()) as { data: T }).data;
  const query = async (expression: string): Promise<Sample[]> => (await api<{ result: Sample[] }>(`query?query=${encodeURIComponent(expression)}`)).result;

  /** Another organization, with a history: South falls by 25 points and North rises by 20 in the tenth of 14 rounds; nothing happens to the whole. */
  async function plant(): Promise<string> {
    const parents = { Company: null, North: 'Company', South: 'Company' };
    planted = await seedReleasedWorld(app, parents);
    for (let number = 0; number < 14; number += 1) {
      const of = (level: number): Record<string, DriverValue> => ({ engagement: [level + Math.round(20 * Math.sin(9 * level + number)) / 10, 10] });
      await release(app, planted, { Company: of(68), North: of(number < 9 ? 60 : 80), South: of(number < 9 ? 70 : 45) }, { parents, asked: ['engagement'] });
    }
    await app.get(FoldReleases).run({ organization: planted.organizationId, now: app.clock.now() });
    const lead = new GraphqlClient(app.url, await build.signIn(planted.organizationId, await leadOf(app, planted, 'Company')));
    return (await lead.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: 'Prometheus', scopes: ['metrics:read'] } })).createApiToken.secret;
  }

  /** Two rounds: everybody is content, then everybody of the left is not. The right is suppressed. */
  beforeAll(async () => {
    app = await startTestApp({ metricsToken: OPERATOR, jobs: true });
    world = await seedRoundWorld(app, { name: 'top', people: 1, below: [{ name: 'left', people: 12 }, { name: 'right', people: 8 }] });
    build = await Builders.on(app.database);
    const { organizationId: own } = world;
    viewer = new GraphqlClient(app.url, await build.signIn(own, await build.wholeOrganizationViewer(own, await build.person({ organization: own, team: null }))));
    const round = await announce(app, world);
    await open(app, world, round.roundId);
    await letAnswer(app, world, round.manifest, world.people.get('left')!.slice(0, 11));
    await letAnswer(app, world, round.manifest, world.people.get('right')!.slice(0, 3), 2);
    await close(app, world, round.roundId);
    const { secret } = (await viewer.data<{ createApiToken: { secret: string } }>(TOKEN, { input: { name: 'Prometheus', scopes: ['metrics:read'] } })).createApiToken;

    cpSync(deployed, folder, { recursive: true });
    writeFileSync(path.join(folder, 'results.token'), secret);
    writeFileSync(path.join(folder, 'service.token'), OPERATOR);
    writeFileSync(path.join(folder, 'planted.token'), await plant());
    const shipped = readFileSync(path.join(deployed, 'prometheus.yml'), 'utf8');
    // One job for each organization, as the shipped file says: the first is written again for the second organization.
    const job = / {2}- job_name: barograph-results\n[^]*?(?=\n {2}- job_name)/.exec(shipped)![0];
    const both = shipped.replace(job, `${job}\n${job.replace('barograph-results\n', 'barograph-results-planted\n').replace('barograph-results.token', 'barograph-planted.token')}`);
    writeFileSync(path.join(folder, 'prometheus.yml'), both.replaceAll('barograph.example.com', new URL(app.url).host).replaceAll('scheme: https', 'scheme: http')
      .replaceAll('/etc/prometheus/barograph-', `${folder}/`).replaceAll(/(scrape|evaluation)_interval: \d+s/g, '$1_interval: 1s'));
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    server = spawn(prometheus!, [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`, `--web.listen-address=127.0.0.1:${port}`], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (text: Buffer) => (said += text.toString()));
    await until(async () => ((await fetch(`${address}/-/ready`)).ok ? true : undefined));
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await build.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes our rules, whose own tests pass', () => {
    const check = (...parameters: string[]): string => execFileSync(promtool!, parameters, { cwd: deployed, encoding: 'utf8', stdio: 'pipe' });
    expect(check('check', 'rules', 'barograph-rules.yml')).toContain('SUCCESS');
    expect(check('test', 'rules', 'barograph-rules.test.yml')).toContain('SUCCESS');
    expect(check('check', 'config', '--syntax-only', 'prometheus.yml')).toContain('SUCCESS');
  });

  it('scrapes both halves with the shipped configuration, and a query gives back what was published', async () => {
    const left = world.teams.get('left')!;
    const { teamTrends: screen } = await viewer.data<{ teamTrends: { series: { driver: { id: string }; headline: number[]; low: number[]; high: number[]; n: number[] }[]; rounds: { answered: number; eligible: number }[] } }>(TRENDS, { teamId: left });
    await until(async () => ((await query('sum(up) == 3')).length > 0 ? true : undefined)).catch((error: Error) => {
      throw new Error(`${error.message}\n${said}`);
    });
    for (const { driver, headline, low, high, n } of screen.series) {
      for (const [what, value] of [['score', headline[0]], ['score_low', low[0]], ['score_high', high[0]], ['responses', n[0]]] as const) {
        const [sample] = await until(async () => ((found) => (found.length > 0 ? found : undefined))(await query(`barograph_team_driver_${what}{team_id="${left}", driver="${driver.id}"}`)));
        expect([what, Number(sample!.value[1]), sample!.metric.team]).toEqual([what, value, 'left']);
      }
    }
    const states = await until(async () => ((found) => (found.length > 0 ? found : undefined))(await query(`barograph_team_driver_signal_state{team_id="${left}", driver="${screen.series[0]!.driver.id}"} == 1`)));
    expect(states.map(({ metric }) => metric.state)).toEqual(['learning']);
    expect(await query(`ALERTS{alertname=~"BarographDriver.*", team_id="${left}"}`)).toEqual([]);
    const [ratio] = await query(`barograph_team_participation_ratio{team_id="${left}"}`);
    expect(Number(ratio!.value[1])).toBeCloseTo(screen.rounds[0]!.answered / screen.rounds[0]!.eligible, 3);
    expect(await query(`{team_id="${world.teams.get('right')}"}`)).toEqual([]);
    for (const counted of ['barograph_http_request_duration_seconds_count{route="/metrics"} > 0', 'barograph_last_tick_timestamp_seconds > 0', 'process_cpu_seconds_total']) {
      await until(async () => ((await query(counted)).length > 0 ? true : undefined));
    }
  });

  it('fires the shipped rules for the alerts that the engine found, and for nothing else', async () => {
    const [north, south, whole] = ['North', 'South', 'Company'].map((name) => planted.teams.get(name)!);
    const stateOf = async (team: string): Promise<string | undefined> => (await query(`barograph_team_driver_signal_state{team_id="${team}", driver="engagement"} == 1`))[0]?.metric.state;
    await until(async () => stateOf(south!));
    expect([await stateOf(south!), await stateOf(north!), await stateOf(whole!)]).toEqual(['alert', 'alert', 'calm']);
    const direction = await query(`barograph_team_driver_signal_direction{team_id="${south}"}`);
    expect(direction.map(({ value }) => Number(value[1]))).toEqual([-1]);
    const firing = await until(async () => ((found) => (found.length >= 2 ? found : undefined))(await query('ALERTS{alertname=~"BarographDriver.*", alertstate="firing"}')));
    expect(firing.map(({ metric: { alertname, team_id, driver } }) => [alertname, team_id, driver]).sort()).toEqual([['BarographDriverAlert', south, 'engagement'], ['BarographDriverRisen', north, 'engagement']]);
    const { alerts } = await api<{ alerts: { labels: Record<string, string>; annotations: Record<string, string> }[] }>('alerts');
    expect(alerts.find(({ labels }) => labels.alertname === 'BarographDriverAlert')?.annotations.summary).toBe('South: engagement has fallen');
  });

  it('has loaded the alert rules, and what the dashboard asks for can be answered', async () => {
    const rules = await until(async () => {
      const { groups } = await api<{ groups: { rules: { name: string; health: string }[] }[] }>('rules');
      const all = groups.flatMap((group) => group.rules);
      return all.length > 0 && all.every(({ health }) => health === 'ok') ? all : undefined;
    });
    expect(rules.map(({ name }) => name).sort()).toEqual(['BarographDown', 'BarographDriverAlert', 'BarographDriverRisen', 'BarographDriverSettled', 'BarographFailures', 'BarographTicksStopped']);
    const dashboard = JSON.parse(readFileSync('deploy/grafana/barograph-dashboard.json', 'utf8')) as { panels: { title: string; targets: { expr: string }[] }[] };
    for (const { title, targets } of dashboard.panels) {
      for (const { expr } of targets) {
        const plain = expr.replaceAll('$__rate_interval', '1m').replaceAll(/\$(team|driver)\b/g, '.*');
        const answer = (await (await fetch(`${address}/api/v1/query?query=${encodeURIComponent(plain)}`)).json()) as { status: string; error?: string };
        expect({ title, status: answer.status, error: answer.error }).toEqual({ title, status: 'success', error: undefined });
      }
    }
  });

  it('promtool finds nothing wrong with what is served', async () => {
    for (const token of ['results.token', 'planted.token', 'service.token']) {
      const page = await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${readFileSync(path.join(folder, token), 'utf8')}` } });
      expect(execFileSync(promtool!, ['check', 'metrics'], { input: await page.text(), encoding: 'utf8', stdio: 'pipe' })).toBe('');
    }
  });
});
