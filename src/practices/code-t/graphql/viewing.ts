import type { Ctx } from '../../../kernel/actor.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import type { Viewing } from './code-t.presenter.js';

/** For whom and when a request shows things. */
export function viewingOf(ctx: Ctx): Viewing {
  return { viewer: personOf(ctx), now: ctx.now, locale: localeOf(ctx) };
}
