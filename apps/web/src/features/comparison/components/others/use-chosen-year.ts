import { useNavigate, useSearchParams } from 'react-router';

/** The year of the address, else the latest; null where there is none. */
export function useChosenYear(years: readonly number[]): readonly [number | null, (year: number) => void] {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const named = years.find((year) => String(year) === search.get('jahr'));
  const choose = (year: number) => {
    // An address with a place neither moves the focus to the heading nor scrolls to the top.
    void navigate({ search: `?jahr=${year}`, hash: '#werte' }, { replace: true, preventScrollReset: true });
  };
  return [named ?? years.at(-1) ?? null, choose];
}
