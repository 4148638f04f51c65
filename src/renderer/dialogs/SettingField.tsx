import { useId } from 'react'
import type { SettingOf } from '../../api/settings.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import type { SettingRow } from './settings-rows.ts'

type SettingFieldProps = {
  readonly row: SettingRow
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** One setting, by its kind: a choice of words, a switch, or an amount. */
export function SettingField({ row, value, onChange }: SettingFieldProps) {
  const { setting } = row
  const id = useId()
  const about = row.hint ? `${id}hint` : undefined
  return (
    <div className="setting">
      {setting.kind === 'choice' ? (
        <ChoiceField
          label={row.label}
          values={setting.values}
          labelOf={(each) => row.values?.[each] ?? each}
          value={String(value)}
          onChange={onChange}
          about={about}
        />
      ) : (
        <>
          <label htmlFor={id}>{row.label}</label>
          {setting.kind === 'switch' && (
            <input
              id={id}
              type="checkbox"
              role="switch"
              className="switch"
              aria-describedby={about}
              checked={value === true}
              aria-checked={value === true}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
          )}
          {setting.kind === 'amount' && (
            <Amount id={id} setting={setting} value={value} onChange={onChange} about={about} />
          )}
        </>
      )}
      {row.hint && (
        <small id={about} className="hint">
          {row.hint}
        </small>
      )}
    </div>
  )
}

type AmountProps = Omit<SettingFieldProps, 'row'> & {
  readonly id: string
  readonly setting: SettingOf<'amount'>
  readonly about: string | undefined
}

function Amount({ id, setting, value, onChange, about }: AmountProps) {
  const { least, most, step } = setting
  return (
    <input
      id={id}
      type="number"
      className="input amount"
      min={least}
      max={most}
      step={step}
      aria-describedby={about}
      defaultValue={String(value)}
      // What is being typed is no amount until it is one: `1` on the way to `16` is left alone.
      onChange={(event) => {
        const amount = event.currentTarget.valueAsNumber
        if (amount >= least && amount <= most) onChange(amount)
      }}
      onBlur={(event) => {
        event.currentTarget.value = String(value)
      }}
    />
  )
}
