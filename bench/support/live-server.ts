import type { OrganizationId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { LiveChannel } from '../../src/platform/live/live-channel.js';
import { startBenchApp } from './bench-app.js';
import { measured } from './measured.js';

/** The whole server in a process of its own; on `{ topic }` it tells that something changed there, as a release does. */
const app = await startBenchApp();
measured(await app.getUrl(), (message: { readonly organization: OrganizationId; readonly topic: string }) => {
  void app.get(UnitOfWork, { strict: false }).run(message, async (tx) => ok(await app.get(LiveChannel, { strict: false }).publish(tx, { topic: message.topic, payload: {} })));
});
