import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import { follow } from '../../../kernel/transition-table.js';
import { CODE_T_PRACTICE, type CodeTSettings } from '../../policies/domain/code-t-settings.js';
import { WEEKDAYS, type Weekday } from '../../policies/domain/working-week.js';
import { dayAt, overlaps, weekdayOf, type Span } from '../../calendar/domain/working-day.js';
import { countingRules, daysToRelease, decideBooking, offerAfter, type BookingFacts } from './booking.js';
import { policyOn, withPolicy, type PolicyTimeline } from './code-t-policy.js';
import { DAY_LIFECYCLE, STANDING, type DayAction, type DayState } from './day-lifecycle.js';
import { daysForbidden } from './policy-change.js';
import { hasRoomFor } from './presentation-rule.js';
import { isLapsed, PRESENTATION_LIFECYCLE, type PresentationAction, type PresentationState } from './presentation-lifecycle.js';

// One person's Code T as the use cases put it together from the pure rules, over random zones, rosters, rules, bookings and presentations, in any
// order. What must hold is counted here anew after every step, by other means than the rules use.

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo', 'Pacific/Apia', 'Africa/Nairobi', 'Australia/Lord_Howe'];
const START = '2026-03-02T06:00:00Z';
const HOUR = 3_600_000;

interface Day extends Span {
  readonly day: CalendarDate;
  readonly projectId: string;
  state: DayState;
}
interface Presentation {
  readonly projectId: string;
  readonly day: CalendarDate;
  state: PresentationState;
}

class Person {
  now = new Date(START);
  days: Day[] = [];
  presentations: Presentation[] = [];
  shifts: Span[] = [];
  timeline: PolicyTimeline;
  booked = 0;

  constructor(readonly zone: string, settings: Partial<CodeTSettings>) {
    this.timeline = [{ from: '2026-01-01', policy: { ...CODE_T_PRACTICE.defaults, isOn: true, ...settings } }];
  }

  get today(): CalendarDate {
    return dayAt(this.now, this.zone);
  }

  facts(): BookingFacts<Day, Presentation> {
    return { now: this.now, zone: this.zone, today: this.today, timeline: this.timeline, teams: [], days: this.days, presentations: this.presentations, blocking: this.shifts, roster: { isStale: false } };
  }

  book(day: CalendarDate, projectId: string): void {
    const decision = decideBooking(this.facts(), day, projectId);
    if (decision.kind !== 'free') return;
    this.days.push({ ...decision.span, day, projectId, state: 'booked' });
    this.booked += 1;
  }

  step(day: Day | undefined, action: DayAction): void {
    const next = day && follow(DAY_LIFECYCLE, day.state, action);
    if (next?.ok) day!.state = next.value;
  }

  answer(day: Day | undefined, action: DayAction): void {
    if (day?.state === 'lost' && action !== 'answer-lost') {
      const others = this.days.filter((other) => other !== day);
      if (!hasRoomFor({ ...day, state: 'taken' }, others, this.presentations, countingRules(this.timeline))) return;
    }
    this.step(day, action);
  }

  present(presentation: Presentation | undefined, action: PresentationAction): void {
    const next = presentation && follow(PRESENTATION_LIFECYCLE, presentation.state, action);
    if (!next?.ok || ((action === 'present' || action === 'confirm') && this.today < presentation!.day)) return;
    presentation!.state = next.value;
    if (action !== 'present' && action !== 'confirm') this.release();
  }

  release(): void {
    for (const day of daysToRelease(this.days, this.presentations, this.timeline)) if (day.to > this.now) this.step(day, 'release');
  }

  import(shift: Span): void {
    if (shift.to <= this.now) return;
    this.shifts.push(shift);
    for (const day of this.days) if (day.state === 'booked' && day.to > this.now && overlaps(day, shift)) this.step(day, 'displace');
  }

  setRules(settings: Partial<CodeTSettings>, from: CalendarDate): void {
    const before = policyOn(this.timeline, from)!.policy;
    this.timeline = withPolicy(this.timeline, { from, policy: { ...before, ...settings } });
    const days = this.days.filter(({ state, to }) => state !== 'booked' || to > this.now);
    for (const { day, by } of daysForbidden({ teams: [], days, presentations: this.presentations, shifts: this.shifts }, this.timeline, from)) this.step(day, by === 'presentation' ? 'release' : 'displace');
  }

