'use client';

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { Tip } from '@/lib/figures/drawing';
import type { ChartLayout } from './chart-layout';
import type { Area, Target } from './target';
import { lineAt, nextIndex, targetAt } from './tip-moves';

/** A mark, and of it the piece that a line of its words speaks of; null for the whole mark. */
interface Spot {
  readonly index: number;
  readonly line: number | null;
}

/**
 * Lies over a chart and says what its marks are: to a pointer, to a finger, and to the keyboard
 * (arrow keys, Home, End; Enter follows the mark's link; Escape puts the words away). What is
 * shown is also said, in a live region. The keyboard stops once at each mark; a pointer on a piece
 * that has rows of its own opens those, which the table below a drawing holds too.
 */
export function TipLayer({
  name,
  layout,
}: {
  readonly name: string;
  readonly layout: ChartLayout;
}) {
  const [active, setActive] = useState<Spot | null>(null);
  const [byTouch, setByTouch] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  // A finger's first touch shows a mark's words; only a second one follows its link.
  const touched = useRef<Spot | null>(null);
  const { targets } = layout;
  const target = active === null ? undefined : targets[active.index];
  const line = active?.line ?? null;

  const point = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = layout.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    const index = targetAt(targets, x, y);
    const found = index === null ? undefined : targets[index];
    return index === null || !found ? null : { index, line: lineAt(found, x, y) };
  };
  const follow = (spot: Spot | null) => {
    const found = spot === null ? undefined : targets[spot.index];
    const href = found && hrefOf(found, spot?.line ?? null);
    if (href) window.location.assign(href);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    setByTouch(event.pointerType !== 'mouse');
    if (event.pointerType === 'mouse') return;
    const at = point(event);
    touched.current = isSame(at, active) ? null : at;
    setActive(at);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (touched.current !== null) event.preventDefault();
    // The link came under a fast pointer only after it was pressed, or has not come yet.
    else if (event.target === event.currentTarget) {
      if (link.current) link.current.click();
      else follow(point(event));
    }
    touched.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') setActive(null);
    else if (event.key === 'Enter') link.current?.click();
    else {
      const next = nextIndex(event.key, active?.index ?? null, targets.length);
      if (next === null) return;
      setActive({ index: next, line: null });
    }
    setByTouch(false);
    event.preventDefault();
  };

  return (
    <div
      className="tip-layer"
      role="application"
      aria-roledescription="chart"
      aria-label={`${name}: arrow keys go from mark to mark`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go through the marks within.
      tabIndex={0}
      // A press on the mark's link takes the focus from the layer, but not out of it.
      onBlur={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget) || setActive(null)
      }
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse') return;
        const at = point(event);
        setActive((before) => (isSame(at, before) ? before : at));
      }}
    >
      {target && <Mark target={target} line={line} layout={layout} link={link} />}
      {target && (
        <TipBox
          target={target}
          line={line}
          layout={layout}
          again={byTouch && hrefOf(target, line) !== null}
        />
      )}
      <p className="sr-only" role="status">
        {target ? spoken(target) : ''}
      </p>
    </div>
  );
}

/** The rows of a mark, or those of the piece that a line of its words speaks of. */
function hrefOf({ href, tip }: Target, line: number | null): string | null {
  return (line === null ? null : tip.lines[line]?.stage?.href) ?? href;
}

function isSame(a: Spot | null, b: Spot | null): boolean {
  return a?.index === b?.index && a?.line === b?.line;
}

/** A frame around the mark in question; where it has rows, a link over all that can be pointed at. */
function Mark({
  target,
  line,
  layout,
  link,
}: {
  readonly target: Target;
  readonly line: number | null;
  readonly layout: ChartLayout;
  readonly link: { current: HTMLAnchorElement | null };
}) {
  const href = hrefOf(target, line);
  const frame = <span className="tip-mark" style={placeOf(target.frame ?? target, layout)} />;
  if (href === null) return frame;
  const of = line === null ? '' : `, ${target.tip.lines[line]?.label}`;
  return (
    <>
      <a ref={link} className="tip-open" style={placeOf(target, layout)} href={href} tabIndex={-1}>
        <span className="sr-only">
          {target.tip.title}
          {of}: its rows
        </span>
      </a>
      {frame}
      {(target.pieces ?? [])
        .filter((piece) => piece.line === line)
        .map((piece) => (
          <span
            key={`${piece.left} ${piece.top}`}
            className="tip-piece"
            style={placeOf(piece, layout)}
          />
        ))}
    </>
  );
}

function placeOf({ left, top, width, height }: Area, layout: ChartLayout) {
  return {
    left: percent(left, layout.width),
    top: percent(top, layout.height),
    width: percent(width, layout.width),
    height: percent(height, layout.height),
  };
}

/** The words, where they hide least of what they speak of; to a finger, what a second touch does. */
function TipBox({
  target,
  line,
  layout,
  again,
}: {
  readonly target: Target;
  readonly line: number | null;
  readonly layout: ChartLayout;
  readonly again: boolean;
}) {
  return (
    <div className="tip" style={tipPlace(target, layout)} aria-hidden="true">
      <p className="tip-title">{target.tip.title}</p>
      <dl>
        {target.tip.lines.map(({ label, value }, index) => (
          <div key={label} className={index === line ? 'tip-current' : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {again && (
        <p className="tip-again">
          Touch again to open its rows
          {line !== null && `: ${target.tip.lines[line]?.label}`}
        </p>
      )}
    </div>
  );
}

/**
 * Below or above a row, at its end; beside a column, on the side with more room; below the column
 * and its words in a drawing that leaves no room beside it.
 */
function tipPlace({ left, top, width, height }: Target, layout: ChartLayout) {
  if (width > layout.width / 2) {
    const below = top + height;
    return below > layout.height * 0.6
      ? { right: 0, bottom: percent(layout.height - top, layout.height) }
      : { right: 0, top: percent(below, layout.height) };
  }
  if (layout.width < 400) return { left: 0, top: percent(top + height, layout.height) };
  const place = { top: percent(top, layout.height) };
  return left + width / 2 > layout.width / 2
    ? { ...place, right: percent(layout.width - left, layout.width) }
    : { ...place, left: percent(left + width, layout.width) };
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

function spoken({ tip, href }: Target): string {
  return `${wordsOf(tip)}${href === null ? '' : ' Enter opens its rows.'}`;
}

function wordsOf({ title, lines }: Tip): string {
  return `${title}. ${lines.map(({ label, value }) => `${label}: ${value}.`).join(' ')}`;
}
