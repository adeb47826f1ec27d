import { parseManifest, type ManifestQuestion } from '../../engines/anonymity/manifest.js';
import { sampleAnswers, type AskedItem, type SampleQuestioning } from '../domain/sample-answers.js';
import { sampleComment } from '../domain/sample-comments.js';
import { samplePeople, type SamplePerson } from '../domain/sample-people.js';
import type { SampleFacts } from '../persistence/sample-facts.store.js';
import { sampleRounds } from '../domain/sample-pulse.js';

/** What somebody sends, without the pass. */
export interface MadeUpAnswers {
  readonly answers: readonly { readonly itemId: string; readonly value: number | null }[];
  readonly comment: string | null;
}

/** One round of the sample, and what its people say in it. Follows from the sample's size and seed and the round's manifest. */
export class SampleRoundScript {
  readonly questioning: SampleQuestioning;
  private readonly items: readonly AskedItem[];
  private readonly asksComment: boolean;
  private readonly people: ReadonlyMap<string, SamplePerson>;

  /** @param body the round's manifest. */
  constructor({ size, seed }: Pick<SampleFacts, 'size' | 'seed'>, number: number, body: string) {
    const manifest = parseManifest(body);
    if (!manifest) throw new Error('the manifest of a sample round can not be read');
    this.questioning = { size, seed, rounds: sampleRounds(size), round: number };
    this.items = manifest.questions.map(askedItem);
    this.asksComment = manifest.asksComment;
    this.people = new Map(samplePeople(size, seed).map((person) => [person.email, person]));
  }

  /** Undefined for people whom visitors have added. */
  personOf(email: string): SamplePerson | undefined {
    return this.people.get(email);
  }

  answersOf(person: SamplePerson): MadeUpAnswers {
    const values = sampleAnswers(this.questioning, person, this.items);
    const { seed, round } = this.questioning;
    return {
      answers: this.items.map(({ itemId }, index) => ({ itemId, value: values[index] ?? null })),
      comment: (this.asksComment && sampleComment(seed, round, person.email)) || null,
    };
  }
}

function askedItem({ item, driver, scale, reversed }: ManifestQuestion): AskedItem {
  return { itemId: item, driverId: driver, scale: scale === 'AGREE_5' ? 'agree-5' : 'recommend-0-10', reversed };
}
