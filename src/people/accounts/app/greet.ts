import { Injectable } from '@nestjs/common';
import { AfterListening, type Listening } from '../../../platform/boot/after-listening.js';
import { SetUpCodes } from './set-up-codes.js';

/** Prints a set-up code at every start until somebody has used one. */
@Injectable()
export class Greet {
  constructor(
    private readonly codes: SetUpCodes,
    afterListening: AfterListening,
  ) {
    afterListening.add((listening) => this.greet(listening));
  }

  private async greet({ publicUrl, say }: Listening): Promise<void> {
    if (!(await this.codes.isNeeded())) return;
    say(`Set up your organization at ${publicUrl}/set-up with the code ${await this.codes.issue()}`);
  }
}
