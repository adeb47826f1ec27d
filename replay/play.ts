import { withoutChance } from './count/sealing.js';
import { startInstance, type Instance } from './instance/instance.js';
import { startMailSink } from './instance/mail-sink.js';
import type { Progress } from './report/progress.js';
import { count } from './report/table.js';
import { Run, type Played } from './run.js';
import type { Scenario } from './scenario/scenario.js';

const SETS_UP_AT = '2026-03-02T08:00:00.000Z';

/** Plays one scenario from an empty server to the closed and checked round. */
export async function play(draft: Scenario, progress: Progress): Promise<Played> {
  const { scenario, moved } = withoutChance(draft);
  if (moved > 0) progress.say(`  (${count(moved)} answers come after the last tick, so that no draw at random decides what is published)`);
  const sink = await startMailSink();
  let instance: Instance | undefined;
  try {
    await progress.step('start a server', 1, async () => { instance = await startInstance({ smtpUrl: sink.url, startsAt: SETS_UP_AT }); });
    return await new Run(scenario, instance!, sink, progress).run();
  } catch (error) {
    const words = instance?.lastWords();
    if (words && error instanceof Error) error.message += `\nThe server's last words:\n${words}`;
    throw error;
  } finally {
    await instance?.stop();
    await sink.close();
  }
}
