// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LeaveOutEmpty } from '@/components/leave-out-empty';

afterEach(() => vi.unstubAllGlobals());

/** What a form with these fields would send. */
async function sent(fields: readonly (readonly [string, string])[]): Promise<string[][]> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const form = document.createElement('form');
  const root = createRoot(form);
  await act(() => root.render(<LeaveOutEmpty />));
  const formData = new FormData();
  for (const [name, value] of fields) formData.append(name, value);
  form.dispatchEvent(Object.assign(new Event('formdata'), { formData }));
  await act(() => root.unmount());
  return [...formData].map(([name, value]) => [name, String(value)]);
}

describe('a form', () => {
  test('sends what has a value, and leaves out what has none', async () => {
    expect(
      await sent([
        ['verdict', 'off'],
        ['printedCurrency', ''],
        ['publisher', 'The Paper'],
      ]),
    ).toEqual([
      ['verdict', 'off'],
      ['publisher', 'The Paper'],
    ]);
  });

  test('keeps every value of a name that stands there twice', async () => {
    expect(
      await sent([
        ['donor', 'aaa'],
        ['donor', ''],
        ['donor', 'bbb'],
      ]),
    ).toEqual([
      ['donor', 'aaa'],
      ['donor', 'bbb'],
    ]);
  });
});
