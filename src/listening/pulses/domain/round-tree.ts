import type { Manifest } from '../../../engines/anonymity/manifest.js';
import type { SealingNode } from '../../../engines/anonymity/units.js';

/**
 * The tree that a round is sealed over, out of its manifest alone: the units in the order in which they were announced (post-order)
 * and last the top of the audience, even when it is no unit. Equals the `tree` of the partition that the round was announced with.
 */
export function sealingTreeOf(manifest: Pick<Manifest, 'units'>, top: string): readonly SealingNode[] {
  const nodes = manifest.units.map(({ id, parent, eligible }): SealingNode => ({ id, parent: id === top ? null : (parent ?? top), isUnit: true, eligible }));
  return nodes.some(({ id }) => id === top) ? nodes : [...nodes, { id: top, parent: null, isUnit: false, eligible: 0 }];
}
