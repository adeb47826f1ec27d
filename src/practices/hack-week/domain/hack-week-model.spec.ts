import fc from 'fast-check';
import { follow } from '../../../kernel/transition-table.js';
import { datesToCome, isAtLeast, PHASE_LIFECYCLE, PHASES, phasesDue, phasesFrom, actionTo, type Phase, type PhaseDates } from './edition-phase.js';
import { ENTRY_ACTIONS, ENTRY_LIFECYCLE, ENTRY_STATES, GATHERING, REQUEST_LIFECYCLE, type EntryState, type RequestAction, type RequestState } from './entry-lifecycle.js';
import { projectAbilities, type Standing } from './hack-week.policy.js';
import { suggestProjects } from './suggestions.js';

const instant = fc.integer({ min: 0, max: 1000 }).map((minutes) => new Date(minutes * 60_000));
const dates: fc.Arbitrary<PhaseDates> = fc.record({
  phase: fc.constantFrom(...PHASES), followsDates: fc.boolean(), heldAt: fc.option(instant), ideasAt: fc.option(instant), startsAt: instant, freezesAt: instant, demosAt: instant, ballotClosesAt: fc.option(instant),
});
const standing: fc.Arbitrary<Standing> = fc.record({
  phase: fc.constantFrom(...PHASES), state: fc.constantFrom(...ENTRY_STATES), members: fc.nat({ max: 4 }), asksFirst: fc.boolean(), isMember: fc.boolean(), isOwner: fc.boolean(), isOrganizer: fc.boolean(), hasAsked: fc.boolean(),
}).map((who) => ({ ...who, members: who.isMember ? Math.max(1, who.members) : who.members }));

/** One edition between a clock and hands: what either does, in any order. */
function play(start: PhaseDates, moves: readonly { readonly minutes: number; readonly hand: number | null }[]): readonly { readonly phase: Phase; readonly by: 'hand' | 'date'; readonly at: Date; readonly was: PhaseDates }[] {
  const steps: { phase: Phase; by: 'hand' | 'date'; at: Date; was: PhaseDates }[] = [];
  let edition = start;
  let now = 0;
  for (const { minutes, hand } of moves) {
    now += minutes;
    const at = new Date(now * 60_000);
    const choices = phasesFrom(edition.phase);
    if (hand !== null && choices.length > 0) {
      const phase = choices[hand % choices.length]!;
      steps.push({ phase, by: 'hand', at, was: edition });
      edition = { ...edition, phase, heldAt: at };
    } else {
      for (const phase of phasesDue(edition, at)) {
        steps.push({ phase, by: 'date', at, was: edition });
        edition = { ...edition, phase };
      }
    }
  }
  return steps;
}

describe('an edition between its dates and hands', () => {
  const moves = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 200 }), hand: fc.option(fc.nat({ max: 3 }), { freq: 3 }) }), { maxLength: 20 });

  it('goes one arrow at a time, whoever does it; dates never go back, publish or archive', () => {
    fc.assert(fc.property(dates, moves, (start, doings) => {
      for (const { phase, by, was } of play(start, doings)) {
        const action = actionTo(was.phase, phase);
        expect(action).toBeDefined();
        if (by === 'date') expect(['back', 'publish', 'archive']).not.toContain(action);
      }
    }));
  });

  it('is left alone by a date that had passed when a hand set the phase', () => {
    fc.assert(fc.property(dates, instant, instant, (edition, held, now) => {
      const due = phasesDue({ ...edition, heldAt: held }, now);
      const all = [edition.ideasAt, edition.startsAt, edition.freezesAt, edition.demosAt, edition.ballotClosesAt];
      if (all.every((at) => at === null || at <= held || at > now)) expect(due).toEqual([]);
    }));
  });

  it('does at once what it would have done step by step: a server that slept changes nothing but when', () => {
    fc.assert(fc.property(dates, fc.array(instant, { maxLength: 6 }), instant, (edition, looks, last) => {
      const times = [...looks.filter((at) => at <= last), last].sort((a, b) => a.getTime() - b.getTime());
      const stepwise = times.reduce<Phase>((phase, at) => phasesDue({ ...edition, phase }, at).at(-1) ?? phase, edition.phase);
      const atOnce = phasesDue(edition, last).at(-1) ?? edition.phase;
      // A draft without a day for ideas is none of the dates' business; everything else gets where the last look says, or further by an earlier one.
      expect(isAtLeast(stepwise, atOnce)).toBe(true);
      const inOrder = datesToCome(edition).every(({ at }, index, all) => index === 0 || all[index - 1]!.at <= at);
      if (inOrder) expect(stepwise).toBe(atOnce);
    }));
  });

  it('is done when it is done again: nothing is due twice', () => {
    fc.assert(fc.property(dates, instant, (edition, now) => {
      const due = phasesDue(edition, now);
      if (due.length > 0) expect(phasesDue({ ...edition, phase: due.at(-1)! }, now)).toEqual([]);
    }));
  });
});

