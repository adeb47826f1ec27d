import type { Mark, SeenDatabase, SeenRow } from './database-reader.js';

/** Rows that the attacker starts from, each with the person it truly came from; `pool` is who its author may be by the rules (their unit). */
export interface Target {
  readonly row: SeenRow;
  readonly author: string;
  readonly pool: string;
}

/** What a chain of joins gives: how many authors one expects to name rightly by choosing evenly among whoever it leads to. */
export interface JoinAttack {
  readonly path: string;
  readonly namedRightly: number;
}

/** Longest chain of joins that is tried. */
const LONGEST = 3;

/**
 * Tries every chain of joins over equal marks (ids anywhere in a row, instants, writing transactions), three tables long, from the
 * targets to people. A chain that leads every target of a pool to the same rows says nothing about one of them and is not followed.
 */
export function bestJoin(database: SeenDatabase, targets: readonly Target[], people: ReadonlySet<string>): JoinAttack {
  const index = indexOf(database);
  let best: JoinAttack = { path: 'none', namedRightly: 0 };
  const explore = (path: string, reached: readonly ReadonlySet<SeenRow>[], depth: number): void => {
    const named = expectedRight(reached, targets, people);
    if (named > best.namedRightly) best = { path, namedRightly: named };
    if (depth === LONGEST) return;
    for (const [step, next] of stepsFrom(reached, index)) {
      if (tellsApart(next, targets)) explore(`${path} > ${step}`, next, depth + 1);
    }
  };
  explore(targets[0]!.row.table, targets.map(({ row }) => new Set([row])), 0);
  return best;
}

type Index = ReadonlyMap<Mark, readonly (readonly [column: string, row: SeenRow])[]>;

function indexOf(database: SeenDatabase): Index {
  const index = new Map<Mark, [string, SeenRow][]>();
  for (const rows of database.values()) {
    for (const row of rows) for (const [column, marks] of row.marks) for (const mark of marks) index.set(mark, [...(index.get(mark) ?? []), [column, row]]);
  }
  return index;
}

function stepsFrom(reached: readonly ReadonlySet<SeenRow>[], index: Index): ReadonlyMap<string, readonly ReadonlySet<SeenRow>[]> {
  const steps = new Map<string, Set<SeenRow>[]>();
  for (const [place, rows] of reached.entries()) {
    for (const row of rows) {
      for (const [column, marks] of row.marks) {
        for (const [other, found] of marks.flatMap((mark) => index.get(mark) ?? [])) {
          if (found.table === row.table) continue;
          const step = `${column} = ${found.table}.${other}`;
          if (!steps.has(step)) steps.set(step, reached.map(() => new Set<SeenRow>()));
          steps.get(step)![place]!.add(found);
        }
      }
    }
  }
  return steps;
}

/** Whether two targets of one pool are led to different rows. */
function tellsApart(reached: readonly ReadonlySet<SeenRow>[], targets: readonly Target[]): boolean {
  const first = new Map<string, ReadonlySet<SeenRow>>();
  return reached.some((rows, place) => {
    const { pool } = targets[place]!;
    const known = first.get(pool);
    first.set(pool, known ?? rows);
    return known !== undefined && (known.size !== rows.size || [...rows].some((row) => !known.has(row)));
  });
}

function expectedRight(reached: readonly ReadonlySet<SeenRow>[], targets: readonly Target[], people: ReadonlySet<string>): number {
  return reached.reduce((sum, rows, place) => {
    const suspects = new Set([...rows].flatMap((row) => [...row.marks.values()].flat()).map((mark) => mark.slice(3)).filter((id) => people.has(id)));
    return sum + (suspects.has(targets[place]!.author) ? 1 / suspects.size : 0);
  }, 0);
}

/** How well two orders agree. */
export interface OrderAttack {
  readonly orders: string;
  /** Spearman's rank correlation, without its sign: 1 names everybody. */
  readonly agreement: number;
}

/** Puts the targets into every order that their rows have, people into every order that rows about them have, and compares. */
export function bestOrder(database: SeenDatabase, targets: readonly Target[], people: ReadonlySet<string>): OrderAttack {
  let best: OrderAttack = { orders: 'none', agreement: 0 };
  const orders = ordersOfPeople(database, people);
  for (const column of columnsOf(targets.map(({ row }) => row))) {
    for (const [about, places] of orders) {
      const pairs = targets.flatMap(({ row, author }) => (places.has(author) && row.order.has(column) ? [[row.order.get(column)!, places.get(author)!] as const] : []));
      if (pairs.length < targets.length / 2) continue;
      const agreement = Math.abs(rankCorrelation(pairs));
      if (agreement > best.agreement) best = { orders: `${column} ~ ${about}`, agreement };
    }
  }
  return best;
}

function ordersOfPeople(database: SeenDatabase, people: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const orders = new Map<string, Map<string, number>>();
  for (const [table, rows] of database) {
    for (const row of rows) {
      const about = new Set([...row.marks.values()].flat().map((mark) => mark.slice(3)).filter((id) => people.has(id)));
      if (about.size !== 1) continue;
      for (const [column, place] of row.order) {
        const key = `${table}.${column}`;
        if (!orders.has(key)) orders.set(key, new Map());
        orders.get(key)!.set([...about][0]!, place);
      }
    }
  }
  return orders;
}

function columnsOf(rows: readonly SeenRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.order.keys()]))];
}

/** Spearman's rho; 0 when one side doesn't vary. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const mean = (pairs.length - 1) / 2;
  const sum = (term: (at: number) => number) => pairs.reduce((total, _, at) => total + term(at), 0);
  const spread = Math.sqrt(sum((at) => (xs[at]! - mean) ** 2) * sum((at) => (ys[at]! - mean) ** 2));
  return spread === 0 ? 0 : sum((at) => (xs[at]! - mean) * (ys[at]! - mean)) / spread;
}

/** Ranks with ties in the middle of their run. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}
