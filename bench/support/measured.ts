import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

/** What the one who measures asks of a server's process, besides to tell once. */
export type Asked = 'usage' | 'memory' | 'profile' | 'profiled';

/** What each question is answered with. */
export interface Answers {
  readonly usage: { readonly cpu: NodeJS.CpuUsage };
  readonly memory: { readonly bytes: number };
  readonly profile: Record<string, never>;
  readonly profiled: Record<string, never>;
}

const SAMPLE_US = 200;
const asked: { readonly [A in Asked]: (session: Session) => Answers[A] } = {
  usage: () => ({ cpu: process.cpuUsage() }),
  memory: () => ({ bytes: held() }),
  profile: (session) => {
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    session.post('Profiler.start');
    return {};
  },
  profiled: (session) => {
    session.post('Profiler.stop', (_error, { profile }) => writeFileSync(process.env.PROFILE!, JSON.stringify(profile)));
    session.disconnect();
    return {};
  },
};

/** Says where this server listens, and lets itself be measured; any other message is to tell everybody once. */
export function measured<Fire>(url: string, fire: (message: Fire) => void): void {
  const session = new Session();
  process.on('message', (message: Asked | Fire) => {
    const answer = asked[message as Asked] as (typeof asked)[Asked] | undefined;
    if (answer) process.send!(answer(session));
    else fire(message as Fire);
  });
  process.send!({ url });
}

/** Bytes that are held, not those that wait to be collected. */
function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
