import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoaded } from './useLoaded';

/** Answers that come when they are told to. */
function createAnswers() {
  const waiting: ((answer: string) => void)[] = [];
  return {
    load: () =>
      new Promise<string>(resolve => {
        waiting.push(resolve);
      }),
    asked: () => waiting.length,
    answer: (place: number, text: string) =>
      act(async () => waiting[place](text)),
  };
}

describe('useLoaded', () => {
  it('asks again while an answer is awaited, and shows the later one alone', async () => {
    const { load, asked, answer } = createAnswers();
    const { result } = renderHook(() => useLoaded(load, []));
    await waitFor(() => expect(asked()).toBe(1));

    act(() => result.current.retry());
    await waitFor(() => expect(asked()).toBe(2));
    await answer(0, 'of before');
    expect(result.current).toMatchObject({ value: undefined, loading: true });

    await answer(1, 'of after');
    expect(result.current).toMatchObject({ value: 'of after', loading: false });
  });

  it('keeps the last answer while it is asked again', async () => {
    const { load, asked, answer } = createAnswers();
    const { result } = renderHook(() => useLoaded(load, []));
    await waitFor(() => expect(asked()).toBe(1));
    await answer(0, 'the first');

    act(() => result.current.retry());
    await waitFor(() => expect(asked()).toBe(2));
    expect(result.current).toMatchObject({ value: 'the first', loading: true });
  });
});
