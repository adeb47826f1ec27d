import type { Page } from '../../kernel/page.js';
import { Refusal } from '../refusal.js';
import type { PageInfo } from './connection-types.js';

export const LARGEST_PAGE = 200;

/** Relay's shape of a page. */
export function toConnection<T, N>(page: Page<T>, present: (item: T) => N): { edges: { cursor: string; node: N }[]; pageInfo: PageInfo } {
  return {
    edges: page.items.map((item, index) => ({ cursor: page.cursors[index]!, node: present(item) })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
  };
}

/** Page size within limits; a senseless one is refused. */
export function pageSize(first: number | null | undefined, otherwise = 50): number {
  const size = first ?? otherwise;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) throw new Refusal('BAD_INPUT', `first must be between 1 and ${LARGEST_PAGE}.`);
  return size;
}
