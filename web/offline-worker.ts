import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Pages that must open without a network: answering, and the list of passes that this device holds. Texts of both languages come along. */
const needed = [/\/features\/answer\/answer-page\.tsx$/, /\/features\/accounts\/sign-in-page\.tsx$/, /\/features\/about\/anonymity-page\.tsx$/, /\/messages\/(en|de)\.ts$/];

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** Everything that some chunks load at once: themselves, what they import, and their styles. */
function closure(chunks: ReadonlyMap<string, Chunk>, from: readonly Chunk[]): Set<string> {
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  from.forEach(add);
  return files;
}

/** Writes `service-worker.js` with the files of this build and a version that changes exactly when one of them does. */
export function offlineWorker(): Plugin {
  let root = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => { root = config.root; },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = new Map(Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
        const wanted = [...chunks.values()].filter(({ isEntry, facadeModuleId }) => isEntry || needed.some((page) => page.test(facadeModuleId ?? '')));
        if (wanted.length !== needed.length + 2) this.error(`the offline worker knows ${wanted.length - 1} of its pages`);
        const publicFiles = readdirSync(path.join(root, 'public')).sort();
        const files = ['/', ...publicFiles.map((name) => `/${name}`), ...[...closure(chunks, wanted)].sort().map((name) => `/${name}`)];
        const hash = createHash('sha256').update(files.join('\n')).update(JSON.stringify(bundle['index.html'] ?? ''));
        for (const name of publicFiles) hash.update(readFileSync(path.join(root, 'public', name)));
        const worker = readFileSync(path.join(root, 'service-worker.js'), 'utf8');
        const source = worker.replace('__VERSION__', hash.update(worker).digest('hex').slice(0, 16)).replace('__FILES__', JSON.stringify(files));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}
