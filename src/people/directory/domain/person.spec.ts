import { jest } from '@jest/globals';
import fc from 'fast-check';
import { EMAIL_MAX_LENGTH, endPerson, ERASED_NAME, erasePerson, parseEmail, parsePersonName, parseStartedOn, returnPerson, type ActivePerson } from './person.js';

const anna: ActivePerson = { state: 'active', id: 'p1', name: 'Anna Blau', email: 'anna@x.org', timeZone: 'Asia/Tokyo', locale: 'de', startedOn: '2020-03-01' };
const defaults = { timeZone: 'UTC', locale: 'en' } as const;

describe('a mail address', () => {
  it.each([
    [' Anna@Example.ORG ', 'anna@example.org'], ['a.b+c@sub.example.co', 'a.b+c@sub.example.co'], ['jo\u0308rg@bu\u0308ro.de', 'jörg@büro.de'], ["o'neil@x.org", "o'neil@x.org"],
    ['x@xn--bcher-kva.example', 'x@xn--bcher-kva.example'], ['1@1.de', '1@1.de'],
  ])('%p is read as %p', (text, email) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: email });
  });

  it.each([
    'anna', 'anna@', '@x.org', 'anna@x', 'an na@x.org', 'anna@x..org', '.anna@x.org', 'anna.@x.org', 'a@b@x.org', 'anna@-x.org', 'anna@x.org.', 'anna@10.0.0.1', 'Anna <anna@x.org>',
    'anna@x.org,bea@x.org', 'anna@x.org\nbcc: b@x.org', `${'a'.repeat(65)}@x.org`, `a@${'b'.repeat(64)}.org`, `a@${'bcdefghij.'.repeat(26)}org`, 'anna@x_y.org', '"anna"@x.org',
  ])('%p is none', (text) => {
    expect(parseEmail(text)).toMatchObject({ ok: false, error: { kind: 'email-invalid' } });
  });

  it('is missing when it is empty', () => {
    expect(parseEmail(' \t ')).toEqual({ ok: false, error: { kind: 'email-missing' } });
  });

  it('reads the same again, and its own spelling as itself', () => {
    fc.assert(fc.property(fc.emailAddress(), (text) => {
      const read = parseEmail(text);
      if (read.ok) expect(parseEmail(read.value)).toEqual(read);
    }));
  });

  it('is never matched against a pattern when it is longer than an address may be', () => {
    const matched = jest.spyOn(RegExp.prototype, 'test');
    try {
      for (const text of [`${'a'.repeat(100_000)}@x.org`, `${'a.'.repeat(50_000)}@x.org`, `a@${'b-'.repeat(50_000)}.org`, '@'.repeat(100_000)]) expect(parseEmail(text).ok).toBe(false);
      expect(matched.mock.calls.every(([text]) => text.length <= EMAIL_MAX_LENGTH)).toBe(true);
      matched.mockClear();
      expect(parseEmail('anna@x.org').ok).toBe(true);
      expect(matched).toHaveBeenCalled();
    } finally {
      matched.mockRestore();
    }
  });

  it('as long as it may be is refused by patterns that never try anything twice; else this would not end', () => {
    for (const text of [`${'a'.repeat(63)}(@x.org`, `${'a.'.repeat(31)}a(@x.org`, `a@${'b'.repeat(62)}-.org`, `a@${'b-'.repeat(31)}.org`]) expect(parseEmail(text).ok).toBe(false);
  });
});

describe('a name', () => {
  it('is kept as people write it, with single spaces', () => {
    expect(parsePersonName('  Anna\u00A0 \n Blau ')).toEqual({ ok: true, value: 'Anna Blau' });
    for (const name of ['Ng', 'O', 'María-José de la Cruz', '李小龍', 'Jean‑Luc', "D'Arcy"]) expect(parsePersonName(name)).toEqual({ ok: true, value: name });
  });

  it.each([['', 'name-missing'], ['x'.repeat(121), 'name-too-long'], ['An\u0000na', 'name-unprintable'], ['An\u202Ena', 'name-unprintable'], ['Erased  Person', 'name-reserved']])('%p is refused with %s', (text, kind) => {
    expect(parsePersonName(text)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('the day somebody started', () => {
  it('is a real day', () => {
    expect(parseStartedOn(' 2024-02-29 ')).toEqual({ ok: true, value: '2024-02-29' });
    for (const text of ['2023-02-29', '2024-2-9', '29.02.2024', '0024-02-29', '2024-02-29T00:00:00Z']) expect(parseStartedOn(text).ok).toBe(false);
  });
});

describe('a person', () => {
  it('leaves and comes back under the same id', () => {
    const former = endPerson(anna, '2026-11-30');
    expect(former).toEqual({ ...anna, state: 'former', endedOn: '2026-11-30' });
    expect(endPerson(former, '2027-01-01')).toBe(former);
    expect(returnPerson(former)).toEqual(anna);
  });

  it('who leaves before the first day never started', () => {
    expect(endPerson({ ...anna, startedOn: '2027-01-01' }, '2026-11-30')).toMatchObject({ startedOn: null, endedOn: '2026-11-30' });
  });

  it('is erased down to nothing that tells who it was', () => {
    for (const person of [anna, endPerson(anna, '2026-01-01')]) {
      const erased = erasePerson(person, defaults, '2026-11-22');
      expect(JSON.stringify(erased)).not.toMatch(/Anna|Blau|anna|Tokyo|2020/);
      expect(erased).toMatchObject({ state: 'erased', id: 'p1', name: ERASED_NAME, email: null });
      expect(erasePerson(erased, defaults, '2027-01-01')).toBe(erased);
    }
    expect(erasePerson(anna, defaults, '2026-11-22').endedOn).toBe('2026-11-22');
    expect(erasePerson(endPerson(anna, '2026-01-01'), defaults, '2026-11-22').endedOn).toBe('2026-01-01');
  });

  it('cannot be ended or taken back after erasing: it doesn\'t compile', () => {
    const erased = erasePerson(anna, defaults, '2026-11-22');
    // @ts-expect-error an erased person can't leave
    endPerson(erased, '2027-01-01');
    // @ts-expect-error an erased person can't come back
    returnPerson(erased);
    expect(erased.state).toBe('erased');
  });
});
