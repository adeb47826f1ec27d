// npm run replay -- <csv>: plays a survey file through a Barograph of its own and checks every published number against it.
import './lib/node-version.mjs';
import { installWhenNeeded } from './lib/install.mjs';

await installWhenNeeded();
await import('./lib/typescript.mjs');
const { main } = await import('../replay/main.ts');
process.exitCode = await main(process.argv.slice(2));
