import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useWallTurn } from './use-wall-turn.js';

const motion = (isReduced: boolean): void => {
  window.matchMedia = (query) => ({ matches: isReduced, media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false });
};

describe('the wall’s turning', () => {
  beforeEach(() => { jest.useFakeTimers(); motion(false); });
  afterEach(() => { jest.useRealTimers(); });

  it('shows the next team after a while and begins anew after the last', () => {
    const { result } = renderHook(() => useWallTurn(2));
    expect([result.current.index, result.current.isPaused]).toEqual([0, false]);
    act(() => { jest.advanceTimersByTime(15_000); });
    expect(result.current.index).toBe(1);
    act(() => { jest.advanceTimersByTime(15_000); });
    expect(result.current.index).toBe(0);
  });

  it('stands still when paused; turning by hand still works, backwards as well', () => {
    const { result } = renderHook(() => useWallTurn(3));
    act(() => result.current.setPaused(true));
    act(() => { jest.advanceTimersByTime(60_000); });
    expect(result.current.index).toBe(0);
    act(() => result.current.turn(-1));
    expect(result.current.index).toBe(2);
  });

  it('begins still for those who asked for little motion', () => {
    motion(true);
    const { result } = renderHook(() => useWallTurn(3));
    expect(result.current.isPaused).toBe(true);
  });

  it('has no place outside the teams when there are fewer than before', () => {
    const { result, rerender } = renderHook(({ count }) => useWallTurn(count), { initialProps: { count: 3 } });
    act(() => result.current.turn(2));
    rerender({ count: 1 });
    expect(result.current.index).toBe(0);
  });
});
