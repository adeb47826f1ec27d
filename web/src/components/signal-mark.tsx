import type { ReactNode } from 'react';
import type { SignalLook } from '../lib/signals.js';

interface SignalMarkProps {
  look: SignalLook;
  size?: number;
  /** Of a learning series: how much of what it needs is there, 0 to 1 */
  progress?: number;
}

const down = 'M8 13.2 2.6 3.6h10.8z';
const up = 'M8 2.8 13.4 12.4H2.6z';

function shape({ state, direction }: SignalLook, progress: number): ReactNode {
  switch (state) {
    case 'CALM': return <path className="mark-line" d="M2.5 8h11" />;
    case 'RECOVERING': return <path className="mark-line" d={direction === 'RISE' ? 'M2 11.5C4.5 11.5 4.5 4 8 4s3.5 6 6 6' : 'M2 5C4.5 5 4.5 12 8 12s3.5-6 6-6'} />;
    case 'LEARNING': return (
      <>
        <circle className="mark-track" cx="8" cy="8" r="5.2" />
        <circle className="mark-line" cx="8" cy="8" r="5.2" pathLength="100" strokeDasharray={`${Math.round(100 * progress)} 100`} transform="rotate(-90 8 8)" />
      </>
    );
    case 'WATCH': return direction === null ? <circle className="mark-line" cx="8" cy="8" r="4.6" /> : <path className="mark-line" d={direction === 'FALL' ? down : up} />;
    case 'NEW_LEVEL': return <path className="mark-line" d={direction === 'RISE' ? 'M2 12h6V4h6' : 'M2 4h6v8h6'} />;
    case 'FORECAST': return <path className="mark-line" strokeDasharray="2.4 2.8" d={direction === 'RISE' ? 'M2 13C7 12.5 10 9 13.5 3' : 'M2 3C7 3.5 10 7 13.5 13'} />;
    case 'ALERT': return <path className="mark-solid" d={direction === 'RISE' ? up : down} />;
  }
}

/** The sign of a state: a flat line, an outlined or a filled triangle, a wave that settles, a ring that fills, a step, a dashed way. Decoration beside words. */
export function SignalMark({ look, size = 16, progress = 0 }: SignalMarkProps) {
  return (
    <svg className={`mark tone-${look.tone}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape(look, progress)}
    </svg>
  );
}
