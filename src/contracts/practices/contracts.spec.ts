import { GaugeChanged, gaugeSubject, type Gauge } from './gauge-changed.event.js';
import { TimelineEventHappened, type TimelineEvent } from './timeline-event-happened.event.js';

const event: TimelineEvent = {
  key: 'hack-week:2026-03', practice: 'hack-week', teamId: null, title: { en: 'Hack week', de: 'Hack Week' }, on: '2026-03-02', until: '2026-03-06', path: '/hack-week/1', isWithdrawn: false,
};
const gauge: Gauge = { gauge: 'code_t_open_days', help: 'Code T days that are not booked.', teamId: '0f0e0d0c-0b0a-4908-8706-050403020100', labels: { quarter: '2026-q1' }, value: 3 };

describe('contracts of practices', () => {
  it('take what they promise', () => {
    expect(TimelineEventHappened.parse(event, 1)).toEqual(event);
    expect(GaugeChanged.parse(gauge, 1)).toEqual(gauge);
  });

  it.each<Partial<Record<keyof TimelineEvent, unknown>>>([
    { until: '2026-03-01' }, { on: '2026-02-30' }, { path: 'https://evil.example' }, { path: '//evil.example' }, { teamId: 'x' }, { title: { en: 'Hack week' } }, { key: 'no colon' },
  ])('refuse a time line event with %j', (change) => expect(() => TimelineEventHappened.parse({ ...event, ...change }, 1)).toThrow());

  it.each<Partial<Record<keyof Gauge, unknown>>>([
    { gauge: 'Code-T' }, { gauge: 'a__b' }, { value: Number.NaN }, { value: '3' }, { labels: { team: 'x' } }, { labels: { a: '1', b: '2', c: '3', d: '4' } }, { labels: { 'a b': '1' } }, { help: '' },
  ])('refuse a gauge with %j', (change) => expect(() => GaugeChanged.parse({ ...gauge, ...change }, 1)).toThrow());

  it('know no version to come', () => {
    expect(() => TimelineEventHappened.parse(event, 2)).toThrow(RangeError);
    expect(() => GaugeChanged.parse(gauge, 0)).toThrow(RangeError);
  });

  it('one number is one subject, in whatever order its labels stand', () => {
    expect(gaugeSubject({ ...gauge, labels: { a: '1', b: '2' } })).toBe(gaugeSubject({ ...gauge, labels: { b: '2', a: '1' } }));
    expect(gaugeSubject({ ...gauge, teamId: null })).not.toBe(gaugeSubject(gauge));
  });
});
