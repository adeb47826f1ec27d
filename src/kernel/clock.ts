/** Where the time comes from. Code that decides takes an instant; only the edges ask a clock. */
export abstract class Clock {
  abstract now(): Date;
}
