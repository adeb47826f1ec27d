import { parentPort } from 'node:worker_threads';
import { createPassChecker } from '../../../engines/anonymity/pass-fast.js';
import { checkPacked, type PackedPasses } from './packed-passes.js';

/** Checks passes on a thread of its own; PassChecks sends them in batches and is told of each whether it is good. */
const checker = await createPassChecker();
parentPort!.on('message', ({ batch, passes }: PackedPasses) => {
  parentPort!.postMessage({ batch, verdicts: checkPacked(checker, passes) });
});
parentPort!.postMessage('ready');
