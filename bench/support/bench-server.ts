import { startBenchApp } from './bench-app.js';

/** The whole server in a process of its own; jobs are off. */
const app = await startBenchApp();
process.send!({ url: await app.getUrl() });
// A benchmark that fails takes its servers with it.
process.on('disconnect', () => process.exit());
