import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * What a screen's only parameter says, kept in the address; empty where it says nothing. The router is not told of it:
 * every choice in a list would count as a navigation, and those move the focus to the heading.
 */
export function useParameter(name: string): readonly [string, (value: string) => void] {
  const { search, key } = useLocation();
  const arrivedWith = () => ({ key, value: new URLSearchParams(search).get(name) ?? '' });
  const [state, setState] = useState(arrivedWith);
  if (state.key !== key) setState(arrivedWith);
  const change = (value: string) => {
    const address = value === '' ? window.location.pathname : `?${new URLSearchParams({ [name]: value })}`;
    window.history.replaceState(window.history.state, '', address);
    setState({ key, value });
  };
  return [state.value, change];
}
