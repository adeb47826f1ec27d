import { LOCALES } from '../../../kernel/locale.js';
import { OPEN_QUESTION, STANDARD_DRIVERS, USUAL_FIXED_DRIVERS, USUAL_ROTATING_DRIVERS } from './driver-catalog.js';
import { currentItems } from './driver.js';
import { ITEM_TEXT } from './driver-draft.js';

const items = STANDARD_DRIVERS.flatMap((driver) => driver.items.map((item) => ({ driver, item })));
const byId = (id: string) => STANDARD_DRIVERS.find((driver) => driver.id === id)!;

/** Openings that mark the scales we must not copy or rewrite; a new item that comes near one fails here. */
const FOREIGN = [
  /what is expected of me/i, /materials and equipment/i, /do what i do best/i, /recognition or praise/i, /cares about me as a person/i,
  /encourages my development/i, /my opinions? (seems? to )?count/i, /best friend/i, /opportunit(y|ies) (at work )?to learn and grow/i,
  /bursting with energy/i, /strong and vigou?rous/i, /enthusiastic about my job/i, /inspires me/i, /when i get up in the morning/i, /immersed in my work/i,
  /carried away/i, /proud (of|on) the work/i, /emotionally drained/i, /used up/i, /burned out/i, /mentally exhausted/i, /great deal of effort/i,
  /recover my energy/i, /held against (you|me)/i, /safe to take (a )?risks?/i, /messengers/i, /actively sought/i, /deep work/i,
];

describe('the standard drivers', () => {
  it('are the twelve of the specification and recommend', () => {
    expect(STANDARD_DRIVERS.map(({ id }) => id)).toEqual([
      'engagement', 'exhaustion', 'safety', 'clarity', 'autonomy', 'workload', 'growth', 'support', 'focus', 'tools', 'cognitive-load', 'information', 'recommend',
    ]);
    expect(byId('engagement')).toMatchObject({ kind: 'outcome', polarity: 'higher-is-better' });
    expect(byId('exhaustion')).toMatchObject({ kind: 'strain', polarity: 'higher-is-worse' });
    expect(STANDARD_DRIVERS.filter(({ polarity }) => polarity === 'higher-is-worse')).toHaveLength(1);
  });

  it('have two or three items each, engagement three, recommend its one', () => {
    for (const driver of STANDARD_DRIVERS.filter(({ kind }) => kind !== 'recommend')) {
      expect([2, 3]).toContain(currentItems(driver).length);
    }
    expect(currentItems(byId('engagement'))).toHaveLength(3);
    expect(currentItems(byId('recommend')).map(({ scale }) => scale)).toEqual(['recommend-0-10']);
  });

  it('are asked in every round or by turns, each in one way only', () => {
    expect([...USUAL_FIXED_DRIVERS, ...USUAL_ROTATING_DRIVERS].sort()).toEqual(STANDARD_DRIVERS.map(({ id }) => id).sort());
    expect(USUAL_ROTATING_DRIVERS).toHaveLength(9);
  });

  it.each(items.map(({ driver, item }) => [item.id, driver, item] as const))('%s says where it comes from, in both languages', (id, driver, item) => {
    expect(id).toMatch(new RegExp(`^${driver.id}\\.[a-z-]+$`));
    expect(item.version).toBeGreaterThanOrEqual(1);
    expect(item.source).toMatch(/\d{4}/);
    expect(item.licence).toContain('Own wording');
    for (const locale of LOCALES) {
      expect(item.texts[locale].length).toBeGreaterThanOrEqual(ITEM_TEXT.shortest);
      expect(item.texts[locale].length).toBeLessThanOrEqual(ITEM_TEXT.longest);
      expect(driver.names[locale]).not.toBe('');
      expect(driver.descriptions[locale]).not.toBe('');
    }
    expect(item.texts.en).not.toBe(item.texts.de);
    for (const foreign of FOREIGN) expect(item.texts.en).not.toMatch(foreign);
  });

  it('never use an id or a text twice', () => {
    expect(new Set(items.map(({ item }) => item.id)).size).toBe(items.length);
    for (const locale of LOCALES) expect(new Set(items.map(({ item }) => item.texts[locale])).size).toBe(items.length);
  });

  it('come with one open question in both languages', () => {
    for (const locale of LOCALES) expect(OPEN_QUESTION.texts[locale]).toMatch(/\?$/);
  });
});
