import { IconBook2, IconBulb, IconMessages, IconMicrophone, IconPhoneCall, IconPlane, IconPresentation, type Icon } from '@tabler/icons-react';
import type { CommitmentKind } from '../../lib/graphql/generated.js';

const signs: Record<CommitmentKind, Icon> = { SHIFT: IconPhoneCall, CODE_T: IconBulb, DEMO_SLOT: IconPresentation, TALK: IconMicrophone, VISIT: IconPlane, DEBRIEF: IconMessages, READING: IconBook2 };

/** The sign of a kind of commitment; the words beside it say the same. */
export function KindMark({ kind, size = 14 }: { kind: CommitmentKind; size?: number }) {
  const Sign = signs[kind];
  return <Sign size={size} stroke={1.8} aria-hidden="true" className={`kind-mark kind-${kind.toLowerCase().replace('_', '-')}`} />;
}
