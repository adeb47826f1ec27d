/** Whoever is mentioned at a project gets a mail now, and what is said within the hour after it in one more. */
export const MENTION_MAIL_EVERY_MS = 3_600_000;
/** In one comment. */
export const MOST_MENTIONS = 20;
/** Of one author within a day: enough for somebody who brings many people together, too few to fill everybody's mailbox. */
export const MENTIONS_A_DAY = 60;
/** So many comments a mail quotes; the page has all. */
export const MENTIONS_QUOTED = 5;
