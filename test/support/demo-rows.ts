import { createHash, randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import type { Builders } from './builders.js';

/** Ids of what `demoRows` wrote. */
export interface DemoRows {
  readonly hackPicture: string;
}

/** A demo with everything in it, by SQL, for a project that somebody is on; what it says begins with `name`. */
export async function demoRows(build: Builders, organization: OrganizationId, name: string, entryId: string, presenter: PersonId): Promise<DemoRows> {
  const hackPicture = randomUUID();
  const insert = (table: string, columns: string, values: readonly unknown[]): Promise<unknown> =>
    build.query(organization, `insert into ${table} (organization_id, ${columns}) values ($1, ${values.map((_, index) => `$${index + 2}`).join(', ')})`, [organization, ...values]);
  const at = '2026-03-02T09:00:00Z';
  const text = JSON.stringify({ title: `${name} demo`, oneLine: `${name} line`, story: `${name} story`, lengthSeconds: null, videoUrl: '', links: [], agreed: true, presenters: [{ personId: presenter, isRemote: false }] });
  const content = Buffer.from(`${name} pixels`);
  const hash = createHash('sha256').update(content).digest('base64url');
  await insert('hack_demo', 'entry_id, version, draft, saved_at, saved_by, submitted, submitted_at', [entryId, 1, text, at, presenter, text, at]);
  await insert('hack_demo_version', 'entry_id, version, text, saved_at, saved_by', [entryId, 1, text, at, presenter]);
  await insert('hack_presenter', 'entry_id, person_id, mode, position', [entryId, presenter, 'present', 0]);
  await insert('media_picture', 'picture_id, owner, place, state, state_at, width, height, large_hash, small_hash', [hackPicture, 'hack-demo', 'database', 'kept', at, 10, 10, hash, hash]);
  for (const variant of ['large', 'small']) await insert('media_content', 'picture_id, variant, content', [hackPicture, variant, content]);
  await insert('hack_picture', 'picture_id, entry_id, position, alt, added_at, added_by', [hackPicture, entryId, 0, `${name} picture`, at, presenter]);
  return { hackPicture };
}
