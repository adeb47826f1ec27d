import { isAtLeast } from '../../hack-week/domain/edition-phase.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import type { Frozen } from './demo.errors.js';

/** Why demos of an edition can't be changed: they froze, or people don't hack yet. */
export function frozen({ phase, freezesAt }: Pick<Edition, 'phase' | 'freezesAt'>): Frozen {
  return { kind: 'frozen', frozeAt: isAtLeast(phase, 'frozen') ? freezesAt : null };
}
