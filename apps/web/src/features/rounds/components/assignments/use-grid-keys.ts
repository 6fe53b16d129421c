import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** A place in a table of buttons. */
export interface GridPlace {
  readonly row: string;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A table of buttons is one stop of the Tab key; arrow keys, Home and End lead from button to button. The buttons carry
 * `data-row` and `data-column`; a row may lack columns.
 */
export function useGridKeys(start: GridPlace, isThere: (place: GridPlace) => boolean) {
  const [chosen, setChosen] = useState(start);
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    const { row, column } = (target as HTMLElement).dataset;
    if (row !== undefined && column !== undefined) setChosen({ row, column: Number(column) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const goal = goalOf(event.key, event.target as HTMLElement);
    if (goal === null) return;
    event.preventDefault();
    goal.focus();
  };
  return { active: isThere(chosen) ? chosen : start, onFocus, onKeyDown };
}

function goalOf(key: string, from: HTMLElement): HTMLElement | null {
  const row = from.closest('tr');
  const column = Number(from.dataset.column);
  if (row === null || Number.isNaN(column)) return null;
  const inRow = buttonsIn(row);
  if (key === 'Home') return inRow[0] ?? null;
  if (key === 'End') return inRow.at(-1) ?? null;
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, right] = step;
  return down === 0 ? (inRow[inRow.indexOf(from) + right] ?? null) : inColumn(row, column, down);
}

/** The button of the column in the next row that has one. */
function inColumn(row: HTMLTableRowElement, column: number, down: number): HTMLElement | null {
  const rows = [...(row.closest('table')?.rows ?? [])];
  const onTheWay =
    down > 0 ? rows.slice(rows.indexOf(row) + 1) : rows.slice(0, rows.indexOf(row)).toReversed();
  const found = onTheWay.map((each) =>
    buttonsIn(each).find((button) => Number(button.dataset.column) === column),
  );
  return found.find((button) => button !== undefined) ?? null;
}

function buttonsIn(row: HTMLTableRowElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-column]')];
}
