import fc from 'fast-check';
import { formatTeamPath, parseTeamName, parseTeamPath, parseTeamPathList, teamPathKey } from './team-path.js';
import { ancestorIds, buildTeamTree, isInSubtree, moveTeam, pathOfTeam, subtreeIds, teamsByPath, type Team, type TeamTree } from './team-tree.js';

const team = (id: string, parentId: string | null, name = id): Team => ({ id, parentId, name });
const ROWS = [team('sre', 'plat', 'SRE'), team('plat', 'firma', 'Platform'), team('firma', null, 'Firma'), team('apps', 'firma', 'Apps'), team('web', 'apps', 'Web')];

function treeOf(rows: readonly Team[]): TeamTree {
  const tree = buildTeamTree(rows);
  if (!tree.ok) throw new Error(JSON.stringify(tree.error));
  return tree.value;
}

/** A random forest: the parent of team i is some team before it, or none. */
const forests = fc.array(fc.nat(), { minLength: 1, maxLength: 25 }).map((picks) => picks.map((pick, index) => {
  const parent = pick % (index + 1);
  return team(`t${index}`, index === 0 || parent === index ? null : `t${parent}`);
}));

describe('a team path', () => {
  it('is read from the root down', () => {
    expect(parseTeamPath(' Company /  Platform/SRE ')).toEqual({ ok: true, value: ['Company', 'Platform', 'SRE'] });
    expect(parseTeamPath('Ops \\/ Support / C:\\\\Tools / a\\b')).toEqual({ ok: true, value: ['Ops / Support', 'C:\\Tools', 'a\\b'] });
  });

  it.each([['', 'team-path-missing'], ['  ', 'team-path-missing'], ['/', 'team-path-invalid'], ['A / ', 'team-path-invalid'], ['A // B', 'team-path-invalid'], ['x'.repeat(81), 'team-path-invalid'],
    ['A / b\u0007', 'team-path-invalid'], [Array.from({ length: 13 }, () => 'a').join('/'), 'team-path-too-deep']])('%p is refused with %s', (text, kind) => {
    expect(parseTeamPath(text)).toMatchObject({ ok: false, error: { kind } });
  });

  it('is read as it was written, also in a list', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).map((text) => parseTeamName(text)).filter((result) => result.ok).map((result) => (result.ok ? result.value : ''));
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(path, { minLength: 1, maxLength: 3 }), (paths) => {
      expect(parseTeamPath(formatTeamPath(paths[0]!))).toEqual({ ok: true, value: paths[0] });
      expect(parseTeamPathList(paths.map(formatTeamPath).join(' ; '))).toEqual({ ok: true, value: paths });
      expect(parseTeamPathList(paths.map(formatTeamPath).join('\r\n'))).toEqual({ ok: true, value: paths });
    }));
    expect(parseTeamPathList(' ; \n')).toEqual({ ok: true, value: [] });
    expect(parseTeamPathList('A;B /').ok).toBe(false);
  });

  it('is one whatever the case', () => {
    expect(teamPathKey(['Firma', 'SRE'])).toBe(teamPathKey(['FIRMA', 'sre']));
    expect(teamPathKey(['A', 'B'])).not.toBe(teamPathKey(['A/B']));
  });
});

