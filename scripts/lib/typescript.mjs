// `node --import ./scripts/lib/typescript.mjs file.ts`, or imported by a script before it imports TypeScript.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
