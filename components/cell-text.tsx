import { Fragment } from 'react';
import type { StripWord } from '@/lib/figures/drawn-strips';
import type { Cell } from '@/lib/figures/figure';
import { LostSign } from './printed-figure';
import { RowsLink } from './rows-link';

const NONE = '–';

/** A table's cell in words: its text, perhaps a link, with a quieter line below. */
export function CellText({ cell }: { readonly cell: Cell }) {
  const { text, href, sum, detail } = cell;
  const words = <CellWords cell={cell} />;
  if (text === NONE && href === undefined) return <span className="none">{words}</span>;
  const linked =
    href === undefined ? (
      words
    ) : (
      <RowsLink href={href} sum={sum}>
        {words}
      </RowsLink>
    );
  if (detail === undefined) return linked;
  return (
    <>
      {linked}
      <small className="cell-detail">{` ${detail}`}</small>
    </>
  );
}

function CellWords({ cell: { text, spoken, printedIn, pieces } }: { readonly cell: Cell }) {
  if (pieces !== undefined) return <PrintedPieces pieces={pieces} />;
  if (printedIn !== undefined) {
    return (
      <bdi className="as-printed" dir="auto" lang={printedIn}>
        {text}
      </bdi>
    );
  }
  return spoken === undefined ? text : <SpokenText text={text} spoken={spoken} />;
}

function SpokenText({ text, spoken }: { readonly text: string; readonly spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="sr-only">{spoken}</span>
    </>
  );
}

/** A document's own words in the serif and their own direction, ours between them. */
export function PrintedPieces({ pieces }: { readonly pieces: readonly StripWord[] }) {
  return pieces.map(({ text, lang, lost = false }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change places.
    <Fragment key={index}>
      {lost && <LostSign />}
      {lang === null ? (
        text
      ) : (
        <bdi className="as-printed" dir="auto" lang={lang}>
          {text}
        </bdi>
      )}
    </Fragment>
  ));
}