  pass(hours: number): void {
    // The clock looks often enough: never are two of its duties skipped at once.
    for (let passed = 0; passed < hours; passed += 6) {
      this.now = new Date(this.now.getTime() + 6 * HOUR);
      for (const day of this.days) if (day.state === 'booked' && day.to <= this.now) this.step(day, 'end');
      for (const presentation of this.presentations) if (isLapsed(presentation, this.today)) this.present(presentation, 'lapse');
    }
  }

  /** What does not hold although it must, whatever happened. */
  wrongs(): string[] {
    const standing = this.days.filter(({ state }) => STANDING.has(state)).map(({ day }) => day);
    const wrongs = new Set(standing).size === standing.length ? [] : ['two on one day'];
    for (const day of this.days.filter(({ state, to }) => state === 'booked' && to > this.now)) {
      if (this.shifts.some((shift) => shift.from < day.to && shift.to > day.from)) wrongs.push(`${day.day} is beside a shift`);
      const { policy } = policyOn(this.timeline, day.day)!;
      if (!policy.isOn || !policy.weekdays.includes(weekdayOf(day.day))) wrongs.push(`${day.day} is no Code T day`);
      const isMine = ({ projectId }: { projectId: string }): boolean => policy.countingScope === 'person' || projectId === day.projectId;
      const given = this.presentations.filter((one) => one.state === 'given' && isMine(one)).map((one) => one.day).sort().at(-1) ?? '';
      const counted = this.days.filter((one) => ['booked', 'unknown', 'taken', 'partly'].includes(one.state) && isMine(one) && one.day > given && one.day <= day.day).length;
      const isPlanned = this.presentations.some((one) => (one.state === 'scheduled' || one.state === 'presented') && isMine(one));
      if (counted > policy.daysBeforePresentation && !isPlanned) wrongs.push(`${day.day} is number ${counted} of ${policy.daysBeforePresentation} without a presentation`);
    }
    return wrongs;
  }
}

const dayAhead = fc.integer({ min: 0, max: 60 });
const which = fc.nat(30);
const project = fc.constantFrom('a', 'b');
type Step = (person: Person) => void;

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(dayAhead, project).map(([ahead, name]): Step => (person) => person.book(addDays(person.today, ahead), name)) },
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 3, max: 12 }), project).map(([many, name]): Step => (person) => {
    for (let ahead = 0; ahead < many; ahead += 1) person.book(addDays(person.today, ahead), name);
  }) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 0, max: 20 }), project).map(([ahead, name]): Step => (person) => {
    const isPlanned = person.presentations.some(({ projectId, state }) => projectId === name && state === 'scheduled');
    if (!isPlanned) person.presentations.push({ projectId: name, day: addDays(person.today, ahead), state: 'scheduled' });
  }) },
  { weight: 4, arbitrary: fc.tuple(which, fc.constantFrom<PresentationAction>('present', 'confirm', 'cancel', 'cancel')).map(([index, action]): Step => (person) => person.present(person.presentations.at(-1 - (index % 4)), action)) },
  { weight: 1, arbitrary: fc.tuple(which, dayAhead).map(([index, ahead]): Step => (person) => {
    const moved = person.presentations.at(-1 - (index % 4));
    if (moved?.state !== 'scheduled') return;
    person.presentations.push({ ...moved, day: addDays(person.today, ahead) });
    person.present(moved, 'move');
  }) },
  { weight: 2, arbitrary: which.map((index): Step => (person) => person.step(person.days.at(-1 - (index % 8)), 'cancel')) },
  { weight: 3, arbitrary: fc.tuple(which, fc.constantFrom<DayAction>('answer-taken', 'answer-partly', 'answer-lost')).map(([index, action]): Step => (person) => person.answer(person.days.at(-1 - (index % 8)), action)) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: -48, max: 1400 }), fc.integer({ min: 1, max: 170 })).map(([after, hours]): Step => (person) => {
    const from = new Date(person.now.getTime() + after * HOUR);
    person.import({ from, to: new Date(from.getTime() + hours * HOUR) });
  }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 150 }).map((hours): Step => (person) => person.pass(hours)) },
  { weight: 1, arbitrary: fc.tuple(
    fc.subarray<Weekday>([...WEEKDAYS], { minLength: 1 }), fc.integer({ min: 1, max: 5 }), dayAhead, fc.boolean(), fc.constantFrom<'person' | 'person-project'>('person', 'person-project'),
  ).map(([weekdays, daysBeforePresentation, ahead, isOn, countingScope]): Step => (person) => person.setRules({ weekdays, daysBeforePresentation, isOn, countingScope }, addDays(person.today, ahead))) },
);
const person = fc.record({
  zone: fc.constantFrom(...ZONES), weekdays: fc.subarray<Weekday>([...WEEKDAYS], { minLength: 1 }), limit: fc.integer({ min: 1, max: 5 }),
  scope: fc.constantFrom<'person' | 'person-project'>('person', 'person-project'), hours: fc.constantFrom({ from: '09:00', to: '17:00' }, { from: '00:00', to: '24:00' }, { from: '22:00', to: '23:30' }, { from: '02:00', to: '03:00' }),
});

