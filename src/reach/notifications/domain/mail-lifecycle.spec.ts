import fc from 'fast-check';
import { afterProblem, MAIL_STATES, MAIL_TRANSITIONS, PAUSES, type MailState, type MailTransition } from './mail-lifecycle.js';

const transitions = Object.keys(MAIL_TRANSITIONS) as MailTransition[];
const leaves = (state: MailState): MailTransition[] => transitions.filter((name) => (MAIL_TRANSITIONS[name].from as readonly MailState[]).includes(state));

describe('the life of a mail', () => {
  it('reaches every state from queued', () => {
    const reached = new Set<MailState>(['queued']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const state of [...reached]) for (const name of leaves(state)) reached.add(MAIL_TRANSITIONS[name].to);
    }
    expect([...reached].sort()).toEqual([...MAIL_STATES].sort());
  });

  it('ends in sent and printed, and only there', () => {
    expect(MAIL_STATES.filter((state) => leaves(state).length === 0)).toEqual(['sent', 'printed']);
  });

  it('is never sent twice along any path: nothing leaves sent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...transitions), { maxLength: 40 }), (wanted) => {
        let state: MailState = 'queued';
        let deliveries = 0;
        for (const name of wanted) {
          if (!(MAIL_TRANSITIONS[name].from as readonly MailState[]).includes(state)) continue;
          state = MAIL_TRANSITIONS[name].to;
          if (name === 'deliver' || name === 'print') deliveries += 1;
        }
        return deliveries <= 1;
      }),
    );
  });
});

describe('afterProblem', () => {
  it('waits longer each time and gives up within a day', () => {
    const seconds: number[] = [];
    for (let tries = 1; ; tries += 1) {
      const next = afterProblem('invitation', tries, 'troubled');
      if (next.transition === 'giveUp') break;
      seconds.push(next.seconds);
    }
    expect(seconds).toEqual([...PAUSES]);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(seconds.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(24 * 3600);
  });

  it('tries a sign-in link only as long as it lives', () => {
    const pauses = [1, 2, 3, 4].map((tries) => afterProblem('sign-in', tries, 'down'));
    const total = pauses.reduce((sum, next) => sum + (next.transition === 'postpone' ? next.seconds : 0), 0);
    expect(total).toBeLessThan(15 * 60);
    expect(afterProblem('sign-in', 5, 'down')).toEqual({ transition: 'giveUp' });
  });

  it('gives up at once on what a mail server refuses for good', () => {
    expect(afterProblem('invitation', 1, 'refused')).toEqual({ transition: 'giveUp' });
  });

  it('always ends', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: PAUSES.length + 1, max: 1000 }), fc.constantFrom('down', 'troubled', 'refused'), (kind, tries, problem) =>
      afterProblem(kind, tries, problem as 'down').transition === 'giveUp'));
  });
});
