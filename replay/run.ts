import { checkInterim } from './check/check-interim.js';
import { checkInvitations } from './check/check-invitations.js';
import { checkPublished } from './check/check-published.js';
import { checkRecount } from './check/check-recount.js';
import { checkAccess } from './check/check-access.js';
import { checkPasses, checkRoster, checkUnits } from './check/check-units.js';
import { Checks } from './check/checks.js';
import { idOfTeam, type Ids } from './check/organization.js';
import { expectRound, type ExpectedRound } from './count/expected.js';
import { countRound, type RoundCount } from './count/sealing.js';
import { fetchPass, submit, type HeldPass } from './doors/device.js';
import { eachOf } from './doors/outcome.js';
import { roundState, saveDrivers, savePulse, startRound, teamIds, type StartedRound } from './doors/pulse.js';
import { publicRound, teamTrends, type TeamTrends } from './doors/results.js';
import { applyImport, planImport, rosterFile } from './doors/roster.js';
import { appointViewer, setUp, type Admin } from './doors/set-up.js';
import { signInAll, type Browsers } from './doors/sign-in.js';
import type { Instance } from './instance/instance.js';
import type { MailSink } from './instance/mail-sink.js';
import { verifyOutside } from './instance/verify.js';
import type { Progress } from './report/progress.js';
import { count } from './report/table.js';
import { keyOf, ROOT, type Scenario, type Seat } from './scenario/scenario.js';
import { stableOrder } from './survey/stable-hash.js';

/** A morning after all sign-ins, in working hours: mails wait for those. */
const STARTS_ROUND_AT = '2026-03-04T09:00:00.000Z';
const MAIL_PATIENCE_MS = 120_000;
const HOUR_MS = 3_600_000;
const AT_ONCE = 8;

/** A scenario that was played, with everything that its report needs. */
export interface Played {
  readonly scenario: Scenario;
  readonly round: RoundCount;
  readonly expected: ExpectedRound;
  readonly checks: Checks;
  /** Team pages after the close, by path. */
  readonly pages: ReadonlyMap<string, TeamTrends>;
  readonly ids: Ids;
  readonly verified: readonly string[];
}

/** One run over one server. */
export class Run {
  private readonly checks = new Checks();
  private readonly round: RoundCount;
  /** Those in some unit; the others are told that they aren't asked. */
  private readonly asked: readonly Seat[];
  private readonly pages = new Map<string, TeamTrends>();
  private readonly passes = new Map<string, HeldPass>();

  constructor(
    private readonly scenario: Scenario,
    private readonly instance: Instance,
    private readonly sink: MailSink,
    private readonly progress: Progress,
  ) {
    this.round = countRound(scenario);
    this.asked = scenario.seats.filter(({ email }) => this.round.teams.unitOf.has(email));
  }

  async run(): Promise<Played> {
    const { admin, ids, pulseId } = await this.prepare();
    const browsers = await this.signIn();
    const started = await this.open(admin, ids, pulseId, browsers);
    await this.answer(admin, ids);
    await this.close(admin, ids, started);
    const expected = expectRound(this.round, (node) => idOfTeam(ids, node));
    const verified = await this.checkAll(admin, ids, started, expected, browsers);
    return { scenario: this.scenario, round: this.round, expected, checks: this.checks, pages: this.pages, ids, verified };
  }

  private async prepare(): Promise<{ admin: Admin; ids: Ids; pulseId: string }> {
    const { seats } = this.scenario;
    const admin = await setUp(this.instance);
    await this.progress.step('roster import', 1, async () => {
      const csv = rosterFile(seats);
      const plan = await planImport(admin.browser, csv);
      const applied = await applyImport(admin.browser, csv, plan.planHash);
      checkRoster(this.checks, seats, this.round, plan, applied, await planImport(admin.browser, csv));
      return `${count(applied.added)} people in ${this.round.teams.postOrder.length} teams`;
    });
    await appointViewer(admin);
    const ids: Ids = { ...(await saveDrivers(admin.browser)), teams: await teamIds(admin.browser) };
    const pulseId = await savePulse(admin.browser, ids.teams.get(ROOT)!, [...ids.driverIds.values()]);
    return { admin, ids, pulseId };
  }

  private async signIn(): Promise<Browsers> {
    const { seats } = this.scenario;
    let browsers: Browsers = new Map();
    await this.progress.step('sign-in by mail link', seats.length, async (done) => {
      const before = this.instance.now().getTime();
      browsers = await signInAll(this.instance, this.sink, seats, done);
      return `30 in a quarter of an hour, as the limit of one network allows: ${((this.instance.now().getTime() - before) / HOUR_MS).toFixed(1)} hours on the clock`;
    });
    return browsers;
  }

