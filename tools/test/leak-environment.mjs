import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { TestEnvironment } from 'jest-environment-node';

const WATCHED = ['TCPServerWrap', 'PipeServerWrap', 'ProcessWrap'];
const CLOSING_TAKES_MS = 1000;
const STEP_MS = 50;

const openNow = () =>
  process.getActiveResourcesInfo().filter((resource) => WATCHED.includes(resource)).length;

/** Node's environment, which also notes the suites that end with a server listening or a program running. */
export default class LeakEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.testPath = context.testPath;
  }

  async setup() {
    await super.setup();
    this.openBefore = openNow();
  }

  async teardown() {
    for (let waited = 0; openNow() > this.openBefore && waited < CLOSING_TAKES_MS; waited += STEP_MS) {
      await wait(STEP_MS);
    }
    const left = openNow() - this.openBefore;
    if (left > 0) appendFileSync(process.env.SELBSTCHECK_LEAKS, `${this.testPath}: ${left} left open\n`);
    await super.teardown();
  }
}
