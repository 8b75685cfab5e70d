import { getTranslations } from 'next-intl/server'
import { CopyButton } from './copy-button'

type Props = { code: string; link: string; picture: string }

/** Names of the machine itself: a link with one leads nowhere from another device. */
const onlyHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** In fours, as one says it aloud and writes it on a board. */
const inFours = (code: string) => code.match(/.{1,4}/g)?.join(' ') ?? code

/** What learners need: the code, large enough for the back of the room, the link, and the picture of the link. */
export async function JoinSheet({ code, link, picture }: Props) {
  const t = await getTranslations('publish')
  return (
    <section
      aria-labelledby="join-code"
      className="flex flex-wrap items-center justify-between gap-x-12 gap-y-8 rounded-2xl bg-raised p-6 shadow-raised sm:p-10"
    >
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-5">
        <h2 id="join-code" className="text-ink-soft">
          {t('joinCode')}
        </h2>
        <p className="font-sans text-4xl leading-none font-semibold tracking-[0.06em] whitespace-nowrap tabular-nums sm:text-6xl">
          {inFours(code)}
        </p>
        <p className="text-ink-soft">{t('joinAt')}</p>
        <p className="font-medium break-all">{link}</p>
        {onlyHere.test(new URL(link).hostname) ? (
          <p className="no-print max-w-measure text-sm">{t('onlyHere')}</p>
        ) : null}
        <div className="no-print flex flex-wrap gap-3">
          <CopyButton text={link} label={t('copyLink')} />
          <CopyButton text={code} label={t('copyCode')} />
        </div>
      </div>
      {/* A QR code is read dark on light, whatever the theme; drawn by ourselves, nothing of it comes from outside. */}
      <div
        role="img"
        aria-label={t('picture')}
        className="size-44 shrink-0 rounded-xl bg-white p-4 [&>svg]:size-full"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: an SVG made on the server from our own link
        dangerouslySetInnerHTML={{ __html: picture }}
      />
    </section>
  )
}
