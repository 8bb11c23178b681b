'use client';

import { BarsChart } from './bars';
import type { ChartDrawing } from './chart-layout';
import type { ChartProps } from './chart-props';
import { ColumnsChart } from './columns';
import { ReadingsChart } from './readings';
import { StepsChart } from './steps';

/** A drawing as the chart that its kind asks for. */
export function DrawnChart({ drawing, ...rest }: ChartProps<ChartDrawing>) {
  switch (drawing.kind) {
    case 'bars':
      return <BarsChart drawing={drawing} {...rest} />;
    case 'columns':
      return <ColumnsChart drawing={drawing} {...rest} />;
    case 'steps':
      return <StepsChart drawing={drawing} {...rest} />;
    case 'readings':
      return <ReadingsChart drawing={drawing} {...rest} />;
  }
}
