'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Theme, themes } from '@/app/_theme/theme'
import { Button } from '@/app/_ui/button'
import { type Comfort, type ComfortName, comfortNames, comfortSteps, usualComfort } from './comfort'
import { deviceComfort, deviceTheme, setComfort, setTheme } from './device-comfort'

/** How the text is set and in which colours: each change shows at once behind the panel. */
export function ComfortPanel() {
  const t = useTranslations('comfort')
  const [comfort, change] = useState<Comfort>(usualComfort)
  const [theme, changeTheme] = useState<Theme>('system')
  useEffect(() => {
    change(deviceComfort())
    changeTheme(deviceTheme())
  }, [])
  const set = (next: Comfort) => {
    change(next)
    setComfort(next)
  }
  const paint = (next: Theme) => {
    changeTheme(next)
    setTheme(next)
  }
  return (
    <div className="flex flex-col gap-5">
      {comfortNames.map(name => (
        <Steps
          key={name}
          name={name}
          step={comfort[name]}
          onChoose={step => set({ ...comfort, [name]: step })}
        />
      ))}
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t('theme')}</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {themes.map(value => (
            <Step
              key={value}
              name="comfort-theme"
              checked={theme === value}
              onChoose={() => paint(value)}
              label={t(`themes.${value}`)}
            />
          ))}
        </div>
      </fieldset>
      <Button
        variant="quiet"
        size="small"
        className="self-start"
        onClick={() => {
          set(usualComfort)
          paint('system')
        }}
      >
        {t('usual')}
      </Button>
    </div>
  )
}

type StepsProps = { name: ComfortName; step: number; onChoose: (step: number) => void }

function Steps({ name, step, onChoose }: StepsProps) {
  const t = useTranslations('comfort')
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t(name)}</legend>
      <div className="flex gap-1.5">
        {Array.from({ length: comfortSteps[name] }, (_, each) => (
          <Step
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            key={each}
            name={`comfort-${name}`}
            checked={step === each}
            onChoose={() => onChoose(each)}
            label={name === 'ruler' ? t(each ? 'on' : 'off') : String(each + 1)}
            spoken={name === 'ruler' ? undefined : t('step', { step: each + 1, of: comfortSteps[name] })}
          />
        ))}
      </div>
    </fieldset>
  )
}

type StepProps = { name: string; checked: boolean; onChoose: () => void; label: string; spoken?: string }

function Step({ name, checked, onChoose, label, spoken }: StepProps) {
  return (
    <label className="flex min-h-11 flex-1 items-center justify-center rounded-lg px-3 py-1 text-center text-sm ring-1 ring-line-strong ring-inset hover:bg-accent-soft has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        aria-label={spoken}
        className="sr-only"
      />
      {label}
    </label>
  )
}
