import { Fragment } from 'react';
import type { Fact } from '@/lib/analysis/text-rows';
import { NoteText } from './note-text';

/** Labels with what they say, side by side where there is room. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, parts }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <NoteText note={{ parts }} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
