import { COMMENT_K, K, LEAD_HOURS, ROTATING_PER_ROUND, WINDOW_HOURS, type PulseSettings } from '../domain/pulse.js';
import type { SavePulseInput } from './pulse.inputs.js';
import { cadenceOf } from './pulse.presenter.js';

/** Settings as an input names them; what is left out is usual. Not validated. */
export function settingsOf(input: SavePulseInput): PulseSettings {
  const { cadence, weekday, hour, timeZone } = input;
  const rotatingDriverIds = [...input.rotatingDriverIds];
  return {
    name: input.name, audienceTeamId: input.audienceTeamId.toLowerCase(), schedule: { cadence: cadenceOf(cadence), weekday, hour, timeZone },
    windowHours: input.windowHours ?? WINDOW_HOURS.usual, leadHours: input.leadHours ?? LEAD_HOURS.usual, mode: 'anonymous',
    k: input.k ?? K.usual, commentK: input.commentK ?? COMMENT_K.usual, asksComment: input.asksComment ?? true, membersSeeResults: input.membersSeeResults ?? true,
    fixedDriverIds: [...input.fixedDriverIds], rotatingDriverIds, rotatingPerRound: input.rotatingPerRound ?? ROTATING_PER_ROUND.usual,
  };
}
