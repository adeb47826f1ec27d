import { STANDARD_DRIVERS } from './driver-catalog.js';
import { reviseDriver, validateDriver, type DriverDraft, type DriverProblemCode, type ItemDraft } from './driver-draft.js';
import type { Driver } from './driver.js';

const item = (change: Partial<ItemDraft> = {}): ItemDraft => ({ id: null, texts: { en: 'Our on-call load is bearable.' }, reversed: false, isRetired: false, ...change });
const draft = (change: Partial<DriverDraft> = {}): DriverDraft => ({ names: { en: 'On call' }, description: '', polarity: 'higher-is-better', items: [item()], isRetired: false, ...change });
const fresh = { existing: null, others: STANDARD_DRIVERS };

function ids(): () => string {
  let next = 0;
  return () => `new-${(next += 1)}`;
}

function saved(change: Partial<DriverDraft> = {}, existing: Driver | null = null): Driver {
  const result = reviseDriver(draft(change), { existing, others: STANDARD_DRIVERS }, ids());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a driver that an admin writes', () => {
  it('is saved with its language borrowed where another is missing', () => {
    expect(saved()).toMatchObject({
      id: 'new-1', kind: 'driver', isCustom: true, names: { en: 'On call', de: 'On call' },
      items: [{ id: 'new-2', version: 1, scale: 'agree-5', texts: { en: 'Our on-call load is bearable.', de: 'Our on-call load is bearable.' } }],
    });
  });

  const long = 'x'.repeat(161);
  it.each<[DriverProblemCode, string, Partial<DriverDraft>]>([
    ['name-missing', 'names', { names: { en: '  ' } }],
    ['name-too-long', 'names.de', { names: { de: 'x'.repeat(61) } }],
    ['name-taken', 'names.en', { names: { en: ' autonomy ' } }],
    ['unprintable', 'names.en', { names: { en: 'On\u202Ecall' } }],
    ['description-too-long', 'description', { description: 'x'.repeat(301) }],
    ['no-items', 'items', { items: [] }],
    ['no-items', 'items', { items: [item({ isRetired: true })] }],
    ['too-many-items', 'items', { items: Array.from({ length: 6 }, (_, index) => item({ texts: { en: `Statement number ${index}` } })) }],
    ['text-missing', 'items.0.texts', { items: [item({ texts: {} })] }],
    ['text-too-short', 'items.0.texts.en', { items: [item({ texts: { en: 'Fine.' } })] }],
    ['text-too-long', 'items.0.texts.de', { items: [item({ texts: { de: long } })] }],
    ['text-is-question', 'items.0.texts.en', { items: [item({ texts: { en: 'Is our load bearable?' } })] }],
    ['text-twice', 'items.1.texts.en', { items: [item(), item({ texts: { en: 'our  on-call load is BEARABLE.' } })] }],
    ['unknown-item', 'items.0.id', { items: [item({ id: 'somebody-elses' })] }],
  ])('is refused with %s at %s', (code, path, change) => {
    const problems = validateDriver(draft(change), fresh);
    expect(problems).toEqual([expect.objectContaining({ code, path })]);
    expect(problems[0]!.message).not.toBe('');
  });

  it('lists all problems at once', () => {
    expect(validateDriver(draft({ names: {}, items: [] }), fresh).map(({ code }) => code)).toEqual(['name-missing', 'no-items']);
  });

  it('may keep its own name when it is changed, and take the name of a retired one', () => {
    const before = saved();
    const others = [...STANDARD_DRIVERS.map((driver) => (driver.id === 'autonomy' ? { ...driver, isRetired: true } : driver)), before];
    expect(validateDriver(draft({ items: [item({ id: before.items[0]!.id })] }), { existing: before, others })).toEqual([]);
    expect(validateDriver(draft({ names: { en: 'Autonomy' } }), { existing: null, others })).toEqual([]);
  });

  it('gives a question a new version when its words or its direction change, and not otherwise', () => {
    const before = saved();
    const { id } = before.items[0]!;
    expect(saved({ items: [item({ id })] }, before).items[0]).toEqual(before.items[0]);
    expect(saved({ items: [item({ id, texts: { en: 'Our on-call load is easy to bear.' } })] }, before).items[0]).toMatchObject({ id, version: 2 });
    expect(saved({ items: [item({ id, reversed: true })] }, before).items[0]).toMatchObject({ id, version: 2, reversed: true });
  });

  it('retires a question that is left out and keeps it', () => {
    const before = saved({ items: [item(), item({ texts: { en: 'Handover after a shift works.' } })] });
    const after = saved({ items: [item({ id: before.items[0]!.id })] }, before);
    expect(after.items.map(({ id, isRetired }) => [id, isRetired])).toEqual([[before.items[0]!.id, false], [before.items[1]!.id, true]]);
  });

  it('refuses one question twice', () => {
    const before = saved();
    const { id } = before.items[0]!;
    expect(validateDriver(draft({ items: [item({ id }), item({ id, texts: { en: 'Another statement.' } })] }), { existing: before, others: [] }).map(({ code }) => code)).toEqual(['item-twice']);
  });
});

describe('a standard driver', () => {
  const standard = STANDARD_DRIVERS[4]!;
  it('can be retired and taken back, but not reworded', () => {
    const context = { existing: standard, others: STANDARD_DRIVERS };
    const retired = reviseDriver(draft({ items: [], isRetired: true }), context, ids());
    expect(retired).toEqual({ ok: true, value: { ...standard, isRetired: true } });
    const reworded = standard.items.map(({ id }) => item({ id }));
    expect(validateDriver(draft({ items: reworded }), context).map(({ code }) => code)).toEqual(['standard-driver']);
  });
});
