'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { requestId } from '../../../_page/request-id'
import type { EditorProps } from './content-editor'
import { PartField, RemoveButton } from './part-field'
import { StemField } from './stem-field'

const fewestPairs = 3
const mostPairs = 6
const mostExtras = 3
const newPart = () => ({ id: requestId(), text: '' })

export function MatchingEditor({ content, onChange, lang }: EditorProps<'matching'>) {
  const t = useTranslations('bench.editor')
  const { pairs, extras } = content
  const setPairs = (next: typeof pairs) => onChange({ ...content, pairs: next })
  const setExtras = (next: typeof extras) => onChange({ ...content, extras: next })
  const write = (at: number, side: 'prompt' | 'match', text: string) =>
    setPairs(pairs.map((pair, index) => (index === at ? { ...pair, [side]: { ...pair[side], text } } : pair)))
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-medium">{t('pairs')}</legend>
        {pairs.map((pair, index) => (
          <div key={pair.prompt.id} className="flex items-center gap-2">
            <div className="grid min-w-0 flex-1 gap-1.5 sm:grid-cols-2">
              <PartField
                label={t('prompt', { number: index + 1 })}
                lang={lang}
                value={pair.prompt.text}
                onChange={text => write(index, 'prompt', text)}
              />
              <PartField
                label={t('match', { number: index + 1 })}
                lang={lang}
                value={pair.match.text}
                onChange={text => write(index, 'match', text)}
              />
            </div>
            <RemoveButton
              label={t('removePair', { number: index + 1 })}
              disabled={pairs.length <= fewestPairs}
              onClick={() => setPairs(pairs.filter(other => other !== pair))}
            />
          </div>
        ))}
        {pairs.length < mostPairs ? (
          <Button
            variant="quiet"
            size="small"
            className="self-start"
            onClick={() => setPairs([...pairs, { prompt: newPart(), match: newPart() }])}
          >
            {t('addPair')}
          </Button>
        ) : null}
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t('extras')}</legend>
        <p className="mb-1 text-sm text-ink-soft">{t('extrasHint')}</p>
        {extras.map((extra, index) => (
          <div key={extra.id} className="flex items-center gap-2">
            <PartField
              label={t('extra', { number: index + 1 })}
              lang={lang}
              value={extra.text}
              onChange={text =>
                setExtras(extras.map(other => (other.id === extra.id ? { ...other, text } : other)))
              }
            />
            <RemoveButton
              label={t('removeExtra', { number: index + 1 })}
              disabled={false}
              onClick={() => setExtras(extras.filter(other => other.id !== extra.id))}
            />
          </div>
        ))}
        {extras.length < mostExtras ? (
          <Button
            variant="quiet"
            size="small"
            className="self-start"
            onClick={() => setExtras([...extras, newPart()])}
          >
            {t('addExtra')}
          </Button>
        ) : null}
      </fieldset>
    </>
  )
}
