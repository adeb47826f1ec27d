import { randomBytes, randomUUID } from 'node:crypto';
import { requestPass, finalizePass, type Pass } from '../../web/src/lib/anonymity/pass.js';
import { parseManifest, type Manifest } from '../../src/engines/anonymity/manifest.js';
import type { Ctx } from '../../src/kernel/actor.js';
import type { OrganizationId, PersonId, PulseId, RoundId, TeamId } from '../../src/kernel/ids.js';
import type { Result } from '../../src/kernel/result.js';
import { AnnounceRound } from '../../src/listening/pulses/app/announce-round.js';
import { CloseRound } from '../../src/listening/pulses/app/close-round.js';
import { IssuePass } from '../../src/listening/pulses/app/issue-pass.js';
import { OpenRound } from '../../src/listening/pulses/app/open-round.js';
import { SealRound } from '../../src/listening/pulses/app/seal-round.js';
import type { AskedItem } from '../../src/listening/pulses/domain/asked-question.js';
import { STANDARD_DRIVERS } from '../../src/listening/pulses/domain/driver-catalog.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { DriverStore } from '../../src/listening/pulses/persistence/driver.store.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { HOUR } from './fixed-clock.js';
import { asOrganization } from './seed-organization.js';
import type { TestApp } from './test-app.js';

/** A team with so many people directly in it. */
export interface TeamPlan {
  readonly name: string;
  readonly people: number;
  readonly below?: readonly TeamPlan[];
}

/** An organization with a team tree and one pulse, in which a test announces rounds and lets people answer. */
export interface RoundWorld {
  readonly organizationId: OrganizationId;
  readonly pulseId: PulseId;
  readonly teams: ReadonlyMap<string, TeamId>;
  readonly people: ReadonlyMap<string, readonly PersonId[]>;
}

export interface WorldOptions {
  readonly k?: number;
  readonly commentK?: number;
  readonly tickSeconds?: number;
}

/** The example of the specification: root{2} > P{2} > A{8}, B{3}, C{4}. */
export const SPECIFIED_TREE: TeamPlan = {
  name: 'root', people: 2,
  below: [{ name: 'P', people: 2, below: [{ name: 'A', people: 8 }, { name: 'B', people: 3 }, { name: 'C', people: 4 }] }],
};

/** Writes the organization; everybody is there since long before the clock's now. */
export async function seedRoundWorld(app: TestApp, tree: TeamPlan, { k = 5, commentK = 10, tickSeconds = 3600 }: WorldOptions = {}): Promise<RoundWorld> {
  const organizationId = randomUUID() as OrganizationId;
  const pulseId = randomUUID() as PulseId;
  const teams = new Map<string, TeamId>();
  const people = new Map<string, PersonId[]>();
  const created = new Date(app.clock.now().getTime() - 400 * 24 * HOUR);
  await asOrganization(app.database, organizationId, async (client) => {
    await client.query(`insert into organization (organization_id, name, time_zone, locale, sealing_tick_seconds, created_at) values ($1, $2, 'UTC', 'en', $3, $4)`, [organizationId, tree.name, tickSeconds, created]);
    const add = async (plan: TeamPlan, parent: TeamId | null): Promise<void> => {
      const teamId = randomUUID() as TeamId;
      teams.set(plan.name, teamId);
      await client.query(`insert into team (organization_id, team_id, parent_team_id, name, created_at) values ($1, $2, $3, $4, $5)`, [organizationId, teamId, parent, plan.name, created]);
      const ids = Array.from({ length: plan.people }, () => randomUUID() as PersonId);
      people.set(plan.name, ids);
      await client.query(
        `insert into person (organization_id, person_id, email, name, time_zone, locale, created_at)
         select $1, id, lower($3 || '-' || place || '-' || left(id::text, 8) || '@example.org'), $3 || ' ' || place, 'UTC', 'en', $4 from unnest($2::uuid[]) with ordinality as p(id, place)`,
        [organizationId, ids, plan.name, created],
      );
      await client.query(
        `insert into membership (organization_id, membership_id, person_id, team_id, starts_on, recorded_at) select $1, gen_random_uuid(), id, $3, $4::timestamptz::date, $4 from unnest($2::uuid[]) as p(id)`,
        [organizationId, ids, teamId, created],
      );
      for (const below of plan.below ?? []) await add(below, teamId);
    };
    await add(tree, null);
    await client.query(
      `insert into pulse (organization_id, pulse_id, name, audience_team_id, state, cadence, weekday, hour, time_zone, window_hours, lead_hours, k, comment_k, asks_comment, members_see_results, rotating_per_round, started_at, created_at)
       values ($1, $2, 'Pulse', $3, 'active', 'by-hand', 1, 9, 'UTC', 72, 48, $4, $5, true, true, 3, $6, $6)`,
      [organizationId, pulseId, teams.get(tree.name), k, commentK, created],
    );
  });
  return { organizationId, pulseId, teams, people };
}

