import type { SignalPartsFragment } from '../lib/graphql/generated.js';
import { lookOf } from '../lib/signals.js';
import { useSignalWords } from '../lib/use-signal-words.js';
import { SignalMark } from './signal-mark.js';

interface SignalChipProps {
  signal: Pick<SignalPartsFragment, 'state' | 'direction' | 'results' | 'neededResults'>;
  higherIsWorse: boolean;
}

/** A series' state: its sign and its words. */
export function SignalChip({ signal, higherIsWorse }: SignalChipProps) {
  const wordsOf = useSignalWords();
  const look = lookOf(signal.state, signal.direction, higherIsWorse);
  return (
    <span className={`signal tone-${look.tone}`}>
      <SignalMark look={look} progress={signal.results / Math.max(1, signal.neededResults)} />
      {wordsOf(look, signal)}
    </span>
  );
}
