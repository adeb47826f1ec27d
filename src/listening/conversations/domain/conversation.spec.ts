import fc from 'fast-check';
import { isCalendarDate } from '../../../kernel/calendar-date.js';
import { commentTerms, holdsTerm } from './comment-terms.js';
import { readMessage } from './conversation.js';
import { DELIVERY_HOUR, dueUntil, nextDelivery } from './delivery.js';
import { flagsOf, readModerationWords } from './moderation.js';
import { folded, foldedWords } from './folded-words.js';
import { replyFile } from './reply-file.js';
import { STOP_WORDS } from './stop-words.js';

const word = fc.constantFrom('deploy', 'Pipeline', 'the', 'nicht', 'Büro', 'slow', 'tests', '2026', 'Überstunden', 'on-call', "don't");
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

describe('terms of comments', () => {
  it('stand in at least two comments, in as many as they say, and hold no stop word', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 12 }), (texts) => {
      for (const { term, comments } of commentTerms(texts, 1000)) {
        expect(comments).toBeGreaterThanOrEqual(2);
        expect(texts.filter((text) => holdsTerm(text, term))).toHaveLength(comments);
        for (const part of term.split(' ')) expect(STOP_WORDS.has(part)).toBe(false);
        expect(term.split(' ').length).toBeLessThanOrEqual(2);
      }
    }));
  });

  it('do not depend on the order of comments, nor on case and accents, nor on saying a thing twice in one', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 10 }), (texts) => {
      const terms = commentTerms(texts, 1000);
      expect(commentTerms([...texts].reverse(), 1000)).toEqual(terms);
      expect(commentTerms(texts.map((text) => text.toUpperCase()), 1000)).toEqual(terms);
      expect(commentTerms(texts.map((text) => `${text} . the ${text}`), 1000).map(({ comments }) => comments)).toEqual(terms.map(({ comments }) => comments));
    }));
  });

  it('are sorted by how many comments, and cut', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 12 }), fc.nat({ max: 5 }), (texts, most) => {
      const all = commentTerms(texts, 1000);
      expect(commentTerms(texts, most)).toEqual(all.slice(0, most));
      expect(all.map(({ comments }) => comments)).toEqual(all.map(({ comments }) => comments).sort((a, b) => b - a));
    }));
  });

  it('leave a word out that always stands in the same pair', () => {
    expect(commentTerms(['Deploy pipeline is slow', 'The deploy pipeline again', 'Slow reviews'], 9)).toEqual([{ term: 'deploy pipeline', comments: 2 }, { term: 'slow', comments: 2 }]);
    expect(commentTerms(['only once here'], 9)).toEqual([]);
  });

  it('folded stop words are as they would be found', () => {
    for (const stop of STOP_WORDS) expect(foldedWords(stop)).toEqual([stop]);
  });
});

describe('words that mark', () => {
  it('are found whole, whatever the case and accents, and only then', () => {
    expect(flagsOf('Zu viele ÜBERSTUNDEN im Büro.', ['uberstunden', 'buro', 'stunden', 'viele überstunden'])).toEqual(['uberstunden', 'buro', 'viele überstunden']);
    expect(flagsOf('Straße', ['STRASSE'])).toEqual(['STRASSE']);
    expect(flagsOf('class', ['ass'])).toEqual([]);
    expect(flagsOf('anything', [])).toEqual([]);
  });

  it('marks exactly a text that holds a listed word', () => {
    fc.assert(fc.property(sentence, word, (text, listed) => {
      expect(flagsOf(text, [listed])).toEqual(foldedWords(text).includes(folded(listed)) ? [listed] : []);
    }));
  });

  it('are read once each, tidy and in order; reading again changes nothing', () => {
    fc.assert(fc.property(fc.array(fc.oneof(word, fc.constant('  '), word.map((text) => ` ${text.toUpperCase()} `)), { maxLength: 20 }), (typed) => {
      const read = readModerationWords(typed);
      expect(read.ok && readModerationWords(read.value)).toEqual(read);
      if (read.ok) expect(new Set(read.value.map(folded)).size).toBe(read.value.length);
    }));
  });

  it('says every problem at once', () => {
    expect(readModerationWords(['x', 'y'.repeat(61), '??'])).toMatchObject({ ok: false, error: [{ path: 'words.0' }, { path: 'words.1' }, { path: 'words.2', code: 'no-word' }] });
    expect(readModerationWords(Array.from({ length: 501 }, (_, at) => `word ${at}`))).toMatchObject({ ok: false, error: [{ code: 'too-many-words' }] });
  });
});

