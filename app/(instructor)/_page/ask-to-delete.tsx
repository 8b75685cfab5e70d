'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import type { Result } from '@/lib/model/result'
import { useVerb } from './use-verb'

type Props = {
  words: { open: string; title: string; text: string; confirm: string }
  remove: () => Promise<Result<unknown>>
  /** Where one goes on to. */
  away: string
}

/** Deleting for good: asked once more, with what goes along. */
export function AskToDelete({ words, remove, away }: Props) {
  const tUi = useTranslations('ui')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const { run, busy, problem } = useVerb()
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={words.title}
        description={words.text}
        closeLabel={tUi('cancel')}
        action={
          <Button variant="danger" busy={busy} onClick={() => run(remove, () => router.push(away))}>
            {words.confirm}
          </Button>
        }
      >
        {problem ? (
          <Notice tone="wrong" live>
            {problem}
          </Notice>
        ) : null}
      </Dialog>
    </>
  )
}
