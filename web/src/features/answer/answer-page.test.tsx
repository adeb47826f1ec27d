import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import axe from 'axe-core';
import { deviceStore, ownerKey, type PassRecord } from '../../lib/answering/device-store.js';
import { ensurePass } from '../../lib/answering/passes.js';
import { renderPage } from '../../testing/render.js';
import { askedRound, issuingServer, manifest, owner } from '../../testing/round.js';
import { AnswerPage } from './answer-page.js';

// The first render compiles the page; the machines of a build are not always quick.
const at = { path: '/answer/round-1', route: '/answer/:roundId' };
let pass: PassRecord;

/** Renders the page as a device with a pass sees it, nobody signed in. */
async function visit() {
  const [passes, drafts, receipts] = await Promise.all([deviceStore.passes(), deviceStore.drafts(), deviceStore.receipts()]);
  return renderPage(<AnswerPage />, { ...at, answering: { passes, drafts, receipts } });
}

const press = (key: string) => act(async () => { fireEvent.keyDown(document.activeElement ?? document.body, { key }); });
const question = () => screen.getByRole('group');
const expectQuestion = (name: RegExp) => expect(screen.getByRole('group', { name })).toBeTruthy();
const settled = (ms = 320) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms); }); });
const start = async () => fireEvent.click(await screen.findByRole('button', { name: 'Start' }));

beforeEach(async () => {
  await deviceStore.destroy();
  const device = { ...owner, personName: 'Ada', organizationName: 'N', key: ownerKey(owner), secret: new Uint8Array(32).fill(1), olderSecrets: [] };
  await ensurePass(device, askedRound, issuingServer());
  pass = (await deviceStore.passes())[0]!;
});

describe('before the first question', () => {
  it('says mode, k, comment k, who is pooled, who reads comments and the manifest’s hash, and that nobody sees who answered', async () => {
    const { container } = await visit();
    await screen.findByRole('button', { name: 'Start' });
    const text = container.textContent ?? '';
    for (const part of ['Anonymous', '5 answers on', 'at least 10 people', 'Checkout: 8 people', 'Ada and Bruno', 'the leads', pass.manifestHash.slice(0, 12), 'unlinkable in storage and are added up before anyone sees them', 'Nobody, admins included']) {
      expect(text).toContain(part);
    }
  });
});