describe('a team tree', () => {
  it('knows what is above, below and on the way', () => {
    const tree = treeOf(ROWS);
    expect(tree.roots.map(({ id }) => id)).toEqual(['firma']);
    expect(tree.children.get('firma')!.map(({ id }) => id)).toEqual(['apps', 'plat']);
    expect(subtreeIds(tree, 'firma')).toEqual(['firma', 'apps', 'plat', 'web', 'sre']);
    expect(ancestorIds(tree, 'sre')).toEqual(['plat', 'firma']);
    expect(pathOfTeam(tree, 'sre')).toEqual(['Firma', 'Platform', 'SRE']);
    expect([isInSubtree(tree, 'plat', 'sre'), isInSubtree(tree, 'sre', 'sre'), isInSubtree(tree, 'sre', 'plat'), isInSubtree(tree, 'apps', 'sre'), isInSubtree(tree, 'plat', 'nowhere')]).toEqual([true, true, false, false, false]);
    expect(teamsByPath(tree).get(teamPathKey(['firma', 'apps', 'WEB']))?.id).toBe('web');
    expect([subtreeIds(tree, 'nowhere'), ancestorIds(tree, 'nowhere'), pathOfTeam(tree, 'nowhere')]).toEqual([[], [], []]);
  });

  it.each<[string, Team[], object]>([
    ['a team twice', [team('a', null), team('a', null, 'b')], { kind: 'team-twice', teamId: 'a' }],
    ['an unknown parent', [team('a', 'nowhere')], { kind: 'unknown-parent', teamId: 'a', parentId: 'nowhere' }],
    ['a team above itself', [team('a', 'a')], { kind: 'team-cycle', teamIds: ['a'] }],
    ['a circle below which others hang', [team('r', null), team('x', 'c'), team('a', 'b'), team('b', 'c'), team('c', 'a')], { kind: 'team-cycle', teamIds: ['c', 'a', 'b'] }],
    ['siblings of one name', [team('r', null), team('a', 'r', 'Web'), team('b', 'r', 'web')], { kind: 'sibling-name-taken', teamId: 'b', otherTeamId: 'a', name: 'web' }],
    ['roots of one name', [team('a', null, 'Web'), team('b', null, 'WEB')], { kind: 'sibling-name-taken' }],
  ])('refuses %s', (_, rows, error) => {
    expect(buildTeamTree(rows)).toMatchObject({ ok: false, error });
  });

  it('holds every team once, under its parents, whatever the forest', () => {
    fc.assert(fc.property(forests, (rows) => {
      const tree = treeOf(rows);
      const all = tree.roots.flatMap(({ id }) => subtreeIds(tree, id));
      expect([...all].sort()).toEqual(rows.map(({ id }) => id).sort());
      for (const row of rows) {
        expect(pathOfTeam(tree, row.id)).toHaveLength(ancestorIds(tree, row.id).length + 1);
        for (const below of rows) expect(isInSubtree(tree, row.id, below.id)).toBe(subtreeIds(tree, row.id).includes(below.id));
      }
    }), { numRuns: 50 });
  });

  it('moves a team only where it stays a tree', () => {
    fc.assert(fc.property(forests, fc.nat(), fc.nat(), (rows, a, b) => {
      const tree = treeOf(rows);
      const moving = rows[a % rows.length]!;
      const parent = rows[b % rows.length]!;
      const moved = moveTeam(tree, moving.id, { parentId: parent.id });
      const after = rows.map((row) => (row.id === moving.id ? { ...row, parentId: parent.id } : row));
      if (moved.ok) expect(buildTeamTree(after).ok).toBe(true);
      else if (moved.error.kind === 'team-under-itself') expect(buildTeamTree(after)).toMatchObject({ ok: false, error: { kind: 'team-cycle' } });
      else expect(moved.error.kind).toBe('tree-too-deep');
    }), { numRuns: 100 });
  });

  it('renames and re-hangs by name and place', () => {
    const tree = treeOf(ROWS);
    expect(moveTeam(tree, 'web', { parentId: 'plat' })).toEqual({ ok: true, value: team('web', 'plat', 'Web') });
    expect(moveTeam(tree, 'web', { parentId: null, name: 'Frontend' })).toEqual({ ok: true, value: team('web', null, 'Frontend') });
    expect(moveTeam(tree, 'web', { name: 'WEB' })).toMatchObject({ ok: true });
    expect(moveTeam(tree, 'web', { parentId: 'plat', name: 'sre' })).toMatchObject({ ok: false, error: { kind: 'sibling-name-taken', otherTeamId: 'sre' } });
    expect(moveTeam(tree, 'firma', { parentId: 'web' })).toMatchObject({ ok: false, error: { kind: 'team-under-itself' } });
    expect(moveTeam(tree, 'nowhere', {})).toMatchObject({ ok: false, error: { kind: 'unknown-team' } });
    expect(moveTeam(tree, 'web', { parentId: 'nowhere' })).toMatchObject({ ok: false, error: { kind: 'unknown-team', teamId: 'nowhere' } });
  });

  it('does not grow deeper than a path can be written', () => {
    const chain = Array.from({ length: 12 }, (_, index) => team(`t${index}`, index === 0 ? null : `t${index - 1}`));
    const tree = treeOf([...chain, team('other', null), team('below', 'other')]);
    expect(moveTeam(tree, 'other', { parentId: 't9' })).toMatchObject({ ok: true });
    expect(moveTeam(tree, 'other', { parentId: 't10' })).toMatchObject({ ok: false, error: { kind: 'tree-too-deep', depth: 13, most: 12 } });
  });
});
