import { useTranslations } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { SentenceTree } from '@/lib/model/reading'
import { certaintyWord } from '../_layers/certainty-word'

/** The words of a sentence in their order, each with what it is to another one. */
export function TreeTable({ tree, language }: { tree: SentenceTree; language: ArticleLanguage }) {
  const t = useTranslations('reading')
  const relation = (deprel: string, head: string) => {
    const known = [deprel, deprel.split(':')[0], 'dep'].find(name => t.has(`relations.${name}` as never))
    return t(`relations.${known}` as never, { head } as never)
  }
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr className="border-b border-line-strong text-left text-ink-soft">
          <th scope="col" className="py-1.5 pr-3 font-medium">
            {t('sentence.word')}
          </th>
          <th scope="col" className="py-1.5 pr-3 font-medium">
            {t('sentence.relation')}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {t('sentence.sure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tree.words.map(({ span, form, lemma, upos, head, deprel, confidence, arc, mended }) => (
          <tr key={span.start} className="border-b border-line align-baseline">
            <th
              scope="row"
              lang={language}
              className="py-1.5 pr-3 text-left font-text text-base font-semibold"
            >
              {form}
            </th>
            <td className="py-1.5 pr-3">
              {relation(head === -1 ? 'root' : deprel, tree.words[head]?.form ?? '')}
              {mended ? ` (${t('sentence.mended')})` : null}
              <span className="block text-ink-soft">
                {t(`upos.${upos}`)}
                {lemma !== form.toLowerCase() && upos !== 'PUNCT' ? (
                  <>
                    {' · '}
                    <span lang={language} className="font-text">
                      {lemma}
                    </span>
                  </>
                ) : null}
              </span>
            </td>
            <td className="py-1.5 text-ink-soft">
              {t(`certainty.${certaintyWord(Math.min(confidence, arc.confidence))}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
