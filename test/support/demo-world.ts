import type { PersonId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Entries } from '../../src/practices/hack-week/app/entries.js';
import { Joining } from '../../src/practices/hack-week/app/joining.js';
import { hackWeekWorld, type HackAnswer, type HackWeekWorld } from './hack-week-world.js';
import { png } from './pictures.js';

export const DEMO_FIELDS = `demo { version isSubmitted hasUnsubmittedChanges title oneLine story lengthSeconds agreed presenters { person { id } isRemote } links { label url } typedLinks { label url } video { host url embedUrl } videoUrl
  pictures { id alt width height largeUrl smallUrl } checklist { item isMet isRequired } isFrozen viewerCanEdit uploadPath mostPictures savedBy { id } }`;

export interface DemoAnswer {
  readonly version: number;
  readonly isSubmitted: boolean;
  readonly hasUnsubmittedChanges: boolean;
  readonly title: string;
  readonly oneLine: string;
  readonly story: string;
  readonly pictures: readonly { readonly id: string; readonly alt: string; readonly largeUrl: string; readonly smallUrl: string }[];
  readonly checklist: readonly { readonly item: string; readonly isMet: boolean; readonly isRequired: boolean }[];
  readonly uploadPath: string;
  readonly viewerCanEdit: boolean;
  readonly [field: string]: unknown;
}

/** What the upload answered: its status and body. */
export interface Uploaded {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly picture?: { readonly id: string; readonly largeUrl: string; readonly smallUrl: string; readonly width: number; readonly height: number };
}

/** A hack week with a way to write demos and send pictures. */
export interface DemoWorld extends HackWeekWorld {
  demo(person: PersonId, project: string): Promise<DemoAnswer | null>;
  /** What a mutation of demos answers, with everything its outcomes carry. */
  write(person: PersonId, name: string, input: object): Promise<HackAnswer & { readonly demo?: DemoAnswer; readonly fields?: readonly string[]; readonly problems?: readonly { readonly item: string }[] }>;
  /** Sends a file as a picture of a demo. */
  upload(person: PersonId, project: string, file?: Uint8Array | null, headers?: Readonly<Record<string, string>>): Promise<Uploaded>;
  cookie(person: PersonId): Promise<string>;
}

const HAS_NOT_SUBMITTABLE = ['submitHackDemo', 'removeHackPicture'];
const HAS_DEMO_CHANGED = ['saveHackDemoDraft', 'submitHackDemo'];

export async function demoWorld(options: Parameters<typeof hackWeekWorld>[0] = {}): Promise<DemoWorld> {
  const world = await hackWeekWorld(options);
  const cookie = async (person: PersonId): Promise<string> => (await world.client(person)).cookie!;
  return {
    ...world, cookie,
    project: async (owner, options = {}) => {
      const project = await world.project(owner, { ...options, members: [] });
      await world.app.get(UnitOfWork).run(world.system(), async (tx) => {
        for (const member of options.members ?? []) await world.app.get(Joining).add(tx, world.system(), (await world.app.get(Entries).get(tx, project))!, member, null);
        return ok(null);
      });
      return project;
    },
    demo: async (person, projectId) => (await world.ask<{ hackProject: { demo: DemoAnswer | null } }>(person, `query ($input: HackProjectInput!) { hackProject(input: $input) { ${DEMO_FIELDS} } }`, { input: { projectId } })).hackProject.demo,
    write: async (person, name, input) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { message ... on TransitionRefused { allowed } ... on InvalidInput { problems { path code } } ... on Frozen { frozeAt } }
        ${HAS_NOT_SUBMITTABLE.includes(name) ? '... on NotSubmittable { problems { item } }' : ''} ${HAS_DEMO_CHANGED.includes(name) ? `... on DemoChanged { fields ${DEMO_FIELDS} }` : ''} ... on ${type}Success { project { id state } ${DEMO_FIELDS} } } }`;
      return (await (await world.client(person)).data<Record<string, never>>(query.replace('... on InvalidInput { problems { path code } }', name === 'submitHackDemo' ? '... on InvalidInput { invalid: problems { path code } }' : '... on InvalidInput { problems { path code } }'), { input }))[name]!;
    },
    upload: async (person, project, file = null, headers = {}) => {
      const response = await fetch(`${world.app.url}/api/hack-week/demos/${project}/pictures`, {
        method: 'POST', body: new Uint8Array(file ?? (await png())), headers: { cookie: await cookie(person), 'content-type': 'image/png', 'x-barograph-upload': '1', ...headers },
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
  };
}

