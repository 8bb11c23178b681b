/**
 * Every drawing is drawn at three widths, in CSS pixels, and shown at one of them. The style sheet
 * (`app/styles/drawing.css`) and the live drawing choose by the width of the figure's column with
 * the same limits, so both always mean the same one.
 */
export const DESIGN_WIDTHS = { narrow: 328, medium: 688, wide: 1100 } as const;

export type DesignWidth = keyof typeof DESIGN_WIDTHS;

export const DESIGN_NAMES = ['narrow', 'medium', 'wide'] as const satisfies readonly DesignWidth[];

/** Which of the three a column of so many pixels shows. */
export function designFor(columnWidth: number): DesignWidth {
  if (columnWidth < 600) return 'narrow';
  return columnWidth < 940 ? 'medium' : 'wide';
}
