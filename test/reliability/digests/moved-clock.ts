import { Clock } from '@selbstcheck/application';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One clock for the test and every program it starts with `environment`; it runs, and is moved forward. */
export class MovedClock extends Clock {
  private ahead = 0;
  private readonly file: string;

  constructor(private readonly folder: string) {
    super();
    this.file = join(folder, 'clock');
    this.write();
  }

  /** What a program needs so that it reads this clock. */
  get environment(): Readonly<Record<string, string>> {
    const preload = new URL('./moved-date.mjs', import.meta.url).href;
    return { NODE_OPTIONS: `--import=${preload}`, MOVED_CLOCK_FILE: this.file };
  }

  /** Never back: what is earlier than now leaves the clock as it is. */
  moveTo(moment: string): void {
    this.moveBy(Date.parse(moment) - this.milliseconds());
  }

  moveBy(milliseconds: number): void {
    this.ahead += Math.max(0, Math.round(milliseconds));
    this.write();
  }

  milliseconds(): number {
    return Date.now() + this.ahead;
  }

  now(): string {
    return new Date(this.milliseconds()).toISOString();
  }

  today(): string {
    return this.now().slice(0, 'YYYY-MM-DD'.length);
  }

  startOfDay(date: string): string {
    return `${date}T00:00:00.000Z`;
  }

  /** In one step, so that nobody reads half a number. */
  private write(): void {
    const next = join(this.folder, 'clock.next');
    writeFileSync(next, String(this.ahead));
    renameSync(next, this.file);
  }
}
