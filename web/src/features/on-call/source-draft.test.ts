import { emptyDraft, neededFields, sourceInput } from './source-draft.js';

describe('a roster as it is typed', () => {
  it('sends only what its kind has a use for', () => {
    const all = { ...emptyDraft, url: ' https://a.example ', schedule: 'P1', token: 'key', fileBase64: 'QQ==' };
    expect(sourceInput({ ...all, kind: 'ICS_URL' })).toEqual({ kind: 'ICS_URL', url: 'https://a.example', schedule: null, token: null, fileBase64: null, defaultRole: null });
    expect(sourceInput({ ...all, kind: 'ICS_FILE', defaultRole: 'shadow' })).toEqual({ kind: 'ICS_FILE', url: null, schedule: null, token: null, fileBase64: 'QQ==', defaultRole: 'shadow' });
    expect(sourceInput({ ...all, kind: 'LINKEDIN' })).toMatchObject({ url: 'https://a.example', schedule: 'P1', token: null });
  });

  it('takes the addresses that calendar programs hand out', () => {
    expect(sourceInput({ ...emptyDraft, url: 'webcal://calendar.example/rota.ics' }).url).toBe('https://calendar.example/rota.ics');
  });

  it('needs a key only where there is none yet', () => {
    expect(neededFields('PAGERDUTY', false)).toEqual(['schedule', 'token']);
    expect(neededFields('PAGERDUTY', true)).toEqual(['schedule']);
  });
});
