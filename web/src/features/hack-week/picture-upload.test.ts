import { largestBytes, refusalOf, sendPicture, splitByRoom } from './picture-upload.js';

describe('a picture that is to be sent', () => {
  it('is refused here only where the browser knows that the server would', () => {
    const codeOf = (type: string, size: number) => refusalOf({ type, size })?.code ?? null;
    expect([codeOf('image/png', 10), codeOf('image/heic', 10), codeOf('', 10), codeOf('image/webp', largestBytes)]).toEqual([null, null, null, null]);
    expect([codeOf('image/svg+xml', 10), codeOf('application/pdf', 10), codeOf('image/png', 0), codeOf('image/png', largestBytes + 1)]).toEqual(['NOT_A_PICTURE', 'NOT_A_PICTURE', 'EMPTY', 'TOO_LARGE']);
  });

  it('waits for room', () => {
    expect(splitByRoom(['a', 'b', 'c'], 2)).toEqual({ taken: ['a', 'b'], over: ['c'] });
    expect(splitByRoom(['a'], -1)).toEqual({ taken: [], over: ['a'] });
  });

  it.each([
    [201, '{}', { kind: 'done' }],
    [422, '{"code":"DAMAGED","message":"Das Bild ist beschädigt."}', { kind: 'refused', refusal: { code: 'DAMAGED', message: 'Das Bild ist beschädigt.' } }],
    [502, '<html>', { kind: 'refused', refusal: { code: '502', message: null } }],
  ])('ends with what the server says: %i', async (status, responseText, outcome) => {
    const sent: { headers: Record<string, string>; address: string; parts: number[] } = { headers: {}, address: '', parts: [] };
    class Request {
      status = status;
      responseText = responseText;
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      onload?: () => void;
      open(_: string, address: string): void { sent.address = address; }
      setRequestHeader(name: string, value: string): void { sent.headers[name] = value; }
      send(): void {
        this.upload.onprogress?.({ loaded: 5, total: 10 });
        this.onload?.();
      }
    }
    const original = globalThis.XMLHttpRequest;
    globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    try {
      expect(await sendPicture('/api/e/1/pictures', new File(['x'], 'a.png', { type: 'image/png' }), (part) => sent.parts.push(part))).toEqual(outcome);
    } finally {
      globalThis.XMLHttpRequest = original;
    }
    expect(sent).toEqual({ address: '/api/e/1/pictures', headers: { 'content-type': 'image/png', 'x-barograph-upload': '1' }, parts: [0.5] });
  });
});
