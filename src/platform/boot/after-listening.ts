import { Injectable } from '@nestjs/common';
import { logger } from '../observability/logger.js';

/** What is known once the server listens. */
export interface Listening {
  readonly publicUrl: string;
  /** The database is the server's own and only this machine reaches the server: links may be printed. */
  readonly isPrivate: boolean;
  readonly sample: 'small' | 'large' | 'none';
  /** One line for whoever sits at the terminal. */
  readonly say: (line: string) => void;
}

type Step = (listening: Listening) => Promise<void>;

/** What features do once the server listens: greetings on the terminal, work in the background. A step that fails harms no other. */
@Injectable()
export class AfterListening {
  private readonly steps: Step[] = [];

  add(step: Step): void {
    this.steps.push(step);
  }

  async run(listening: Listening): Promise<void> {
    for (const step of this.steps) {
      await step(listening).catch((error: Error) => logger.error({ reason: error.message, stack: error.stack }, 'a step after the start failed'));
    }
  }
}
