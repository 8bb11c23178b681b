import { describe, expect, it } from 'vitest';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';
import { partOf, requiredFigure, stripsOf } from '@/tests/support/required-figure';

describe('on the real ledger', () => {
  const figure = requiredFigure(ledgerIn(REAL));

  it('finds which totals reach which end, and that the lines reach neither', () => {
    expect(figure.finding).toBe(
      'All three stated totals reach the low end, two of them the high end; the published lines reach neither',
    );
  });

  it('gives foreign support of the time and what the share requires beside it', () => {
    expect(partOf(figure, 'foreign')).toMatchObject([
      { from: '2020-11-10', to: '2025-04-04', low: '18809738.34', high: '40328372.63' },
    ]);
    const required = partOf(figure, 'required');
    expect(required[0]).toMatchObject({ share: '90', low: '169287645.06', high: '362955353.67' });
    // The same foreign support at every other share that is stated or left by a foreign one.
    expect(required.slice(1).map(({ share }) => share)).toEqual(['82', '94', '95', '95.2', '96']);
    expect(required[3]).toMatchObject({ low: '357385028.46', high: '766239079.97' });
  });

  it('gives each total once, its later sayings after it, and both bands', () => {
    expect(partOf(figure, 'total')).toMatchObject([
      {
        id: 'amirbayov-2024-05-programme-total; amirbayov-2024-05-foreign-total',
        printed: '$349.1 million less $16.1 million',
        low: '333000000.00',
        independent: 'false',
        reaches: 'low',
        own_low: '124287645.06',
        own_high: '221529353.67',
        own_reaches: 'both',
      },
      { low: '464000000.00', reaches: 'both', from: '2020-01-01', to: '2025-12-04' },
      { low: '440100000.00', reaches: 'both' },
    ]);
    expect(partOf(figure, 'again')).toMatchObject([
      {
        id: 'safikhanov-2024-08-programme-total',
        within: 'amirbayov-2024-05-programme-total',
        low: '',
      },
    ]);
    expect(partOf(figure, 'total-apart').every((row) => row.reaches === '')).toBe(true);
  });

  it('adds 274,325,500 manat of lines, each once, and names the months without one', () => {
    expect(partOf(figure, 'sum')).toMatchObject([
      { printed: '274,325,500 AZN', low: '161367941.18', reaches: 'neither' },
    ]);
    expect(partOf(figure, 'missing').map(({ from, to }) => `${from} to ${to}`)).toEqual([
      '2023-01-01 to 2023-12-31',
      '2024-04-01 to 2024-12-31',
    ]);
    const lines = partOf(figure, 'line');
    expect(lines.filter((row) => row.in_sum === 'true')).toHaveLength(8);
    expect(lines.filter((row) => row.in_sum === 'false').map((row) => row.within)).toEqual([
      'aze-2021-demining',
      'aze-2025-9m-demining',
    ]);
    expect(lines.every((row) => row.conversion_basis === 'derived' && row.low === row.high)).toBe(
      true,
    );
    expect(partOf(figure, 'planned').map((row) => row.nature)).toEqual(['planned', 'order']);
    const manat = requiredFigure(ledgerIn(REAL), 'AZN');
    expect(partOf(manat, 'sum')).toMatchObject([{ low: '274325500.00', currency: 'AZN' }]);
  });

  it('draws the lines as a staircase that ends in their sum', () => {
    const drawing = stripsOf(figure);
    const stairs = drawing.groups.find((group) => group.title?.startsWith('Spending lines'));
    const solid = stairs?.strips.flatMap(({ marks }) =>
      marks.filter((mark) => mark.look === 'solid').map(({ from, to }) => [from, to]),
    );
    // Each begins where the one before it ends; the last is the sum and begins at nothing.
    expect(solid?.slice(1, -1).map(([from]) => from)).toEqual(
      solid?.slice(0, -2).map(([, to]) => to),
    );
    expect(solid?.at(-1)).toEqual(['0.00', '161367941.18']);
    expect(solid?.at(-2)?.[1]).toBe('161367941.18');
    expect(stairs?.strips.at(-1)).toMatchObject({
      text: '$161.4 m',
      verdict: 'reaches neither end',
      verdictDetail: '$7.92 million short of the low end',
    });
  });

  it('says how a line lies to the statement’s time, and what is only planned', () => {
    const strips = stripsOf(figure).groups.flatMap((group) => group.strips);
    const wordsOf = (key: string) => strips.find((strip) => strip.key === key)?.verdictDetail;
    expect(wordsOf('aze-2020-demining')).toBe('starts 10 months early');
    expect(wordsOf('aze-2021-demining')).toBe('');
    expect(wordsOf('aze-2025-h1-demining')).toBe('inside the line above, runs 3 months beyond');
    expect(wordsOf('anama-2024-tow-trucks')).toBe('planned');
    expect(wordsOf('anama-2026-iepf-contract')).toBe('ordered, after the period');
  });

  it.each(['EUR', 'AZN', 'GBP'])('holds in %s, without a slip of the program', (currency) => {
    const other = requiredFigure(ledgerIn(REAL), currency);
    expect(other).toMatchObject({ unit: currency, currency, options: { currency } });
    expect(JSON.stringify(other)).not.toMatch(/NaN|Infinity|undefined/);
    expect(partOf(other, 'sum')).toMatchObject([{ printed: '274,325,500 AZN', currency }]);
  });

  it('lists every national figure in its table, in groups, and every row has all its cells', () => {
    const { table } = figure;
    expect(table.rows.flatMap((row) => row.group?.title ?? [])).toEqual([
      'National totals as stated',
      'Spending lines, executed',
      'Planned, ordered or estimated',
      'Totals of other times',
      'What stated shares require',
    ]);
    expect(new Set(table.rows.map((row) => row.cells.length))).toEqual(
      new Set([table.columns.length]),
    );
    // A total of another time has no months, no speaker's side and no answer.
    const detailOf = (text: string) =>
      table.rows.find((row) => row.cells[0]?.text === text)?.cells[0]?.detail;
    expect(detailOf('Elchin Amirbayov, 9 December 2025')).toBe(
      'Runs 9 months beyond; reaches both ends of $171.8 – 365.5 million over its own months',
    );
    expect(detailOf('Landmine and Cluster Munition Monitor, 2005') ?? '').not.toContain('month');
    const monitor = table.rows.find((row) => row.cells[0]?.text.endsWith('Monitor, 2005'));
    expect(monitor?.cells.map((cell) => cell.text !== '')).toEqual([
      true, // figure
      true, // period
      true, // printed
      true, // amount
      true, // conversion
      true, // base
      false, // speaker
      true, // source
      false, // reaches
    ]);
    expect(table.caption).toContain('169,287,645.06 to 362,955,353.67 USD');
  });

  it('says what the sum misses, that no share follows, and whose rate the manat’s is not', () => {
    const text = [...figure.notes, ...figure.sources]
      .map((note) => note.parts.map((part) => part.text).join(''))
      .join('\n');
    expect(text).toContain('The sum misses 2023 and April to December 2024');
    expect(text).toContain('No share follows from it');
    expect(text).toContain('Lines of different bodies are added as published');
    expect(text).toContain('none by an independent speaker');
    expect(text).toContain('Amounts in AZN are turned into USD through the US dollar, at a rate');
  });
});
