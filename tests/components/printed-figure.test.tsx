import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PrintedFigure } from '@/components/printed-figure';

test.each([
  ['over', 'AZN 1 million', 'over AZN 1 million'],
  ['about', 'about NOK 520,000', 'about NOK 520,000'],
  ['at-least', 'At least 12', 'At least 12'],
  [null, '€250,000', '€250,000'],
])('what is %s stands once before %s', (qualifier, text, read) => {
  const figure = { text, lang: 'en', lost: false, qualifier };
  const markup = renderToStaticMarkup(<PrintedFigure figure={figure} />);
  expect(markup.replaceAll(/<[^>]*>/g, '')).toBe(read);
});
