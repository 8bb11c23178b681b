import type { ReactNode } from 'react';
import { isChart } from '@/components/charts/chart-layout';
import { NoteText } from '@/components/note-text';
import { RowsLink } from '@/components/rows-link';
import type { Figure, FigureLinks, Note } from '@/lib/figures/figure';
import { ChartOnPage } from './chart-on-page';
import { FigureLegend } from './figure-legend';
import { FigureTableView } from './figure-table-view';
import { FigureTools } from './figure-tools';
import { GapRows } from './gap-rows';
import { picturesOf } from './pictures';
import { ReadingLegend } from './reading-legend';
import { ShareRows } from './share-rows';
import { StripRows } from './strip-rows';

/**
 * A figure on a page: title and tools, finding, what is measured, the drawing, its table, what is
 * left out, what it rests on. `picture` is the key under which the build drew it, null where the
 * reader's options have no picture: the table then stands open, and what belongs to the drawing is
 * there only where it is drawn. `level` is that of the finding's heading. `alone` says that no other
 * figure of the page turns into a table with it. `anchor` is the figure's id on the page, its own
 * unless it stands there twice. `list` is a table of the same rows that the page has anyway: it takes
 * the place of the figure's own.
 */
export function FigureView({
  figure,
  links,
  picture,
  view,
  level,
  alone,
  anchor = figure.id,
  list = null,
}: {
  readonly figure: Figure;
  readonly links: FigureLinks;
  readonly picture: string | null;
  readonly view: 'chart' | 'table';
  readonly level: 2 | 3;
  readonly alone: boolean;
  readonly anchor?: string;
  readonly list?: ReactNode;
}) {
  const { drawing, table, notes, sources } = figure;
  const Heading = level === 2 ? 'h2' : 'h3';
  const drawable = drawing.kind !== 'none';
  const drawn = drawable && view === 'chart';
  const pictured = isRows(drawing) || picturesOf(picture).length > 0;
  return (
    <section className="figure" id={anchor} aria-labelledby={`${anchor}-finding`}>
      <div className="figure-head">
        <p className="figure-title">{figure.title}</p>
        <Heading className="figure-finding" id={`${anchor}-finding`}>
          <Finding parts={figure.findingParts ?? [{ text: figure.finding }]} />
        </Heading>
        <p className="figure-subtitle">{figure.subtitle}</p>
        <FigureTools
          title={figure.title}
          links={links}
          other={drawable ? (view === 'chart' ? 'table' : 'chart') : null}
          alone={alone}
          pictured={pictured}
        />
      </div>
      {drawn && drawing.kind === 'shares' && <ShareRows drawing={drawing} />}
      {drawn && drawing.kind === 'strips' && <StripRows drawing={drawing} />}
      {drawn && drawing.kind === 'gaps' && <GapRows drawing={drawing} />}
      {drawn && isChart(drawing) && (
        <div className={pictured ? undefined : 'unpictured'}>
          {figure.howDrawn !== undefined && (
            <p className="figure-subtitle figure-how">{figure.howDrawn}</p>
          )}
          {drawing.kind === 'readings' ? (
            <ReadingLegend drawing={drawing} />
          ) : (
            <FigureLegend stages={drawing.stages} hatched={drawing.hatched} />
          )}
          <ChartOnPage drawing={drawing} picture={picture} />
        </div>
      )}
      {table.rows.length > 0 &&
        (list ?? <FigureTableView table={table} open={!(drawn && pictured)} />)}
      <FigureNotes notes={[...notes, ...sources]} />
    </section>
  );
}

/** The pieces of a finding never change places. */
function Finding({ parts }: { readonly parts: NonNullable<Figure['findingParts']> }) {
  return parts.map(({ text, href, sum }, index) =>
    href === undefined ? (
      text.replaceAll(' %', '\u00a0%')
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
      <RowsLink key={index} href={href} sum={sum}>
        {text}
      </RowsLink>
    ),
  );
}

/** What is drawn as a table whose cells carry the marks needs no picture. */
function isRows({ kind }: Figure['drawing']): boolean {
  return kind === 'shares' || kind === 'strips' || kind === 'gaps';
}

function FigureNotes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="figure-notes">
      {notes.map((note) => (
        <p key={note.parts.map((part) => part.text).join('')}>
          <NoteText note={note} />
        </p>
      ))}
    </div>
  );
}
