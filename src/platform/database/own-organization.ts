import { Raw, type FindOperator } from 'typeorm';

/**
 * The organization of the transaction, for conditions on entities: `find(PulseRow, { where: { organizationId: ownOrganization(), … } })`.
 * Row-level security says the same; a query says it itself, so that it is right where that lock is off, too.
 */
export function ownOrganization(): FindOperator<string> {
  return Raw((column) => `${column} = current_organization()`);
}