describe('delivery', () => {
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
  const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }).map((at) => new Date(at));

  it('is on a working day after today, at most three days on, and never due before nine of it', () => {
    fc.assert(fc.property(instant, zone, (now, timeZone) => {
      const day = nextDelivery(now, timeZone);
      expect(isCalendarDate(day)).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
      expect(day > today).toBe(true);
      expect((Date.parse(day) - Date.parse(today)) / 86_400_000).toBeLessThanOrEqual(3);
      expect(dueUntil(now, timeZone) < day).toBe(true);
    }));
  });

  it('begins at nine local time', () => {
    expect(DELIVERY_HOUR).toBe(9);
    expect([dueUntil(new Date('2026-07-01T06:59:59Z'), 'Europe/Berlin'), dueUntil(new Date('2026-07-01T07:00:00Z'), 'Europe/Berlin')]).toEqual(['2026-06-30', '2026-07-01']);
    expect(['2026-03-12T12:00:00Z', '2026-03-13T12:00:00Z', '2026-03-14T12:00:00Z', '2026-03-15T12:00:00Z'].map((at) => nextDelivery(new Date(at), 'UTC'))).toEqual(['2026-03-13', '2026-03-16', '2026-03-16', '2026-03-16']);
  });
});

describe('a message', () => {
  it('is one to 2,000 characters of text', () => {
    expect(readMessage(' a\r\nb ')).toEqual({ ok: true, value: 'a\nb' });
    expect(readMessage('😀'.repeat(2000)).ok).toBe(true);
    expect([' ', 'x'.repeat(2001), '\u0007'].map((text) => readMessage(text))).toMatchObject([{ error: [{ code: 'body-empty' }] }, { error: [{ code: 'body-too-long' }] }, { error: [{ code: 'body-malformed' }] }]);
  });
});

describe('a reply file', () => {
  const entry = fc.record({
    publicKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    isWithdrawn: fc.boolean(), acknowledgements: fc.array(fc.record({ by: fc.string(), on: fc.constant('2026-03-02') })),
    messages: fc.array(fc.oneof(
      fc.record({ by: fc.string(), sequence: fc.constant(null), body: fc.string(), on: fc.constant('2026-03-02') }),
      fc.record({ by: fc.constant(null), sequence: fc.integer({ min: 1, max: 20 }), body: fc.string().map((words) => `Author’s words: ${words}`), on: fc.constant('2026-03-03') }))),
  });

  it('is the same text in whatever order it was read', () => {
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ publicKey }) => publicKey }), (entries) => {
      expect(replyFile('r', 'u', [...entries].reverse())).toBe(replyFile('r', 'u', entries));
    }));
  });

  it('has all that readers said and no word of an author, of whose answers it has number and day', () => {
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ publicKey }) => publicKey }), (entries) => {
      const text = replyFile('r', 'u', entries);
      expect(text).not.toContain('Author’s words');
      const { comments } = JSON.parse(text) as { comments: { publicKey: string; replies: object[]; answersDelivered: object[] }[] };
      for (const { publicKey, messages } of entries) {
        const found = comments.find((one) => one.publicKey === Buffer.from(publicKey, 'hex').toString('base64url'))!;
        expect(found.replies).toEqual(messages.filter(({ by }) => by !== null).map(({ by, body, on }) => ({ by, body, on })));
        expect(found.answersDelivered).toEqual(messages.filter(({ by }) => by === null).map(({ sequence, on }) => ({ sequence, on })));
      }
    }));
  });
});
