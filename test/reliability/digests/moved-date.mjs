/**
 * Loaded into a program before its own code (`node --import`): its dates run as far ahead of the machine's as a file
 * says, in milliseconds. Timers, and with them every limit of time, stay those of the machine.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const LOOK_EVERY_MS = 10;

const path = process.env.MOVED_CLOCK_FILE;
const MachineDate = Date;
let ahead = 0;
let lookedAt = Number.NEGATIVE_INFINITY;

function now() {
  const moment = performance.now();
  if (path !== undefined && moment - lookedAt >= LOOK_EVERY_MS) {
    lookedAt = moment;
    ahead = Number(readFileSync(path, 'utf8'));
  }
  return MachineDate.now() + ahead;
}

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [now()] : args, asked),
  apply: () => new MachineDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
