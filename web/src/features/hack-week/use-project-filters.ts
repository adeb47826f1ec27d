import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { HackProjectState } from '../../lib/graphql/generated.js';
import { useSearchText } from '../../lib/use-search-text.js';

/** The lists that people look through. */
export const shownLists = ['all', 'ideas', 'teams', 'looking', 'submitted'] as const;
export type ShownList = (typeof shownLists)[number];

export const orders = ['NEWEST', 'TITLE', 'NUMBER'] as const;
export type Order = (typeof orders)[number];

const statesOf: Readonly<Record<ShownList, HackProjectState[] | undefined>> = {
  all: undefined, looking: undefined, ideas: ['IDEA'], teams: ['FORMING', 'BUILDING'], submitted: ['SUBMITTED', 'SCHEDULED', 'PRESENTED'],
};

export interface ProjectFilters {
  readonly list: ShownList;
  readonly order: Order;
  readonly tag: string | null;
  readonly search: string;
}

/** The part of a query that the filters decide. */
export function wishOf({ list, order, tag, search }: ProjectFilters) {
  return { states: statesOf[list], lookingForPeople: list === 'looking' ? true : undefined, sort: order, tag: tag ?? undefined, search: search || undefined };
}

/** Filters live in the URL, so that a list can be sent to somebody. */
export function useProjectFilters() {
  const { text, setText, search } = useSearchText();
  const [params, setParams] = useSearchParams();
  const list = shownLists.find((one) => one === params.get('list')) ?? 'all';
  const order = orders.find((one) => one === params.get('order')) ?? 'NEWEST';
  const tag = params.get('tag');
  const change = useCallback((next: Partial<Record<'list' | 'order' | 'tag', string | null>>) => {
    setParams((current) => {
      const written = new URLSearchParams(current);
      for (const [name, value] of Object.entries(next)) {
        if (value === null || value === 'all' || value === 'NEWEST') written.delete(name);
        else written.set(name, value);
      }
      return written;
    }, { replace: true, preventScrollReset: true });
  }, [setParams]);
  const filters = useMemo<ProjectFilters>(() => ({ list, order, tag, search }), [list, order, tag, search]);
  return { filters, text, setText, change };
}