/** The job's context now. */
export function systemCtx(app: TestApp, world: RoundWorld): Ctx {
  return { actor: { kind: 'system', job: 'test' }, organization: world.organizationId, requestId: 'test', now: app.clock.now() };
}

/** The first items of the usual drivers and the recommend question. */
export function usualItems(): readonly AskedItem[] {
  const asked = ['engagement', 'exhaustion'].flatMap((id) => STANDARD_DRIVERS.filter((driver) => driver.id === id));
  const recommend = STANDARD_DRIVERS.filter(({ kind }) => kind === 'recommend');
  return [...asked.flatMap(({ id, items }) => items.slice(0, 2).map((item) => ({ driverId: id, item }))), ...recommend.flatMap(({ id, items }) => items.map((item) => ({ driverId: id, item })))];
}

export interface AnnounceOptions {
  readonly opensInHours?: number;
  readonly windowHours?: number;
  readonly k?: number;
  readonly commentK?: number;
  readonly asksComment?: boolean;
  readonly items?: readonly AskedItem[];
}

/** Announces a round; it opens in 48 hours and is open for 72 unless said otherwise. */
export async function announce(app: TestApp, world: RoundWorld, options: AnnounceOptions = {}): Promise<{ roundId: RoundId; manifest: Manifest }> {
  const ctx = systemCtx(app, world);
  const opensAt = new Date(ctx.now.getTime() + (options.opensInHours ?? 48) * HOUR);
  const closesAt = new Date(opensAt.getTime() + (options.windowHours ?? 72) * HOUR);
  const audienceTeamId = world.teams.values().next().value as TeamId;
  const pulse = { id: world.pulseId, name: 'Pulse', audienceTeamId, k: options.k ?? 5, commentK: options.commentK ?? 10, asksComment: options.asksComment ?? true, membersSeeResults: true };
  const announced = await app.get(UnitOfWork).run(ctx, async (tx) => {
    await app.get(DriverStore).ensureStandard(tx, ctx);
    return app.get(AnnounceRound).run(tx, ctx, { pulse, opensAt, closesAt, questions: () => options.items ?? usualItems() });
  });
  const { roundId } = valueOf(announced);
  return { roundId, manifest: await manifestOf(app, world, roundId) };
}

export async function manifestOf(app: TestApp, world: RoundWorld, roundId: RoundId): Promise<Manifest> {
  const body = await asOrganization(app.database, world.organizationId, async (client) => (await client.query<{ body: string }>(`select body from manifest where round_id = $1`, [roundId])).rows[0]!.body);
  return parseManifest(body)!;
}

/** Moves the clock to the opening and opens the round; a server beside the test may have been faster. */
export async function open(app: TestApp, world: RoundWorld, roundId: RoundId): Promise<void> {
  const { opensAt } = await manifestOf(app, world, roundId);
  if (app.clock.now() < new Date(opensAt)) app.clock.set(opensAt);
  const ctx = systemCtx(app, world);
  const opened = await app.get(UnitOfWork).run(ctx, (tx) => app.get(OpenRound).run(tx, ctx, roundId));
  const isOpenAlready = !opened.ok && opened.error.kind === 'transition-refused' && opened.error.from === 'open';
  if (!isOpenAlready) valueOf(opened);
}

/** Moves the clock to the next tick of the grid, seals, and folds what was released. */
export async function tickNow(app: TestApp, world: RoundWorld, roundId: RoundId, tickSeconds = 3600): Promise<number> {
  const grid = tickSeconds * 1000;
  app.clock.set(new Date((Math.floor(app.clock.now().getTime() / grid) + 1) * grid));
  const { sealed } = valueOf(await app.get(SealRound).run(systemCtx(app, world), roundId));
  await fold(app, world);
  return sealed;
}

/** Moves the clock to the end, closes, and folds what was released. */
export async function close(app: TestApp, world: RoundWorld, roundId: RoundId): Promise<number> {
  const { closesAt } = await manifestOf(app, world, roundId);
  if (app.clock.now() < new Date(closesAt)) app.clock.set(closesAt);
  const { destroyed } = valueOf(await app.get(CloseRound).run(systemCtx(app, world), roundId));
  await fold(app, world);
  return destroyed;
}

