/** What the server says of a picture that it does not take, by a stable code; the last two are found here. */
export type PictureRefusal = { readonly code: string; readonly message: string | null };

export type UploadOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusal: PictureRefusal } | { readonly kind: 'unreachable' };

/** The same limits as the server's: said before anything is sent. */
export const largestBytes = 10_000_000;

/** Why a file is no picture worth sending; null when the server shall judge. The server looks at the content, this only at what the browser believes. */
export function refusalOf({ type, size }: { readonly type: string; readonly size: number }): PictureRefusal | null {
  if (size === 0) return { code: 'EMPTY', message: null };
  if (type !== '' && (!type.startsWith('image/') || type === 'image/svg+xml')) return { code: 'NOT_A_PICTURE', message: null };
  return size > largestBytes ? { code: 'TOO_LARGE', message: null } : null;
}

/** Takes as many as there is room for; the others are named. */
export function splitByRoom<File>(files: readonly File[], room: number): { readonly taken: File[]; readonly over: File[] } {
  return { taken: files.slice(0, Math.max(0, room)), over: files.slice(Math.max(0, room)) };
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  if (request.status >= 200 && request.status < 300) return { kind: 'done' };
  if (request.status === 0) return { kind: 'unreachable' };
  try {
    const { code, message } = JSON.parse(request.responseText) as { code?: unknown; message?: unknown };
    return { kind: 'refused', refusal: { code: typeof code === 'string' ? code : String(request.status), message: typeof message === 'string' ? message : null } };
  } catch {
    return { kind: 'refused', refusal: { code: String(request.status), message: null } };
  }
}

/** Sends one picture and tells how far it is, 0 to 1. `fetch` can't: it says nothing about what is under way. */
export function sendPicture(path: string, file: File, onProgress: (part: number) => void): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', file.type || 'image/unknown');
    request.setRequestHeader('x-barograph-upload', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve({ kind: 'unreachable' });
    request.send(file);
  });
}

const known = ['EMPTY', 'NOT_A_PICTURE', 'TOO_LARGE', 'TOO_MANY'] as const;

/** A refusal that this page has words for; the server brings its own, in the reader's language. */
export const isKnownRefusal = (code: string): code is (typeof known)[number] => known.some((one) => one === code);
