import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { deviceStore } from './device-store.js';
import type { Owner } from './owner.js';
import type { DraftRecord } from './draft-record.js';
import { makeDraftKey, openDraft, sealDraft } from './draft-box.js';

const owner: Owner = { organization: 'org', person: 'me' };
const draft: DraftRecord = {
  key: 'org|me|round', answers: { 'item-1': 2 }, position: 1, comment: 'quiet time', state: 'queued', refusal: null, closesAt: '2099-01-01T00:00:00.000Z',
};
const stored = async (): Promise<unknown> => {
  const db = await openDB('barograph');
  const found: unknown = await db.get('drafts', draft.key);
  db.close();
  return found;
};

beforeEach(() => deviceStore.destroy());

describe('an unsent answer on the device', () => {
  it('lies encrypted: only what the queue needs can be read', async () => {
    await deviceStore.putDraft(draft);
    const found = await stored() as { sealed: ArrayBuffer };
    expect(found).toEqual({ key: draft.key, state: 'queued', closesAt: draft.closesAt, iv: expect.anything(), sealed: expect.anything() });
    expect(new TextDecoder('latin1').decode(found.sealed)).not.toMatch(/quiet|item/);
    expect(await deviceStore.draft(draft.key)).toEqual(draft);
    expect(await deviceStore.drafts()).toEqual([draft]);
  });

  it('is read as it was last written, also while writing goes on', async () => {
    const steps = [1, 2, 3, 4, 5].map((value) => ({ ...draft, answers: { 'item-1': value } }));
    void Promise.all(steps.map(deviceStore.putDraft));
    expect((await deviceStore.draft(draft.key))?.answers).toEqual({ 'item-1': 5 });
  });

  it('is under a key that no script can read, and that goes with the member', async () => {
    const key = await makeDraftKey();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    await deviceStore.putDraft(draft);
    await deviceStore.forget(owner);
    const db = await openDB('barograph');
    expect([await db.count('keys'), await db.count('drafts')]).toEqual([0, 0]);
    db.close();
  });

  it('opens only where it was put, with its own key', async () => {
    const key = await makeDraftKey();
    const sealed = await sealDraft(key, draft);
    expect(await openDraft(key, sealed)).toEqual(draft);
    expect(await openDraft(key, { ...sealed, key: 'org|other|round' })).toBeUndefined();
    expect(await openDraft(await makeDraftKey(), sealed)).toBeUndefined();
  });

  it('of an older version is found and encrypted', async () => {
    await deviceStore.drafts();
    const db = await openDB('barograph');
    await db.put('drafts', draft);
    db.close();
    expect(await deviceStore.drafts()).toEqual([draft]);
    await deviceStore.prune(new Date('2026-01-01'));
    expect(await stored()).not.toHaveProperty('comment');
    expect(await deviceStore.drafts()).toEqual([draft]);
  });
});