/** What the job does after a release: folds it into the roll-ups. */
export async function fold(app: TestApp, world: Pick<RoundWorld, 'organizationId'>): Promise<void> {
  await app.get(FoldReleases).run({ organization: world.organizationId, now: app.clock.now() });
}

/** A member's device: its secret, and the pass it fetched. */
export interface Device {
  readonly personId: PersonId;
  readonly unitId: string;
  readonly pass: Pass;
  /** Where it was told to look for replies. */
  readonly repliesPath: string;
}

/** The unit that a person answers in; undefined when not asked. */
export async function unitOf(app: TestApp, world: RoundWorld, roundId: RoundId, personId: PersonId): Promise<string | undefined> {
  return asOrganization(app.database, world.organizationId, async (client) => {
    const { rows } = await client.query<{ unit_id: string | null }>(`select unit_id from round_member where round_id = $1 and person_id = $2`, [roundId, personId]);
    return rows[0]?.unit_id ?? undefined;
  });
}

/** Fetches a member's pass as their browser does: blinded, verified against the manifest, finalized. */
export async function fetchPass(app: TestApp, world: RoundWorld, manifest: Manifest, personId: PersonId, secret: Uint8Array = randomBytes(32)): Promise<Device> {
  const roundId = manifest.round as RoundId;
  const unitId = (await unitOf(app, world, roundId, personId))!;
  const request = requestPass(secret, { round: roundId, unit: unitId });
  const issued = valueOf(await app.get(IssuePass).run(systemCtx(app, world), { roundId, personId, blinded: base64Url(request.blinded), deviceLabel: 'Firefox on Linux' }));
  const publicKey = manifest.units.find(({ id }) => id === unitId)!.publicKey;
  return { personId, unitId, repliesPath: issued.repliesPath, pass: finalizePass(request, issued, Uint8Array.from(Buffer.from(publicKey, 'hex'))) };
}

export interface AnswersOutcome {
  readonly __typename: string;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  readonly problems?: readonly { readonly itemId: string | null; readonly code: string }[];
}

export const SUBMIT = `mutation SubmitResponse($input: SubmitResponseInput!) { submitResponse(input: $input) {
  __typename ... on UserError { message } ... on AnswersInvalid { problems { itemId code message } } ... on RateLimited { retryAfterSeconds } } }`;

/** What a device sends: every question answered with `value` unless values are given by place. */
export function submission(manifest: Manifest, device: Omit<Device, 'repliesPath'>, values: readonly (number | null)[] | number = 4, comment?: string): Record<string, unknown> {
  const answers = manifest.questions.map(({ item }, place) => ({ itemId: item, value: typeof values === 'number' ? values : (values[place] ?? null) }));
  return { roundId: manifest.round, unitId: device.unitId, nonce: base64Url(device.pass.nonce), token: base64Url(device.pass.token), answers, ...(comment === undefined ? {} : { comment }) };
}

/** POST /answers as a browser sends it: no cookie. */
export async function postAnswers(url: string, body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<{ status: number; body: { data?: { submitResponse?: AnswersOutcome; roundManifest?: unknown }; errors?: { message: string; extensions: { code: string } }[] } }> {
  const response = await fetch(`${url}/answers`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as never };
}

export async function submit(url: string, input: Record<string, unknown>): Promise<AnswersOutcome> {
  const { body } = await postAnswers(url, { operationName: 'SubmitResponse', query: SUBMIT, variables: { input } });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data!.submitResponse!;
}

/** The first `count` people of a team fetch their passes and answer. */
export async function letAnswer(app: TestApp, world: RoundWorld, manifest: Manifest, people: readonly PersonId[], values: readonly (number | null)[] | number = 4): Promise<readonly Device[]> {
  const devices: Device[] = [];
  for (const personId of people) {
    const device = await fetchPass(app, world, manifest, personId);
    const outcome = await submit(app.url, submission(manifest, device, values));
    if (outcome.__typename !== 'SubmitResponseSuccess') throw new Error(`an answer was not taken: ${JSON.stringify(outcome)}`);
    devices.push(device);
  }
  return devices;
}

export function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Rows of the organization as the application sees them. */
export async function select<Row extends object>(app: TestApp, world: RoundWorld, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return asOrganization(app.database, world.organizationId, async (client) => {
    await client.query('set role barograph_app');
    return (await client.query<Row>(sql, [...parameters])).rows;
  });
}
