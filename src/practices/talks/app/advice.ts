import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { personOf } from '../../../platform/access/acting.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import type { AdviceKind, TalksSettings } from '../../policies/domain/talks-settings.js';
import type { AdviceId, StoredAdvice, StoredSubmission } from '../domain/talk.js';
import { AdviceStore } from '../persistence/advice.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { SubmissionFinder } from './submission-finder.js';
import { TalkMails } from './talk-mails.js';

/** What is asked for, and of whom; null: of whoever can help. */
export interface WantedAdvice {
  readonly kind: AdviceKind;
  readonly personId: string | null;
  readonly note: string;
}

export type AdviceError = NothingThere | InvalidValues;
type Written = Result<StoredAdvice, AdviceError>;

const OPEN_MAX = 12;

/** A rehearsal buddy, an eye for slides, a word of legal: asked for and given among colleagues. A submission goes its way whether or not an answer comes. */
@Injectable()
export class Advice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly finder: SubmissionFinder,
    private readonly store: AdviceStore,
    private readonly submissions: SubmissionStore,
    private readonly mails: TalkMails,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  ask(ctx: Ctx, submissionText: string, wanted: WantedAdvice): Promise<Written> {
    return this.uow.run<StoredAdvice, AdviceError>(ctx, async (tx) => {
      const rules = await this.practice.hold(tx, ctx);
      const whole = rules && (await this.finder.own(tx, ctx, submissionText));
      if (!whole) return err(nothingThere);
      const asked = await this.askAll(tx, ctx, rules, whole.submission, [wanted]);
      return asked.ok ? ok(asked.value[0]!) : asked;
    });
  }

  /** In the transaction of a caller that holds the submission. */
  async askAll(tx: Tx, ctx: Ctx, { adviceKinds }: TalksSettings, submission: StoredSubmission, wanted: readonly WantedAdvice[]): Promise<Result<readonly StoredAdvice[], InvalidValues>> {
    if (wanted.length === 0) return ok([]);
    const open = (await this.store.ofSubmissions(tx, [submission.submissionId])).filter(({ state }) => state === 'open');
    if (open.length + wanted.length > OPEN_MAX) return err(invalid({ path: 'advice', code: 'too-many', message: `At most ${OPEN_MAX} requests for advice are open at a time.` }));
    const made: StoredAdvice[] = [];
    for (const [index, { kind, personId, note }] of wanted.entries()) {
      const askedPersonId = personId === null ? null : parseId<PersonId>(personId);
      const [person] = askedPersonId ? await workingPeople(tx, [askedPersonId], ctx.now) : [];
      if (!adviceKinds.includes(kind)) return err(invalid({ path: `advice.${index}.kind`, code: 'kind', message: 'That is not asked for here.' }));
      if (askedPersonId === undefined || (askedPersonId !== null && (!person || submission.speakerIds.includes(askedPersonId)))) return err(invalid({ path: `advice.${index}.personId`, code: 'no-adviser', message: 'They do not work here, or speak themselves.' }));
      if (note.length > 1000) return err(invalid({ path: `advice.${index}.note`, code: 'length', message: 'A note has at most 1000 characters.' }));
      const adviceId = idFrom<AdviceId>(this.random(16));
      await this.store.insert(tx, ctx, { adviceId, submissionId: submission.submissionId, kind, askedBy: personOf(ctx), askedPersonId, note: note.trim() });
      const advice = (await this.store.find(tx, adviceId))!;
      if (person) await this.mails.adviceAsked(tx, ctx, person, advice, await this.finder.whole(tx, submission));
      made.push(advice);
    }
    return ok(made);
  }

  /** Whoever was asked answers, or, where nobody in particular was, whoever can help; never a speaker. An answer can be written anew by who wrote it. */
  answer(ctx: Ctx, adviceText: string, answer: string): Promise<Written> {
    return this.uow.run<StoredAdvice, AdviceError>(ctx, async (tx) => {
      const me = personOf(ctx);
      const adviceId = parseId(adviceText);
      const advice = adviceId && (await this.practice.hold(tx, ctx)) ? await this.store.find(tx, adviceId) : undefined;
      const submission = advice && (await this.submissions.find(tx, advice.submissionId));
      const isAsked = advice?.state === 'open' && (advice.askedPersonId === null || advice.askedPersonId === me);
      const isOwnAnswer = advice?.state === 'answered' && advice.answeredBy === me;
      if (!advice || !submission || submission.speakerIds.includes(me) || !(isAsked || isOwnAnswer)) return err(nothingThere);
      const text = answer.trim();
      if (text.length < 1 || text.length > 4000) return err(invalid({ path: 'answer', code: 'length', message: 'An answer has 1 to 4000 characters.' }));
      await this.store.answer(tx, ctx, advice.adviceId, me, text);
      const answered = (await this.store.find(tx, advice.adviceId))!;
      if (isAsked) await this.mails.adviceAnswered(tx, ctx, answered, await this.finder.whole(tx, submission));
      return ok(answered);
    });
  }

  /** Its speakers need it no longer. */
  withdraw(ctx: Ctx, adviceText: string): Promise<Written> {
    return this.uow.run<StoredAdvice, AdviceError>(ctx, async (tx) => {
      const adviceId = parseId(adviceText);
      const advice = adviceId && (await this.practice.hold(tx, ctx)) ? await this.store.find(tx, adviceId) : undefined;
      const submission = advice?.state === 'open' ? await this.submissions.find(tx, advice.submissionId) : undefined;
      if (!advice || !submission?.speakerIds.includes(personOf(ctx))) return err(nothingThere);
      await this.store.withdraw(tx, ctx, advice.adviceId);
      return ok((await this.store.find(tx, advice.adviceId))!);
    });
  }

  /** What the viewer can help with. */
  toAnswer(ctx: Ctx): Promise<readonly StoredAdvice[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.store.toAnswer(tx, personOf(ctx)) : []));
  }
}
