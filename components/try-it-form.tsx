import type { ReactNode } from 'react';
import { HiddenFields } from './hidden-fields';
import { TryItSlider } from './try-it-slider';
import './try-it.css';

export interface TryItField {
  readonly name: 'share' | 'foreign' | 'national';
  readonly label: string;
  /** Where the value is from: `low end of the ledger`, `left empty: this is what is asked`. */
  readonly hint: string;
  /** As it stands in the field; empty where it is asked. */
  readonly value: string;
  /** What was typed and could not be used, a sentence; null where all is well. */
  readonly problem: string | null;
  /** What its slider runs over: from, to and where it stands, plain decimal text; null for none. */
  readonly slider: {
    readonly from: string;
    readonly to: string;
    readonly steps: number;
    readonly value: string;
    readonly label: string;
  } | null;
}

/** The three values, of which any two give the third. The one left empty is what is asked. */
export function TryItForm({
  id,
  action,
  fields,
  carried,
}: {
  readonly id: string;
  readonly action: string;
  readonly fields: readonly TryItField[];
  readonly carried: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <form id={id} action={action} className="try-form" aria-label="Share and totals">
      <HiddenFields pairs={carried} />
      {fields.map((field) => (
        <Field key={field.name} field={field} />
      ))}
      <button type="submit" className="button button-first">
        Work it out
      </button>
    </form>
  );
}

function Field({ field }: { readonly field: TryItField }) {
  const { name, label, hint, value, problem, slider } = field;
  return (
    <TryField name={name} label={label} hint={hint} problem={problem}>
      {(described) => (
        <>
          <input
            id={`try-${name}`}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            maxLength={200}
            placeholder=" "
            defaultValue={value}
            {...described}
          />
          {slider && <TryItSlider target={`try-${name}`} slider={slider} />}
        </>
      )}
    </TryField>
  );
}

/** From when to when, and in which currency, the ledger fills in the foreign total. */
export function TryItSource({
  action,
  from,
  to,
  currency,
  currencies,
  carried,
  problems,
  children,
}: {
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly carried: readonly (readonly [name: string, value: string])[];
  readonly problems: Readonly<Record<'from' | 'to', string | null>>;
  readonly children: ReactNode;
}) {
  return (
    <form action={action} className="try-form try-source" aria-label="What is filled in">
      <HiddenFields pairs={carried} />
      <div className="try-source-fields">
        {(['from', 'to'] as const).map((name) => (
          <TryField
            key={name}
            name={name}
            label={name === 'from' ? 'From' : 'To'}
            hint=""
            problem={problems[name]}
          >
            {(described) => (
              <input
                id={`try-${name}`}
                name={name}
                maxLength={10}
                defaultValue={name === 'from' ? from : to}
                placeholder="open"
                {...described}
              />
            )}
          </TryField>
        ))}
        {currencies.length > 1 && (
          <TryField name="currency" label="Currency" hint="" problem={null}>
            {() => (
              <select id="try-currency" name="currency" defaultValue={currency}>
                {currencies.map((code) => (
                  <option key={code} value={code}>
                    {code}
                  </option>
                ))}
              </select>
            )}
          </TryField>
        )}
      </div>
      <button type="submit" className="button">
        Fill in from the ledger
      </button>
      <div className="try-hint">{children}</div>
    </form>
  );
}

interface Described {
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

function TryField({
  name,
  label,
  hint,
  problem,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly children: (described: Described) => ReactNode;
}) {
  const ids = [hint && `try-${name}-hint`, problem && `try-${name}-problem`].filter(Boolean);
  return (
    <div className="try-field">
      <div className="try-label">
        <label htmlFor={`try-${name}`}>{label}</label>
        {hint !== '' && <small id={`try-${name}-hint`}>{hint}</small>}
      </div>
      {children({
        ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
        ...(problem === null ? {} : { 'aria-invalid': true as const }),
      })}
      {problem !== null && (
        <p id={`try-${name}-problem`} className="try-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
