import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import PageError from '@/app/error';
import GlobalError from '@/app/global-error';

const SECRET = 'ENOENT: /srv/ledger/contributions';

test.each([
  ['a page that fails', PageError],
  ['a layout that fails', GlobalError],
])('%s offers to try again and says nothing of what is within', (_case, Failure) => {
  const given = { error: new Error(SECRET), retry: () => undefined };
  const markup = renderToStaticMarkup(<Failure {...given} />);
  expect(markup).toContain('This page could not be drawn');
  expect(markup).toContain('Try again');
  expect(markup).toContain('href="/download"');
  expect(markup).not.toContain('ENOENT');
});
