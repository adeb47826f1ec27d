import { useCallback, useRef, useState } from 'react';
import { refusalOf, sendPicture, splitByRoom, type PictureRefusal } from './picture-upload.js';

/** A picture on its way, or one that was not taken. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  /** 0 to 1 */
  readonly progress: number;
  readonly state: 'waiting' | 'sending' | 'refused' | 'unreachable';
  readonly refusal: PictureRefusal | null;
  readonly file: File;
}

/** Pictures are sent one after the other; what is refused stays on the page with its reason until it is put away. */
export function usePictureUploads(path: string, { has, most }: { readonly has: number; readonly most: number }, onDone: () => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const next = useRef(1);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const patch = useCallback((key: number, change: Partial<Upload>) => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one))), []);
  const dismiss = useCallback((key: number) => setUploads((all) => all.filter((one) => one.key !== key)), []);
  const send = useCallback(async ({ key, file }: Upload) => {
    patch(key, { state: 'sending', progress: 0 });
    const outcome = await sendPicture(path, file, (progress) => patch(key, { progress }));
    if (outcome.kind === 'done') {
      dismiss(key);
      onDone();
    } else patch(key, { state: outcome.kind, refusal: outcome.kind === 'refused' ? outcome.refusal : null });
  }, [path, patch, dismiss, onDone]);
  const plan = useCallback((upload: Upload) => { queue.current = queue.current.then(() => send(upload)); }, [send]);
  const pending = uploads.filter(({ state }) => state === 'waiting' || state === 'sending').length;
  const add = useCallback((files: readonly File[]) => {
    const { taken, over } = splitByRoom(files, most - has - pending);
    const made = [...taken.map((file) => ({ file, refusal: refusalOf(file) })), ...over.map((file) => ({ file, refusal: { code: 'TOO_MANY', message: null } }))]
      .map(({ file, refusal }): Upload => ({ key: next.current++, name: file.name, progress: 0, state: refusal ? 'refused' : 'waiting', refusal, file }));
    setUploads((all) => [...all, ...made]);
    made.filter(({ state }) => state === 'waiting').forEach(plan);
  }, [most, has, pending, plan]);
  const retry = useCallback((upload: Upload) => {
    patch(upload.key, { state: 'waiting', refusal: null });
    plan(upload);
  }, [patch, plan]);
  return { uploads, add, dismiss, retry, room: most - has - pending };
}
