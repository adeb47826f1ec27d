import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
const mentioning = (word: RegExp): string[] => files.filter((name) => word.test(readFileSync(path.join(source, name), 'utf8'))).sort();

/** The few files that touch answers before they are released. One more here is one more way out: think twice. */
describe('the tables of answers', () => {
  it.each([
    ['pending answers and comments, spent passes', /\b(pending_answer|pending_comment|spent_pass)\b/, ['closing.store.ts', 'sealing.store.ts']],
    ['the seed of a round and the passes issued', /\b(round_secret|issue_bucket)\b/, ['announcement.store.ts', 'closing.store.ts', 'issue.store.ts', 'round.store.ts', 'sealing.store.ts']],
    ['batches', /\b(batch_histogram|from batch|into batch)\b/, ['sealing.store.ts']],
  ])('%s are touched by the stores that seal and close only', (_what, word, stores) => {
    const outside = mentioning(word).filter((name) => name !== 'listening/results/persistence/released.store.ts');
    expect(outside).toEqual(stores.map((name) => `listening/pulses/persistence/${name}`));
  });

  it('histograms reach results for one purpose: the pooled SD of rounds closed earlier', () => {
    const text = readFileSync(path.join(source, 'listening/results/persistence/released.store.ts'), 'utf8');
    expect(text.match(/batch_histogram/g)).toHaveLength(1);
    expect(text).toContain(`r.state = 'closed' and r.round_id <> $2`);
  });

  it('released values are written by one store', () => {
    expect(mentioning(/(insert into|update|delete from) released_/)).toEqual(['listening/results/persistence/released.store.ts']);
  });

  it('released values are read in results, and nowhere else', () => {
    expect(mentioning(/\breleased_(result|item|comment)\b/).filter((name) => !name.startsWith('listening/results/'))).toEqual([]);
  });
});