describe('Code T, whatever happens in whatever order', () => {
  it('never has a day beside a blocking shift, never one too many without a presentation given or in sight, never two on one day', () => {
    let [booked, displaced, released] = [0, 0, 0];
    fc.assert(fc.property(person, fc.array(steps, { minLength: 10, maxLength: 40 }), ({ zone, weekdays, limit, scope, hours }, happens) => {
      const one = new Person(zone, { weekdays, daysBeforePresentation: limit, countingScope: scope, workingHours: hours });
      for (const step of happens) {
        step(one);
        const wrongs = one.wrongs();
        if (wrongs.length > 0) throw new Error(wrongs.join(', '));
      }
      booked += one.booked;
      displaced += one.days.filter(({ state }) => state === 'displaced').length;
      released += one.days.filter(({ state }) => state === 'released').length;
    }), { numRuns: 120, seed: 2026 });
    // It is no test if nothing happens in it.
    expect(booked).toBeGreaterThan(300);
    expect(displaced).toBeGreaterThan(10);
    expect(released).toBeGreaterThan(5);
  });

  it('offers only days that can then be booked, or would be with a presentation, and never more than three', () => {
    fc.assert(fc.property(person, fc.array(steps, { maxLength: 25 }), dayAhead, ({ zone, weekdays, limit }, happens, ahead) => {
      const one = new Person(zone, { weekdays, daysBeforePresentation: limit });
      for (const step of happens) step(one);
      const after = addDays(one.today, ahead);
      const { nextDays: offered, isPresentationDue } = offerAfter(one.facts(), after, 'a');
      expect(offered.length).toBeLessThanOrEqual(3);
      const kinds = new Set(offered.map((day) => decideBooking(one.facts(), day, 'a').kind));
      expect([...kinds].filter((kind) => kind !== 'free' && kind !== 'presentation-due')).toEqual([]);
      expect(kinds.size).toBeLessThanOrEqual(1);
      expect(kinds.has('presentation-due')).toBe(isPresentationDue);
      expect(offered.every((day) => day > after)).toBe(true);
    }), { numRuns: 60 });
  });

  it('refuses the fourth day and takes it as soon as a presentation is scheduled', () => {
    const one = new Person('Europe/Berlin', { weekdays: [...WEEKDAYS] });
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) one.book(day, 'a');
    expect(decideBooking(one.facts(), '2026-03-06', 'a')).toMatchObject({ kind: 'presentation-due', limit: 3 });
    one.presentations.push({ projectId: 'a', day: '2026-03-20', state: 'scheduled' });
    expect(decideBooking(one.facts(), '2026-03-06', 'a').kind).toBe('free');
    // Even where the fourth lies before the other three.
    expect(decideBooking({ ...one.facts(), presentations: [] }, '2026-03-02', 'a').kind).toBe('presentation-due');
  });

  it('counts per project where the policy says so', () => {
    const one = new Person('Europe/Berlin', { weekdays: [...WEEKDAYS], countingScope: 'person-project' });
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) one.book(day, 'a');
    expect(decideBooking(one.facts(), '2026-03-06', 'a').kind).toBe('presentation-due');
    expect(decideBooking(one.facts(), '2026-03-06', 'b').kind).toBe('free');
  });
});
