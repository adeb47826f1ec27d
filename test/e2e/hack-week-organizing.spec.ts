import type { PersonId } from '../../src/kernel/ids.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';

describe('organizing hack weeks', () => {
  let world: HackWeekWorld;
  let [ann, ben]: PersonId[] = [];
  beforeAll(async () => {
    world = await hackWeekWorld({ phase: 'draft' });
    [ann, ben] = [...world.people];
  });
  afterAll(() => world.close());

  const edition = async (person: PersonId, editionId: string, fields: string): Promise<Record<string, unknown> | null> =>
    (await world.ask<{ hackWeek: { edition: Record<string, unknown> | null } }>(person, `query ($input: HackWeekInput) { hackWeek(input: $input) { edition { ${fields} } } }`, { input: { editionId } })).hackWeek.edition;
  const version = async (editionId = world.edition): Promise<number> => (await edition(world.admin, editionId, 'version'))!.version as number;

  it('is for admins and those they appoint; a draft is there for them alone', async () => {
    expect(await edition(ann!, world.edition, 'id')).toBeNull();
    for (const [name, input] of [['moveHackEdition', { version: 1, to: 'IDEAS' }], ['changeHackEdition', { version: 1, name: 'Mine', startsOn: '2026-03-02' }], ['removeHackEdition', {}], ['addHackOrganizer', { personId: ann }]] as const) {
      expect(await world.act(ann!, name, { editionId: world.edition, ...input })).toMatchObject({ __typename: 'NotFoundError' });
    }
    expect(await world.act(ann!, 'createHackEdition', { name: 'Mine', startsOn: '2026-05-04' })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.act(ann!, 'proposeHackProject', { editionId: world.edition, title: 'Too early' })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await world.act(world.admin, 'addHackOrganizer', { editionId: world.edition, personId: ann }, 'edition { organizers { id } }')).toMatchObject({ edition: { organizers: [{ id: world.admin }, { id: ann }] } });
    expect(await edition(ann!, world.edition, 'viewerCan { organize moveTo remove }')).toEqual({ viewerCan: { organize: true, moveTo: ['IDEAS'], remove: true } });
    expect(await world.ask(ann!, '{ viewer { viewerCan { useHackWeek organizeHackWeeks } } }')).toEqual({ viewer: { viewerCan: { useHackWeek: true, organizeHackWeeks: true } } });
    expect(await world.ask(ben!, '{ viewer { viewerCan { useHackWeek organizeHackWeeks } } }')).toEqual({ viewer: { viewerCan: { useHackWeek: true, organizeHackWeeks: false } } });
  });

  it('goes on and back by one phase, back only with a reason, and not on what somebody else changed meanwhile', async () => {
    const move = (to: string, more: object = {}): Promise<{ __typename: string }> => version().then((read) => world.act(ann!, 'moveHackEdition', { editionId: world.edition, version: read, to, ...more }, 'edition { phase }'));
    expect(await move('HACKING')).toMatchObject({ __typename: 'TransitionRefused', allowed: ['ideas'] });
    expect(await move('IDEAS')).toMatchObject({ edition: { phase: 'IDEAS' } });
    expect(await move('DRAFT', { reason: ' ' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'reason', code: 'length' }] });
    const idea = await world.project(ben!, { join: false });
    expect(await move('DRAFT', { reason: 'Not yet' })).toMatchObject({ __typename: 'TransitionRefused', message: 'There are ideas already: it can’t be a draft again.' });
    expect(await world.act(ann!, 'removeHackEdition', { editionId: world.edition })).toMatchObject({ __typename: 'TransitionRefused' });
    await world.act(ben!, 'removeHackProject', { projectId: idea });
    expect(await move('HACKING')).toMatchObject({ edition: { phase: 'HACKING' } });
    expect(await move('IDEAS', { reason: 'We meant Tuesday' })).toMatchObject({ edition: { phase: 'IDEAS' } });
    const stale = await world.act(ann!, 'moveHackEdition', { editionId: world.edition, version: 1, to: 'HACKING' });
    expect(stale).toMatchObject({ __typename: 'HackEditionChanged' });
    const phases = (await edition(ben!, world.edition, 'phases { phase reason isPast by { id } }'))!.phases as { phase: string; isPast: boolean }[];
    expect(phases.filter(({ isPast }) => isPast)).toEqual([
      { phase: 'IDEAS', reason: null, isPast: true, by: { id: ann } }, { phase: 'HACKING', reason: null, isPast: true, by: { id: ann } }, { phase: 'IDEAS', reason: 'We meant Tuesday', isPast: true, by: { id: ann } },
    ]);
    expect(phases.filter(({ isPast }) => !isPast).map(({ phase }) => phase)).toEqual(['HACKING', 'FROZEN', 'DEMOS', 'TALLY', 'PUBLISHED', 'ARCHIVED']);
  });

  it('says what comes next by itself, and warns of another on the same days', async () => {
    const done = await world.act(ann!, 'createHackEdition', { name: 'Spring', startsOn: '2026-03-05', ideasFrom: '2026-03-03', copyFrom: world.edition }, 'warnings edition { id number organizers { id } nextStep { phase at } }');
    expect(done).toMatchObject({ warnings: ['On the same days there is also “Hack week”.'], edition: { number: 2, nextStep: { phase: 'IDEAS', at: '2026-03-02T23:00:00.000Z' } } });
    const { id, organizers } = done.edition as { id: string; organizers: { id: string }[] };
    expect(organizers.map((one) => one.id).sort()).toEqual([ann, world.admin].sort());
    expect(await world.act(ann!, 'changeHackEdition', { editionId: id, version: await version(id), name: 'Spring', startsOn: '2026-03-05', ideasFrom: '2026-03-01' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'ideasFrom', code: 'in-the-past' }] });
    expect(await world.act(ann!, 'changeHackEdition', { editionId: id, version: await version(id), name: 'Autumn', startsOn: '2026-09-07', ideasFrom: '2026-08-31' }, 'warnings edition { name endsOn }')).toMatchObject({ warnings: [], edition: { name: 'Autumn', endsOn: '2026-09-13' } });
    expect(await world.act(ann!, 'removeHackOrganizer', { editionId: id, personId: world.admin })).toMatchObject({ __typename: 'RemoveHackOrganizerSuccess' });
    expect(await world.act(ann!, 'removeHackOrganizer', { editionId: id, personId: ann })).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await world.act(ann!, 'removeHackEdition', { editionId: id })).toMatchObject({ __typename: 'RemoveHackEditionSuccess' });
    const { hackEditions } = await world.ask<{ hackEditions: { edges: { node: object }[] } }>(ann!, '{ hackEditions { edges { node { number } } } }');
    expect(hackEditions.edges.map(({ node }) => node)).toEqual([{ number: 1 }]);
  });

  it('is bound to the audience and to the switch: others see no trace', async () => {
    const [stranger] = world.others;
    await world.toPhase('hacking');
    const project = await world.project(ben!);
    await world.setRules({ audienceTeamId: world.team });
    const look = (person: PersonId): Promise<unknown> => world.ask(person, 'query ($id: ID!) { hackWeek { isOn edition { id } } hackEditions { edges { cursor } } hackProject(input: { projectId: $id }) { title } viewer { viewerCan { useHackWeek } } }', { id: project });
    const nothing = { hackWeek: { isOn: false, edition: null }, hackEditions: { edges: [] }, hackProject: null, viewer: { viewerCan: { useHackWeek: false } } };
    expect(await look(stranger!)).toEqual(nothing);
    expect(await world.act(stranger!, 'joinHackProject', { projectId: project })).toMatchObject({ __typename: 'HackWeekOff', message: 'The hack week is not open to your team.' });
    expect(await look(ben!)).toMatchObject({ hackWeek: { isOn: true } });
    await world.setRules({ isOn: false });
    for (const person of [ben!, ann!, world.admin]) expect(await look(person)).toEqual(nothing);
    expect(await world.act(world.admin, 'moveHackEdition', { editionId: world.edition, version: 9, to: 'FROZEN' })).toMatchObject({ __typename: 'HackWeekOff', message: 'There are no hack weeks here.' });
    await world.setRules({ mayAnybodyPropose: false });
    expect(await world.act(ben!, 'proposeHackProject', { editionId: world.edition, title: 'Mine' })).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await world.act(ann!, 'proposeHackProject', { editionId: world.edition, title: 'Ours' })).toMatchObject({ __typename: 'ProposeHackProjectSuccess' });
  });
});
