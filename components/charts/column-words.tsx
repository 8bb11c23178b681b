import { useYAxisScale } from 'recharts';
import type { Column } from '@/lib/figures/drawing';
import { COLUMN_TEXT, type PanelProps, valueLines } from './columns-layout';
import { TextLines } from './marks';
import { px } from './pixel';
import { textWidth } from './text-width';

/** What lies behind the columns: two or three light lines with their values, and the base line. */
export function ColumnGround({ drawing, layout, index }: PanelProps) {
  const scale = useYAxisScale();
  const columns = drawing.panels[index]?.columns ?? [];
  if (!scale) return null;
  const { axisWidth, band, plotBottom } = layout;
  const ticks = fewTicks(drawing.axis.ticks).map(({ value, label }) => ({
    label,
    y: px(scale(Number(value)) ?? plotBottom),
  }));
  const base = (open: boolean) =>
    columns
      .map((column, at) =>
        column.open === open
          ? `M${px(axisWidth + at * band)} ${px(plotBottom + 0.5)}h${px(band)}`
          : '',
      )
      .join('');
  return (
    <>
      <path
        className="line"
        d={ticks
          .filter(({ y }) => y < plotBottom - 1)
          .map(({ y }) => `M${axisWidth} ${Math.round(y) + 0.5}h${px(band * columns.length)}`)
          .join('')}
      />
      {ticks.map(({ label, y }) => (
        <text key={label} className="tick" x={axisWidth - 10} y={px(y + 4)} textAnchor="end">
          {label}
        </text>
      ))}
      <path className="base" d={base(false)} />
      <path className="base dashed" d={base(true)} />
    </>
  );
}

/** The words of a panel: its title, values above columns, years below, what is empty. */
export function ColumnWords({ drawing, layout, index }: PanelProps) {
  const scale = useYAxisScale();
  const panel = drawing.panels[index];
  const words = layout.panels[index];
  if (!(scale && panel && words)) return null;
  const { axisWidth, band, plotBottom } = layout;
  const centre = (at: number, count = 1) => axisWidth + (at + count / 2) * band;
  const yearAt = (at: number, year: string) =>
    Math.min(centre(at), layout.panelWidth - textWidth(year, COLUMN_TEXT.year, true) / 2);
  return (
    <>
      <TextLines
        lines={words.title}
        x={0}
        y={17}
        lineHeight={COLUMN_TEXT.titleLine}
        className="title"
        anchor="start"
      />
      {panel.columns.map((column, at) => (
        <g key={column.key}>
          {column.empty === null && (
            <ColumnValue
              text={column.text}
              style={layout.valueStyle}
              x={centre(at)}
              y={scale(sumOf(column)) ?? plotBottom}
            />
          )}
          <TextLines
            lines={[words.years[at] ?? []].flat()}
            x={yearAt(at, words.years[at] ?? '')}
            y={plotBottom + 20}
            lineHeight={COLUMN_TEXT.line}
            className="year"
            anchor="middle"
          />
          <TextLines
            lines={words.details[at] ?? []}
            x={centre(at)}
            y={plotBottom + 37}
            lineHeight={COLUMN_TEXT.line}
            className="quiet"
            anchor="middle"
          />
        </g>
      ))}
      {words.empty.map(({ first, count, lines }) => (
        <TextLines
          key={first}
          lines={lines}
          x={centre(first, count)}
          y={plotBottom - 9 - (lines.length - 1) * COLUMN_TEXT.line}
          lineHeight={COLUMN_TEXT.line}
          className="quiet halo"
          anchor="middle"
        />
      ))}
      <TextLines
        lines={words.footnote}
        x={0}
        y={plotBottom + 44}
        lineHeight={COLUMN_TEXT.line}
        className="quiet"
        anchor="start"
      />
    </>
  );
}

function ColumnValue({
  text,
  style,
  x,
  y,
}: {
  readonly text: string;
  readonly style: 'line' | 'lines' | 'upward';
  readonly x: number;
  readonly y: number;
}) {
  if (style === 'upward') {
    return (
      <text
        className="value small halo"
        transform={`translate(${px(x + 4.5)} ${px(y - 7)}) rotate(-90)`}
      >
        {text}
      </text>
    );
  }
  const lines = style === 'lines' ? valueLines(text) : [text];
  return (
    <TextLines
      lines={lines}
      x={x}
      y={y - 8 - (lines.length - 1) * COLUMN_TEXT.line}
      lineHeight={COLUMN_TEXT.line}
      className={style === 'lines' ? 'value small halo' : 'value strong halo'}
      anchor="middle"
    />
  );
}

function sumOf(column: Column): number {
  return column.segments.reduce((sum, segment) => sum + Number(segment.value), 0);
}

/** At most three lines above zero: more would compete with the columns. */
function fewTicks<Tick>(ticks: readonly Tick[]): readonly Tick[] {
  const every = Math.max(1, Math.ceil((ticks.length - 1) / 3));
  return ticks.filter((_, index) => index % every === 0);
}
