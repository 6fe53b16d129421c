import type { TypedPeriod } from '../planning/period-fields.js';

/** What somebody typed, each with what was stored when it was typed; the rest follows what is stored. */
export type PeriodEdits = {
  readonly [Name in keyof TypedPeriod]?: { readonly value: string; readonly base: string };
};

/** What the form shows: what was typed, and what is stored by now where nothing was. */
export function withEdits(stored: TypedPeriod, edits: PeriodEdits): TypedPeriod {
  const shown = (name: keyof TypedPeriod) => edits[name]?.value ?? stored[name];
  return {
    title: shown('title'),
    referenceDate: shown('referenceDate'),
    opensOn: shown('opensOn'),
    deadline: shown('deadline'),
  };
}

/** Whether somebody else stored something different since this was typed. */
export function isContested(stored: TypedPeriod, edits: PeriodEdits, name: keyof TypedPeriod): boolean {
  const edit = edits[name];
  return edit !== undefined && stored[name] !== edit.base && stored[name] !== edit.value;
}
