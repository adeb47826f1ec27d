import { startBenchApp } from './bench-app.js';

/** The whole server in a process of its own, with its jobs on. */
const app = await startBenchApp({ jobs: true });
process.send!({ url: await app.getUrl() });