describe('a project with people who come and go', () => {
  /** What the use cases do with a project, on a model: the state always fits who is there. */
  it('is an idea exactly while nobody is on it, until its demo is submitted', () => {
    const doing = fc.record({ what: fc.constantFrom('join', 'leave', 'take-off', 'build', 'submit', 'unsubmit', 'withdraw', 'revive'), who: fc.nat({ max: 3 }), whom: fc.nat({ max: 3 }) });
    fc.assert(fc.property(fc.array(doing, { maxLength: 40 }), (doings) => {
      const people = new Set<number>();
      let state = 'idea' as EntryState;
      const step = (action: (typeof ENTRY_ACTIONS)[number]): void => {
        const next = follow(ENTRY_LIFECYCLE, state, action);
        expect(next.ok).toBe(true);
        if (next.ok) state = next.value;
      };
      for (const { what, who, whom } of doings) {
        const can = projectAbilities({ phase: 'hacking', state, members: people.size, asksFirst: false, isMember: people.has(who), isOwner: who === 0, isOrganizer: false, hasAsked: false });
        if (what === 'join' && can.join) {
          people.add(who);
          if (state === 'idea') step('form');
        } else if (what === 'leave' && can.leave) {
          people.delete(who);
          if (people.size === 0) step('empty');
        } else if (what === 'take-off' && can.takeOff && who !== whom && people.has(whom)) {
          const before = people.size;
          people.delete(whom);
          if (people.size === 0) step('empty');
          // Nobody but the owner (number 0) takes others off, and nobody the last one off something to show.
          expect(who).toBe(0);
          if (!GATHERING.has(state)) expect(before).toBeGreaterThan(1);
        } else if (what === 'build' && can.build) step('build');
        else if (what === 'submit' && can.submit && (state === 'forming' || state === 'building')) step('submit');
        else if (what === 'unsubmit' && can.submit && state === 'submitted') step('unsubmit');
        else if (what === 'withdraw' && can.withdraw) step('withdraw');
        else if (what === 'revive' && state === 'withdrawn') {
          step('revive');
          if (people.size > 0) step('form');
        }
        if (state === 'idea') expect(people.size).toBe(0);
        if (state === 'forming' || state === 'building' || state === 'submitted') expect(people.size).toBeGreaterThan(0);
      }
    }));
  });

  it('lets nobody do what its state has no arrow for', () => {
    fc.assert(fc.property(standing, (who) => {
      const can = projectAbilities(who);
      const has = (action: (typeof ENTRY_ACTIONS)[number]): boolean => follow(ENTRY_LIFECYCLE, who.state, action).ok;
      if (can.withdraw) expect(has('withdraw')).toBe(true);
      if (can.build) expect(has('build')).toBe(true);
      if (can.join || can.ask) expect(who.state).not.toBe('withdrawn');
      if (can.leave && who.members === 1) expect(GATHERING.has(who.state)).toBe(true);
      if (can.takeOff) {
        expect(who.isOwner || who.isOrganizer).toBe(true);
        expect(['withdrawn', 'presented']).not.toContain(who.state);
        expect(who.members).toBeGreaterThan(who.isMember ? 1 : 0);
        if (who.members === 1) expect(GATHERING.has(who.state)).toBe(true);
        if (!who.isOrganizer) expect(['ideas', 'hacking']).toContain(who.phase);
        expect(['draft', 'tally', 'published', 'archived']).not.toContain(who.phase);
      }
    }));
  });

  it('gives a stranger nothing but joining, asking, commenting and reviving, and nobody anything to write once it is frozen but organizers', () => {
    fc.assert(fc.property(standing, (who) => {
      const stranger = projectAbilities({ ...who, isMember: false, isOwner: false, isOrganizer: false });
      expect([stranger.edit, stranger.leave, stranger.takeOff, stranger.build, stranger.submit, stranger.withdraw, stranger.remove, stranger.answerRequests]).not.toContain(true);
      const frozen = projectAbilities({ ...who, phase: 'frozen', isOrganizer: false });
      expect([frozen.edit, frozen.join, frozen.ask, frozen.leave, frozen.takeOff, frozen.build, frozen.submit, frozen.remove, frozen.answerRequests]).not.toContain(true);
    }));
  });

  it('never offers to join and to ask at once', () => {
    fc.assert(fc.property(standing, (who) => {
      const can = projectAbilities(who);
      expect(can.join && can.ask).toBe(false);
    }));
  });
});

describe('a request to join', () => {
  it('is answered once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<RequestAction>('accept', 'decline', 'withdraw'), { minLength: 1, maxLength: 5 }), (actions) => {
      let state = 'asked' as RequestState;
      let taken = 0;
      for (const action of actions) {
        const next = follow<RequestState, RequestAction>(REQUEST_LIFECYCLE, state, action);
        if (!next.ok) continue;
        state = next.value;
        taken += 1;
      }
      expect(taken).toBe(1);
    }));
  });
});

describe('suggested projects', () => {
  const word = fc.constantFrom('sql', 'drawing', 'rust', 'maps', 'sound');
  const candidate = fc.record({ entryId: fc.uuid(), number: fc.integer({ min: 1, max: 99 }), tags: fc.array(word, { maxLength: 3 }), openRoles: fc.array(fc.array(word, { maxLength: 2 }), { maxLength: 3 }) });

  it('ask for something that is offered, are among the candidates, and are best first', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 5 }), fc.array(candidate, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (offered, candidates, most) => {
      const found = suggestProjects(offered, candidates, most);
      expect(found.length).toBeLessThanOrEqual(most);
      for (const { candidate: { entryId, tags, openRoles }, skills } of found) {
        expect(candidates.map((one) => one.entryId)).toContain(entryId);
        expect(skills.length).toBeGreaterThan(0);
        for (const skill of skills) expect((offered as string[]).includes(skill) && ([...tags, ...openRoles.flat()] as string[]).includes(skill)).toBe(true);
      }
      expect(found.map(({ skills }) => skills.length)).toEqual(found.map(({ skills }) => skills.length).sort((a, b) => b - a));
    }));
  });
});

describe('the table of phases', () => {
  it('leaves a published or archived edition to the archive alone', () => {
    expect(PHASE_LIFECYCLE.filter(({ from }) => isAtLeast(from, 'published')).map(({ to }) => to)).toEqual(['archived']);
  });
});
