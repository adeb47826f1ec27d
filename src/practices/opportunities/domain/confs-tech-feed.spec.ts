import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { AnnouncedEvent } from './announced-event.js';
import { callStatus, closesAt } from './call.js';
import { readConfsTech } from './confs-tech-feed.js';
import { eventKey, mergeEvents } from './merge-events.js';

const FOLDER = join(import.meta.dirname, '../../../../test/data/confs-tech');
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function everything(): AnnouncedEvent[] {
  return ['2026', '2027'].flatMap((year) => readdirSync(join(FOLDER, year)).sort().flatMap((file) => {
    const read = readConfsTech(readFileSync(join(FOLDER, year, file)), basename(file, '.json'));
    if (!read.ok) throw new Error(read.error.why);
    expect(read.value.skipped).toEqual([]);
    return read.value.events;
  }));
}

describe('the real files of confs.tech', () => {
  const rows = everything();

  it('hold 533 rows, which are 393 events, of which 183 have a deadline', () => {
    expect(rows).toHaveLength(533);
    const events = mergeEvents(rows);
    expect(events).toHaveLength(393);
    expect(events.filter(({ call }) => call.precision === 'day')).toHaveLength(183);
  });

  it('merge once: merging again, or the files twice, changes nothing', () => {
    const events = mergeEvents(rows);
    expect(mergeEvents(events)).toEqual(events);
    expect(mergeEvents([...rows, ...rows])).toEqual(events);
  });

  it('keep every topic of an event that stands in several files', () => {
    const eurostar = mergeEvents(rows).find(({ name }) => name === 'EuroSTAR Conference');
    expect(eurostar?.topics).toEqual(['data', 'devops', 'testing']);
    expect(eurostar?.call).toMatchObject({ precision: 'day', zone: null });
  });
});

describe('a damaged file', () => {
  it.each([['<html>Not found</html>', 'The file is no JSON.'], [{ name: 'x' }, 'The file is no list of conferences.'], ['', 'The file is no JSON.']])('%j is unreadable', (content, why) => {
    expect(readConfsTech(bytes(content), 'x')).toEqual({ ok: false, error: { kind: 'feed-unreadable', why } });
  });

  it('loses its damaged rows alone, and says which', () => {
    const read = readConfsTech(bytes([{ name: 'Good' }, null, { url: 'https://x.example' }, { name: 'Turned', startDate: '2026-05-02', endDate: '2026-05-01' }, { name: 'Odd', startDate: '2026-02-31', url: 'javascript:alert(1)', cfpEndDate: 7 }]), 'x');
    expect(read).toMatchObject({
      ok: true,
      value: {
        events: [{ name: 'Good', startsOn: null, call: { precision: 'none' } }, { name: 'Odd', startsOn: null, url: null, call: { precision: 'none' } }],
        skipped: [{ position: 2, label: null }, { position: 3, label: null }, { position: 4, label: 'Turned' }],
      },
    });
  });

  it('never throws, and reads each row to an event or a reason', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ name: fc.string(), startDate: fc.string(), endDate: fc.anything(), url: fc.webUrl(), cfpEndDate: fc.string() }, { requiredKeys: [] }))), (rows) => {
      const text = JSON.stringify(rows);
      const read = readConfsTech(bytes(text), 'x');
      const { events, skipped } = read.ok ? read.value : { events: [], skipped: [] };
      expect(events.length + skipped.length).toBe((JSON.parse(text) as unknown[]).length);
    }));
  });
});

describe('a bare deadline', () => {
  it('is inclusive anywhere on Earth', () => {
    expect(closesAt({ precision: 'day', day: '2026-03-31', zone: null })).toEqual(new Date('2026-04-01T12:00:00Z'));
    expect(callStatus({ precision: 'day', day: '2026-03-31', zone: null }, new Date('2026-04-01T11:59:59Z'))).toBe('open');
  });

  it('with a zone ends with its day there, daylight saving or not', () => {
    expect(closesAt({ precision: 'day', day: '2026-03-29', zone: 'Europe/Berlin' })).toEqual(new Date('2026-03-29T22:00:00Z'));
    expect(closesAt({ precision: 'day', day: '2026-03-28', zone: 'Europe/Berlin' })).toEqual(new Date('2026-03-28T23:00:00Z'));
  });
});

it('one event has one key, however it is written', () => {
  expect(eventKey({ name: 'X-OPS  Conference: Dubai', startsOn: '2026-10-15' })).toBe(eventKey({ name: 'x ops conference dubai', startsOn: '2026-10-15' }));
  expect(eventKey({ name: 'DevConf', startsOn: null })).not.toBe(eventKey({ name: 'DevConf', startsOn: '2026-10-15' }));
});