  /** In the next morning the round starts, is announced by mail, and everybody's device fetches its pass before anybody answers. */
  private async open(admin: Admin, ids: Ids, pulseId: string, browsers: Browsers): Promise<StartedRound> {
    await this.instance.advance(new Date(STARTS_ROUND_AT).getTime() - this.instance.now().getTime());
    const mailsBefore = this.sink.count();
    const started = await startRound(admin.browser, pulseId);
    checkUnits(this.checks, started, this.round, ids);
    await this.progress.step('passes', this.asked.length, async (done) => {
      await eachOf(stableOrder(this.asked, 'fetches its pass', ({ email }) => email), AT_ONCE, async ({ email }) => {
        this.passes.set(email, await fetchPass(browsers.get(email)!));
        done();
      });
      checkPasses(this.checks, this.asked, this.passes, this.round, ids);
      return `${started.units.length} units, each with a key of its own`;
    });
    await this.progress.step('invitations', 1, () => this.invite(started, mailsBefore));
    return started;
  }

  /** Everybody who is asked gets one mail, whatever they do; by now most have come. */
  private async invite({ manifestPath }: StartedRound, mailsBefore: number): Promise<string> {
    const { unitOf } = this.round.teams;
    const until = performance.now() + MAIL_PATIENCE_MS;
    while (this.sink.count() - mailsBefore < unitOf.size && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
    checkInvitations(this.checks, this.sink, this.round, manifestPath);
    return `${count(this.sink.count() - mailsBefore)} mails`;
  }

  private async answer(admin: Admin, ids: Ids): Promise<void> {
    const answering = this.asked.filter(({ wave }) => wave !== null);
    let tick = 0;
    for (const [wave, ticks] of this.scenario.tickAfter.entries()) {
      const now = stableOrder(answering.filter((seat) => seat.wave === wave), 'answers', ({ email }) => email);
      await this.progress.step(`answers, wave ${wave + 1}`, now.length, async (done) => {
        await eachOf(now, AT_ONCE, async (seat) => {
          const outcome = await this.send(seat, ids);
          if (outcome !== 'SubmitResponseSuccess') throw new Error(`the answer of ${seat.email} was not taken: ${outcome}`);
          done();
        });
        return `${count(now.length)} answers without a session`;
      });
      if (wave === 0 && now[0]) this.checks.equal('doors', 'the same answer sent again', await this.send(now[0], ids), 'AlreadyReceived');
      if (ticks) await this.sealingTick(admin, ids, tick++);
    }
  }

  private send(seat: Seat, ids: Ids): Promise<string> {
    return submit(this.instance.url, this.passes.get(seat.email)!, seat, ids.itemNames);
  }

  private async sealingTick(admin: Admin, ids: Ids, tick: number): Promise<void> {
    const { nodes } = this.round;
    await this.progress.step('sealing tick', nodes.length, async (done) => {
      await this.instance.advance(HOUR_MS);
      await this.instance.ticked();
      for (const at of nodes) {
        checkInterim(this.checks, at, this.round, tick, await teamTrends(admin.browser, idOfTeam(ids, at.node)), ids.driverIds);
        done();
      }
      return `${count(nodes.reduce((sum, { sealedAfterTick }) => sum + sealedAfterTick[tick]!, 0))} answers sealed so far`;
    });
  }

  private async close(admin: Admin, ids: Ids, started: StartedRound): Promise<void> {
    await this.progress.step('close', 1, async () => {
      await this.instance.advance(new Date(started.closesAt).getTime() - this.instance.now().getTime());
      await this.instance.ticked();
      const { state, destroyed } = await roundState(admin.browser, started.id);
      if (state !== 'CLOSED') throw new Error(`the round is ${state} although its time is over`);
      this.checks.equal('recount', 'answers destroyed', destroyed, this.round.destroyed.length);
      const silent = this.asked.find(({ wave }) => wave === null) ?? this.asked[0]!;
      this.checks.equal('doors', 'an answer that comes after the close', await this.send(silent, ids), 'RoundClosed');
    });
  }

  private async checkAll(admin: Admin, ids: Ids, started: StartedRound, expected: ExpectedRound, browsers: Browsers): Promise<readonly string[]> {
    const { postOrder } = this.round.teams;
    await this.progress.step('team pages', postOrder.length, async (done) => {
      for (const node of postOrder) {
        const page = await teamTrends(admin.browser, idOfTeam(ids, node));
        checkPublished(this.checks, node, page, expected, ids);
        this.pages.set(keyOf(node.path), page);
        done();
      }
      await checkAccess(this.checks, this.scenario, this.round, browsers, ids);
    });
    const address = `${this.instance.url}${started.manifestPath}`;
    checkRecount(this.checks, await publicRound(address), this.round, expected, this.passes, this.asked, ids);
    return this.verify(address, started);
  }

  /** The published program, as a member would run it with the pass of their own. */
  private async verify(address: string, started: StartedRound): Promise<readonly string[]> {
    const [somebody] = this.asked.filter(({ wave }) => wave !== null);
    const pass = this.passes.get(somebody!.email)!;
    const { code, lines } = await verifyOutside([address, '--hash', started.manifestHash, '--own', `${pass.unitId}:${pass.spentHash}`]);
    this.checks.holds('recount', code === 0, `npm run verify ended with ${code}:\n${lines.join('\n')}`);
    return lines;
  }
}
