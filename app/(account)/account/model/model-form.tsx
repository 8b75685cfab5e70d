'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { TextField } from '@/app/_ui/text-field'
import { modelProviders } from '@/lib/model/language-model'
import type { ModelSettings } from '@/lib/usecases/find-model-settings'
import { setModel } from './actions'

/** Works as a plain post before any script has loaded. The key is typed in; what is kept of it never comes back here. */
export function ModelForm({ settings }: { settings: ModelSettings }) {
  const t = useTranslations('model')
  const [state, send, busy] = useActionState(setModel, untouched)
  const { kept } = state
  const error = (field: string) => (state.field === field ? (state.problem ?? undefined) : undefined)
  const placed = ['provider', 'model', 'address', 'secret', 'perInstructor', 'perInstallation']
  const ours = settings.from !== 'environment'
  return (
    <form action={send} className="flex w-full max-w-md flex-col gap-5">
      <input type="hidden" name="role" value={settings.role} />
      {ours ? (
        <>
          <SelectField
            key={kept.provider ?? settings.provider}
            name="provider"
            label={t('provider')}
            defaultValue={kept.provider ?? settings.provider}
            options={modelProviders.map(value => ({ value, label: t(`providers.${value}`) }))}
            error={error('provider')}
          />
          <TextField
            name="model"
            label={t('model')}
            hint={t('modelHint')}
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={kept.model ?? settings.model}
            error={error('model')}
          />
          <TextField
            name="address"
            label={t('address')}
            hint={t('addressHint')}
            inputMode="url"
            maxLength={500}
            autoComplete="off"
            defaultValue={kept.address ?? settings.address}
            error={error('address')}
          />
          <TextField
            name="secret"
            type="password"
            label={t('key')}
            hint={settings.hasKey ? t('keyKept') : t('keyHint')}
            maxLength={500}
            autoComplete="off"
            error={error('secret')}
          />
          {settings.role === 'proposing' ? (
            <div className="grid items-end gap-5 sm:grid-cols-2">
              <TextField
                name="perInstructor"
                type="number"
                min={1}
                max={100_000}
                required
                label={t('perInstructor')}
                hint={t('budgetHint')}
                defaultValue={kept.perInstructor ?? String(settings.budget.perInstructor)}
                error={error('perInstructor')}
              />
              <TextField
                name="perInstallation"
                type="number"
                min={1}
                max={1_000_000}
                required
                label={t('perInstallation')}
                defaultValue={kept.perInstallation ?? String(settings.budget.perInstallation)}
                error={error('perInstallation')}
              />
            </div>
          ) : null}
        </>
      ) : (
        <p>
          {t(`providers.${settings.provider}`)} · {settings.model}
          {settings.address ? ` · ${settings.address}` : ''}
        </p>
      )}
      {state.problem && !(state.field && placed.includes(state.field)) ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <p role="status" className="min-h-6 text-ink-soft">
        {busy ? t('testing') : state.done}
      </p>
      <div className="flex flex-wrap gap-3">
        {ours ? (
          <Button type="submit" name="do" value="save" busy={busy}>
            {t('save')}
          </Button>
        ) : null}
        <Button type="submit" name="do" value="test" variant="secondary" busy={busy}>
          {t('test')}
        </Button>
        {settings.from === 'settings' ? (
          <Button type="submit" name="do" value="remove" variant="quiet" formNoValidate busy={busy}>
            {settings.role === 'verifying' ? t('second.remove') : t('remove')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