describe('answering by keyboard', () => {
  it('chooses by digit, goes on by itself, back by arrow, and a legend names each group', async () => {
    await visit();
    await start();
    expect(within(question()).getAllByRole('radio')).toHaveLength(5);
    expectQuestion(/Question 1 of 3.*worth the effort/);
    expect(document.activeElement?.textContent).toContain('worth the effort');
    await press('4');
    expect(screen.getByRole('radio', { name: 'Agree', checked: true })).toBeTruthy();
    await settled();
    expectQuestion(/absorbed/);
    expect(screen.getByRole('status').textContent).toBe('Question 2 of 3');
    await press('ArrowLeft');
    expect(screen.getByRole('radio', { name: 'Agree', checked: true })).toBeTruthy();
    await press('Enter');
    expectQuestion(/absorbed/);
  });

  it('ignores digits that are no point of the scale, and held keys', async () => {
    await visit();
    await start();
    await press('7');
    await press('0');
    await act(async () => { fireEvent.keyDown(document.body, { key: '3', repeat: true }); });
    await settled();
    expectQuestion(/Question 1 of 3/);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('takes 1 and then 0 as 10 on the recommend question, and 1 alone as 1', async () => {
    await deviceStore.putDraft({ key: pass.key, answers: {}, position: 2, comment: '', state: 'writing', refusal: null, closesAt: pass.closesAt });
    const { unmount } = await visit();
    await press('1');
    expect(screen.getByRole('radio', { name: '1', checked: true })).toBeTruthy();
    await press('0');
    await settled();
    expect((await deviceStore.draft(pass.key))?.answers).toEqual({ 'item-3': 10 });
    unmount();
    await deviceStore.putDraft({ key: pass.key, answers: {}, position: 2, comment: '', state: 'writing', refusal: null, closesAt: pass.closesAt });
    await visit();
    await press('1');
    await settled(1100);
    expect((await deviceStore.draft(pass.key))?.answers).toEqual({ 'item-3': 1 });
    expect(screen.getByLabelText('A comment, if you like')).toBeTruthy();
  });

  it('leaves arrows inside the radio group, and digits inside the comment, to the control', async () => {
    await visit();
    await start();
    const first = screen.getAllByRole('radio')[0]!;
    first.focus();
    await press('ArrowRight');
    expectQuestion(/Question 1 of 3/);
  });
});

describe('swiping and skipping', () => {
  it('goes on by a swipe to the left (skipping) and back by one to the right, not by scrolling', async () => {
    await visit();
    await start();
    const swipe = (fromX: number, toX: number, toY = 0) => act(async () => {
      fireEvent.touchStart(question(), { touches: [{ clientX: fromX, clientY: 0 }] });
      fireEvent.touchEnd(question(), { changedTouches: [{ clientX: toX, clientY: toY }] });
    });
    await swipe(300, 200, 300);
    expectQuestion(/Question 1 of 3/);
    await swipe(300, 200);
    expectQuestion(/Question 2 of 3/);
    await swipe(100, 220);
    expectQuestion(/Question 1 of 3/);
    expect((await deviceStore.draft(pass.key))?.answers).toEqual({ 'item-1': null });
  });
});

describe('resuming', () => {
  it('goes on after a crash where the member stopped, with the answers given', async () => {
    const { unmount } = await visit();
    await start();
    await press('2');
    await settled();
    unmount();
    await visit();
    expectQuestion(/Question 2 of 3/);
    expect(screen.getByText('You go on where you stopped.')).toBeTruthy();
    await press('ArrowLeft');
    expect(screen.getByRole('radio', { name: 'Disagree', checked: true })).toBeTruthy();
  });

  it('keeps answers on the device while offline, and says so', async () => {
    const fetchMock = jest.fn<typeof fetch>(async () => { throw new TypeError('offline'); });
    globalThis.fetch = fetchMock;
    await deviceStore.putDraft({ key: pass.key, answers: { 'item-1': 5 }, position: 3, comment: '', state: 'writing', refusal: null, closesAt: pass.closesAt });
    await visit();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Your answers are safe on this device')).toBeTruthy();
    expect((await deviceStore.draft(pass.key))?.state).toBe('queued');
    const options = fetchMock.mock.calls[0]?.[1];
    expect(fetchMock.mock.calls[0]?.[0]).toBe('/answers');
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('shows the receipt, and no question, once the answer was acknowledged', async () => {
    globalThis.fetch = jest.fn<typeof fetch>(async () => new Response(JSON.stringify({ data: { submitResponse: { __typename: 'AlreadyReceived', message: '' } } })));
    await deviceStore.putDraft({ key: pass.key, answers: { 'item-1': 5 }, position: 3, comment: '', state: 'writing', refusal: null, closesAt: pass.closesAt });
    const { unmount } = await visit();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(async () => expect(await deviceStore.receipts()).toHaveLength(1));
    unmount();
    await visit();
    const [receipt] = await deviceStore.receipts();
    expect(await screen.findByText(receipt!.spentHash)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('sends nothing without a single answer', async () => {
    await deviceStore.putDraft({ key: pass.key, answers: { 'item-1': null }, position: 3, comment: ' ', state: 'writing', refusal: null, closesAt: pass.closesAt });
    await visit();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send' }).disabled).toBe(true);
  });
});

describe('who answers', () => {
  it('asks which member it is when several hold a pass here', async () => {
    const other: PassRecord = { ...pass, person: 'person-2', key: `org-1|person-2|${manifest.round}` };
    const devices = [owner, { ...owner, person: 'person-2' }].map((one, index) => ({ ...one, key: ownerKey(one), personName: ['Ada', 'Bruno'][index]!, organizationName: 'N', secret: new Uint8Array(32), olderSecrets: [] }));
    await renderPage(<AnswerPage />, { ...at, answering: { passes: [pass, other], devices } });
    fireEvent.click(screen.getByRole('button', { name: 'Bruno' }));
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
  });

  it('asks for sign-in where no pass is held', async () => {
    await renderPage(<AnswerPage />, at);
    expect(screen.getByText('This device holds no pass for this round')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in?next=%2Fanswer%2Fround-1');
  });
});

it('has nothing that axe finds, on any page of the flow', async () => {
  const check = async () => (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id);
  await visit();
  expect(await check()).toEqual([]);
  await start();
  expect(await check()).toEqual([]);
  for (let step = 0; step < 3; step++) await press('Enter');
  expect(screen.getByLabelText('A comment, if you like')).toBeTruthy();
  expect(await check()).toEqual([]);
});
